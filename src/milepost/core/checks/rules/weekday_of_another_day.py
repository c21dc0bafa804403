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
from milepost.core.plan.model import Plan, QuestionRole

FAMILY = Family.TIMING
CERTAINTY = Certainty.CERTAIN
SEVERITY = Severity.MEDIUM
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
)  # fmt: skip
_SHORT = r"jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec"
_DATED = re.compile(
    rf"\b(?P<weekday>{'|'.join(_WEEKDAYS)}|mon|tues?|wed|thurs?|fri|sat|sun),? (?:the )?(?P<day>\d{{1,2}})(?:st|"
    rf"nd|rd|th)?(?: of)? "
    rf"(?P<month>{'|'.join(_MONTHS)}|{_SHORT}),? (?P<year>20\d\d)\b",
    re.IGNORECASE,
)
_HELD = f"{' '.join(_WEEKDAYS)} mon tue tues wed thu thur thurs fri sat sun"


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every date that names its weekday, its month in full and its year, and falls on another weekday."""
    for one in said(plan, *QuestionRole, holding=_HELD):
        for hit in _DATED.finditer(one.answer.text):
            right = _weekday(hit)
            if right and not right.startswith(hit["weekday"].casefold()):
                yield one.fault(
                    f"{name(one.action)} says “{hit.group()}”, which is a {right.capitalize()}.",
                    "Put right the day or the date.",
                    hit.group(),
                )


def _weekday(hit: re.Match[str]) -> str:
    """The weekday of the date, "" where there is no such day."""
    try:
        month = next(at for at, one in enumerate(_MONTHS, 1) if one[:3] == hit["month"][:3].casefold())
        day = date(int(hit["year"]), month, int(hit["day"]))
    except ValueError:
        return ""
    return _WEEKDAYS[day.weekday()]
