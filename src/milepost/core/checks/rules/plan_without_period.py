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

FAMILY = Family.STRUCTURE
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_YEARS = re.compile(r"(?<!\d)20(?P<first>\d\d) ?(?:[-–—/]|to) ?(?:20)?(?P<last>\d\d)(?![\d/-])")
_DAY = r"(?:\d{1,2}(?:st|nd|rd|th)? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?,? 20\d\d\b"
_OF_WHEN = re.compile(
    r"\b(?:updates?d?|position|as at|as of|report(?:s|ed|ing)?|returns?|reviews?|progress|monitoring|snapshot|records?|"
    r"log|list|forms?|dashboard|period|year ended|quarter|plan|tracker)\b[^.\n]{0,60}?"
    rf"\b(?:{_DAY}|\d{{1,2}}[./]\d{{1,2}}[./](?:20)?\d\d\b|(?:spring|summer|autumn|winter)(?: term)? 20\d\d\b)|"
    rf"\b{_DAY}\W{{1,3}}(?:update|report|position|review|progress|return|to\b)",
    re.IGNORECASE,
)
_LINE = 160  # letters: longer ones tell of much else
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
    return _names_years(text) or (len(text) <= _LINE and _OF_WHEN.search(text) is not None)


def _names_years(text: str) -> bool:
    """Whether a text names a span of years, such as 2024–25."""
    return any(0 < int(hit["last"]) - int(hit["first"]) <= _LONGEST for hit in _YEARS.finditer(text))
