"""The reports and formats as rows of links, or of buttons where something must be chosen first."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.urls import reverse

from milepost.core import pipeline
from milepost.core.plan.model import Plan
from milepost.core.reports import REPORTS, Report, choices, parts
from milepost.core.reports.basis import Need
from milepost.core.writers import WRITERS
from milepost.records.outbox.progress import Progress, Stage
from milepost.records.papers.models import KEPT, Paper
from milepost.web.dates import moment
from milepost.web.plans.addresses import PlanAddresses

ASKED = {Need.SECTION: "Section", Need.ORGANISATION: "Organisation", Need.EARLIER: "Earlier plan"}
Options = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """What must be chosen for a report: the name of the query parameter, its label, and its values with their words."""

    name: str
    label: str
    id: str
    options: Options


@dataclass(frozen=True, slots=True)
class PaperRow:
    """A report with its formats as (name, address), and what must be chosen first; `why_not` says why it cannot be."""

    name: str
    description: str
    formats: tuple[tuple[str, str], ...]
    choices: tuple[Choice, ...] = ()
    why_not: str = ""


def paper_rows(at: PlanAddresses, plan: Plan, earlier: Options) -> dict[str, Any]:
    """Every report with every format, and the address of the plan as data; `earlier` is what to compare it with."""
    known = {
        Need.SECTION: tuple((section.id, parts.section_heading(section)) for section in plan.sections),
        Need.ORGANISATION: tuple((name, name) for name in choices.organisations(plan)),
        Need.EARLIER: earlier,
    }
    first = next(iter(REPORTS))
    return {
        "rows": tuple(_row(report, at, known) for report in REPORTS.values()),
        "data_address": _address(at, first, pipeline.JSON),
    }


def _row(report: Report, at: PlanAddresses, known: Mapping[Need, Options]) -> PaperRow:
    formats = tuple((writer.label, _address(at, report.key, writer.key)) for writer in WRITERS.values())
    asked = tuple(
        Choice(need.value, ASKED[need], f"{report.key}-{need.value}", known[need])
        for need in report.needs
        if need in ASKED
    )
    missing = [choice.label.lower() for choice in asked if not choice.options]
    why_not = f"The plan has no {missing[0]} to choose." if missing else ""
    return PaperRow(report.label, report.description, formats, asked, why_not)


def _address(at: PlanAddresses, report: str, format_key: str) -> str:
    return reverse("paper", args=(at.partnership, at.plan, report, format_key)) + at.query


_NOTHING_WORKS = "Nothing makes it at the moment: the worker is not running. Tell whoever looks after Milepost for you."
_TRIED = ("at the first try", "at the second try", "at the third try")
_INSTEAD = "Ask for it once more; if that fails too, take it as Word, or take one section."
_GAVE_OUT = f"The program stopped each time it made this paper: the machine may have too little memory. {_INSTEAD}"
_NO_REASON = f"Something went wrong in the program while it was made. {_INSTEAD}"


@dataclass(frozen=True, slots=True)
class MadeView:
    """A long paper that was asked for: what it is, how far it is in a sentence, and where its file or another try is.

    `is_coming` says that it is worth looking again, `is_moving` that a worker is there to make it.
    """

    name: str
    said: str
    note: str
    is_coming: bool
    is_moving: bool = False
    file: str = ""
    again: str = ""
    papers: str = ""


def made_view(paper: Paper, at: PlanAddresses, found: Progress, *, is_carried: bool) -> MadeView:
    """How far it is; without a worker nothing comes at all."""
    name = named(paper.report, paper.format)
    asked = f"Asked for on {moment(paper.asked_at)}. It is kept until {moment(paper.asked_at + KEPT)}."
    if found.stage == Stage.READY:
        address = reverse("paper-file", args=(at.partnership, at.plan, paper.pk))
        return MadeView(name, "The paper is ready.", asked, is_coming=False, file=address, papers=at.papers)
    if found.stage == Stage.FAILED:
        why = paper.error or (_GAVE_OUT if found.gave_out else _NO_REASON)
        said = "The paper could not be made."
        return MadeView(name, said, why, is_coming=False, again=_again(paper, at), papers=at.papers)
    note = asked if is_carried else _NOTHING_WORKS
    if found.stage == Stage.TO_BE_TRIED_AGAIN:
        said, when = _tried(found)
        again = _again(paper, at)
        return MadeView(name, said, f"{when} {note}", is_coming=True, again=again, papers=at.papers)
    said = "The paper is being made." if found.stage == Stage.BEING_DONE and is_carried else _in_line(found.before)
    return MadeView(name, said, note, is_coming=True, is_moving=is_carried, papers=at.papers)


def named(report: str, format_key: str) -> str:
    """What a paper is called: its report and its format."""
    return f"{REPORTS[report].label} as {WRITERS[format_key].label}"


def _tried(found: Progress) -> tuple[str, str]:
    """That it failed and how often, and when it is tried again."""
    times = _TRIED[found.tries - 1] if found.tries <= len(_TRIED) else f"in {found.tries} tries"
    when = f"It is tried again on {moment(found.again_at)}." if found.again_at else ""
    return f"The paper could not be made {times}.", when


def _in_line(before: int) -> str:
    return f"The paper waits: {before} before it." if before else "The paper is next."


def _again(paper: Paper, at: PlanAddresses) -> str:
    query = {name: words for name, words in paper.choices.items() if name != "since"}
    if paper.day:
        query["as-at"] = paper.day.isoformat()
    address = reverse("paper", args=(at.partnership, at.plan, paper.report, paper.format))
    return f"{address}?{urlencode(query)}" if query else address
