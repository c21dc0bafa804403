"""A next step is due after the year that its column is for.

Why: It is often a slip of the year; where it is meant, nobody asks about it in this year's reports.

Example:
    Period: 2023/24, 2022-25
    Action: 1.1 Open the hub
    Next: By June 2023 – find a room / By July 2024 – open it
Better:
    Period: 2023/24, 2022-25
    Action: 1.1 Open the hub
    Next: By June 2023 – find a room / By March 2024 – open it
"""

from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import name
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan, Standing
from milepost.core.plan.walk import actions
from milepost.core.words.dates import printed

FAMILY = Family.TIMING
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.LOW


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every step after the last planned period that still lies within the plan; its own deadline is none."""
    end = max((one.end for one in plan.periods if one.standing is Standing.PLANNED and one.end), default=None)
    whole = max((one.end for one in plan.periods if one.end), default=None)
    if end is None or whole is None:
        return
    for action in actions(plan):
        for milestone in action.milestones:
            first = milestone.due.earliest
            if milestone.text and first and end < first <= whole:
                yield Fault(
                    f"{name(action)} has a step due “{milestone.due.phrase}”, after the planned year, "
                    f"which ends on {printed(end)}.",
                    "Check the year; if it is right, say what comes of it within the year.",
                    f"{milestone.due.phrase} – {milestone.text}",
                    action.id,
                    place=milestone.place,
                )
