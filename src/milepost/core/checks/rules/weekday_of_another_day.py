"""The day of the week does not belong to the date.

Why: Either the day or the date is wrong, and people will come on both.

Example:
    Action: 1.1 Open the hub
    Next: Open day on Monday 6 June 2023
Better:
    Action: 1.1 Open the hub
    Next: Open day on Tuesday 6 June 2023
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import name, said
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import (
    Plan,
    QuestionRole,
)

FAMILY = Family.TIMING
CERTAINTY = Certainty.CERTAIN
SEVERITY = Severity.MEDIUM
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
)  # fmt: skip
_DATED = re.compile(
    rf"\b(?P<weekday>{'|'.join(_WEEKDAYS)}),? (?:the )?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? "
    rf"(?P<month>{'|'.join(_MONTHS)}),? (?P<year>20\d\d)\b",
    re.IGNORECASE,
)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every date that names its weekday, its month in full and its year, and falls on another weekday."""
    for one in said(plan, *QuestionRole, holding=" ".join(_WEEKDAYS)):
        for hit in _DATED.finditer(one.answer.text):
            right = _weekday(hit)
            if right and right != hit["weekday"].casefold():
                yield one.fault(
                    f"{name(one.action)} says “{hit.group()}”, which is a {right.capitalize()}.",
                    "Put right the day or the date.",
                    hit.group(),
                )


def _weekday(hit: re.Match[str]) -> str:
    """The weekday of the date, "" where there is no such day."""
    try:
        day = date(int(hit["year"]), _MONTHS.index(hit["month"].casefold()) + 1, int(hit["day"]))
    except ValueError:
        return ""
    return _WEEKDAYS[day.weekday()]
