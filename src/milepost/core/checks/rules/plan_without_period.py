"""Nothing says which period the plan is about.

Why: A reader who finds the paper later cannot tell which year it tells of, or what "this year" was.

Example:
    Period:
    Action: 1.1 Open the hub
Better:
    Period: 2022/23
    Action: 1.1 Open the hub
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan
from milepost.core.plan.walk import actions
from milepost.core.words.dates import names_its_time

FAMILY = Family.STRUCTURE
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_YEARS = re.compile(r"(?<!\d)20(?P<first>\d\d) ?(?:[-–—/]|to) ?(?:20)?(?P<last>\d\d)(?![\d/-])")
_LONGEST = 10  # years of a plan


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """One fault for a plan with actions and without any dated period, in which no span of years is printed."""
    is_dated = any(one.start or one.end for one in plan.periods)
    if any(actions(plan)) and not is_dated and not any(map(_tells_when, _texts(plan))):
        yield Fault(
            "Nothing in the plan says which period it is about.",
            "Put the period into the title or the column headings, such as 2024–25.",
            plan.title,
        )


def _texts(plan: Plan) -> Iterator[str]:
    """The words above and around the tables."""
    yield plan.title
    yield from (section.heading for section in plan.sections)
    yield from (one.text for one in plan.labels)
    yield from (one.text for one in plan.unplaced)


def _tells_when(text: str) -> bool:
    """Whether a text names a span of years, or a line says of which day or month it tells: "Update, October 2025"."""
    return _names_years(text) or names_its_time(text)


def _names_years(text: str) -> bool:
    """Whether a text names a span of years, such as 2024–25."""
    return any(0 < int(hit["last"]) - int(hit["first"]) <= _LONGEST for hit in _YEARS.finditer(text))
