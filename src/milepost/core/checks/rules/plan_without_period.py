"""Nothing says which period the plan is about.

Why: A reader who finds the paper later cannot tell which year it tells of, or what "this year" was.

Example:
    Period:
    Action: 1.1 Open the hub
Better:
    Period: 2022/23
    Action: 1.1 Open the hub
"""

from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import (
    Plan,
)
from milepost.core.plan.walk import actions

FAMILY = Family.STRUCTURE
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """One fault for a plan with actions and without any dated period."""
    if any(actions(plan)) and not any(one.start or one.end for one in plan.periods):
        yield Fault(
            "Nothing in the plan says which period it is about.",
            "Put the period into the title or the column headings, such as 2024–25.",
            plan.title,
        )
