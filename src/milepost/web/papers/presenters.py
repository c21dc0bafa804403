"""The reports and formats as rows of links, or of buttons where something must be chosen first."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.urls import reverse

from milepost.core import pipeline
from milepost.core.plan.model import Plan
from milepost.core.reports import REPORTS, Report, choices, parts
from milepost.core.reports.basis import Need
from milepost.core.writers import WRITERS
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
