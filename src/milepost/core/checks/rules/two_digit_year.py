"""Milestones give the year as two digits, which can be read as a day.

Why: "By June 19" is the end of June 2019 for one reader and the 19th of June for another.

Example:
    Action: 1.1 Open the hub
    Next: By June 23 – sign the lease
Better:
    Action: 1.1 Open the hub
    Next: By June 2023 – sign the lease
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan
from milepost.core.plan.walk import actions

FAMILY = Family.TIMING
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.LOW
_MONTH_AND_TWO = re.compile(r"\b[A-Z][a-z]{2,8}\.? (?P<year>\d{2})$")
_NO_DAY = re.compile(
    r"\d(?:st|nd|rd|th)? \w+\.? \d\d$|\b(?:end|middle|start|beginning|spring|summer|autumn|winter)\b", re.IGNORECASE
)
_LAST_DAY = 31


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """One fault for the plan, with the first three phrases."""
    phrases = [
        milestone.due.phrase
        for action in actions(plan)
        for milestone in action.milestones
        if _may_be_a_day(milestone.due.phrase)
    ]
    if phrases:
        several = f"{len(phrases)} milestones give" if len(phrases) > 1 else "A milestone gives"
        yield Fault(
            f"{several} the year as two digits, which can be read as a day.",
            "Write the year with four digits.",
            ", ".join(dict.fromkeys(phrases)),
        )


def _may_be_a_day(phrase: str) -> bool:
    """Whether it ends with what may be a day; where a day, the end of the month or a season is named it is not."""
    match = _MONTH_AND_TWO.search(phrase)
    return match is not None and int(match["year"]) <= _LAST_DAY and not _NO_DAY.search(phrase)
