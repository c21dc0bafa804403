"""A number is missing in a row: 2.2 is followed by 2.4, and nothing says what became of 2.3.

Why: A reader asks whether a part was dropped without word, or whether a page is missing.

Example:
    Action: 1.1 Open the hub
    Action: 1.2 Train the wardens
    Action: 1.4 Plant the trees
    Action: 1.5 Mend the bridge
Better:
    Action: 1.1 Open the hub
    Action: 1.2 Train the wardens
    Action: 1.4 Plant the trees
    Now: Since 1.3 was closed in May we plant here as well.
    Action: 1.5 Mend the bridge
"""

import re
from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from milepost.core.checks.beside import texts
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.document.nodes import Certainty, Place
from milepost.core.plan.model import Plan
from milepost.core.plan.walk import actions

FAMILY = Family.STRUCTURE
CERTAINTY = Certainty.JUDGEMENT
SEVERITY = Severity.LOW
_NUMBER = re.compile(
    r"(?P<before>(?:[A-Z]{0,3}-?|(?:\d{1,3}\.){0,3}|[A-Z]\.?(?:\d{1,3}\.){0,2}))(?P<last>\d{1,3})[a-z]?\.?"
)
_MOST = 2  # gaps; a plan with more is a choice of a longer list
_FEWEST = 4  # numbers in a row, or below one parent, that show that it counts on
_Row = list[tuple[int, str, str, Place | None]]


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """One fault for each gap in the numbers of sections, focus areas or actions, where they are few."""
    gaps = [gap for row in _rows(plan) for gap in _gaps(row)]
    if not 0 < len(gaps) <= _MOST:
        return
    said = "\n".join((*texts(plan), *(one.text for action in actions(plan) for one in action.answers)))
    for missing, number, title, place in gaps:
        if not re.search(rf"(?<![\w.]){re.escape(missing)}(?!\.?\w)", said):
            yield Fault(
                f"{missing} is missing in front of {number}.",
                "Say in a line what became of it, or put the numbers right.",
                f"{number} {title}",
                place=place,
            )


def _rows(plan: Plan) -> Iterator[dict[str, _Row]]:
    """The numbers of each level of the plan, by what stands before the last part of the number."""
    areas = [area for section in plan.sections for area in section.focus_areas if area.number]
    yield _row([(one.number, one.title, one.place) for one in plan.sections])
    yield _row([(one.number, one.title, one.place) for one in areas])
    yield _row([(one.number, one.title, one.place) for one in actions(plan)])


def _row(numbered: list[tuple[str, str, Place | None]]) -> dict[str, _Row]:
    found: dict[str, _Row] = {}
    for number, title, place in numbered:
        hit = _NUMBER.fullmatch(number)
        if hit:
            found.setdefault(hit["before"], []).append((int(hit["last"]), number, title, place))
    return found


def _gaps(rows: dict[str, _Row]) -> Iterator[tuple[str, str, str, Place | None]]:
    """Each number that is left out between two others of a row which begins with 1, with what follows it."""
    if sum(map(len, rows.values())) < _FEWEST:
        return
    for before, row in rows.items():
        for (one, *_), (other, number, title, place) in pairwise(row):
            if row[0][0] == 1 and other == one + 2 and all(each[0] != one + 1 for each in row):
                yield f"{before}{one + 1}", number, title, place
