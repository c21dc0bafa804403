"""What is read in a cell: by Milepost, and by a naive match of months and years."""

import calendar
import re
from dataclasses import dataclass, replace
from datetime import date

from bench.promises.cells import Cell
from milepost.core.interpret.promises import PASSES
from milepost.core.plan.model import (
    Action,
    Answer,
    FocusArea,
    Measure,
    Period,
    Plan,
    Question,
    QuestionRole,
    Section,
    Standing,
)
from milepost.core.plan.walk import actions
from milepost.core.words.acronyms import expansions

_ROLES = {
    "next": QuestionRole.NEXT,
    "due": QuestionRole.DUE,
    "measure": QuestionRole.MEASURE,
    "now": QuestionRole.WHERE_NOW,
    "well": QuestionRole.WORKING_WELL,
    "worried": QuestionRole.WORRIED,
}
_MONTHS = {name.lower()[:3]: number for number, name in enumerate(calendar.month_name) if name}
_NAIVE = re.compile(
    r"(?:by |by end of |by the end of )?(?:(\d{1,2})(?:st|nd|rd|th)? )?"
    r"(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?[ -]['‘’]?(20\d\d|\d\d)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Found:
    """A milestone as it was read."""

    due: date
    phrase: str
    text: str


@dataclass(frozen=True, slots=True)
class Reading:
    """All that was read in one cell, in the shapes of the labels."""

    milestones: tuple[Found, ...] = ()
    measures: tuple[frozenset[tuple[str, str]], ...] = ()
    lineage: tuple[tuple[str, frozenset[str]], ...] = ()
    glossary: frozenset[tuple[str, str]] = frozenset()


def ours(cell: Cell) -> Reading:
    """What the passes that read promises make of a plan of this one cell.

    A glossary keeps the first long form; what is spelt out again stands beside it in the report on words, and is told.
    """
    plan = _plan(cell)
    for promise in PASSES:
        plan = promise(plan)
    (action,) = actions(plan)
    return Reading(
        tuple(Found(one.due.latest, one.due.phrase, one.text) for one in action.milestones if one.due.latest),
        tuple(parts for one in action.measures if (parts := _parts(one))),
        tuple((str(one.kind), frozenset(one.to)) for one in action.proposals),
        frozenset((one.short, one.long) for one in (*plan.glossary, *expansions(cell.text))),
    )


def naive(cell: Cell) -> Reading:
    """A month and a year wherever they stand, and the words up to the next or, at the end of a line, before it."""
    found: list[Found] = []
    for line in cell.text.split("\n"):
        hits = list(_NAIVE.finditer(line))
        for at, hit in enumerate(hits):
            end = hits[at + 1].start() if at + 1 < len(hits) else len(line)
            text = line[hit.end() : end].strip(" -–—:;,.()")
            found.append(Found(_last_day(hit), hit.group(), text or line[: hit.start()].strip(" -–—:;,.()•")))
    return Reading(tuple(found))


def _last_day(hit: re.Match[str]) -> date:
    year = int(hit.group(3)) + (2000 if len(hit.group(3)) == 2 else 0)
    month = _MONTHS[hit.group(2).lower()]
    last = calendar.monthrange(year, month)[1]
    return date(year, month, min(int(hit.group(1) or last) or last, last))


def _plan(cell: Cell) -> Plan:
    first, last = cell.years
    is_span = last > first + 1
    reported = _years(first, last) if is_span else _years(first - 1, first)
    years = (reported,) if is_span else (reported, replace(_years(first, last), standing=Standing.PLANNED))
    looks_back = is_span or cell.column in {"now", "well", "worried"}
    question = Question("asked", "", _ROLES[cell.column], years[0 if looks_back else 1].key)
    action = Action("action-1", "Work on this", "1.1", answers=(Answer("asked", cell.text),))
    section = Section("section-1", "Aims", focus_areas=(FocusArea("area-1", actions=(action,)),))
    return Plan("plan", "A plan", periods=years, questions=(question,), sections=(section,))


def _years(start: int, end: int) -> Period:
    label = f"{start}/{end % 100}"
    return Period(label, label, date(start, 4, 1), date(end, 3, 31), Standing.REPORTED)


def _parts(one: Measure) -> frozenset[tuple[str, str]]:
    """A measure as the labels write it; one that is only text has no parts."""
    share = "%" if one.unit == "%" else ""
    parts = {"dir": str(one.direction)}
    if one.targets and one.targets[0].value is not None:
        parts |= {"t": f"{one.targets[0].value.normalize():f}{share}", "d": str(one.targets[0].due.latest or "")}
    if one.unit and not share:
        parts["u"] = one.unit.replace(" ", "_")
    if one.baseline and one.baseline.value is not None:
        parts |= {"b": f"{one.baseline.value.normalize():f}", "bd": str(one.baseline.date.latest or "")}
    if one.readings and one.readings[0].value is not None:
        parts["r"] = f"{one.readings[0].value.normalize():f}"
    if one.cohort:
        parts["cohort"] = one.cohort.replace(" ", "_")
    parts |= {one.kind: ""} if one.kind in {"universal", "cadence"} else {}
    return frozenset((key, value) for key, value in parts.items() if value or key in {"universal", "cadence"})
