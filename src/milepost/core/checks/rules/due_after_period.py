"""A milestone is due after the year that is being planned.

Why: It is often a slip of the year ("Dec 20" for "Dec 19"); where it is meant, nobody will ask about it in this plan.

Example:
    Action: 1.1 Open the hub
    Next: By June 2023 – find a room / By Dec 2024 – open it
Better:
    Action: 1.1 Open the hub
    Next: By June 2023 – find a room / By Dec 2023 – open it
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
CERTAINTY = Certainty.CERTAIN
SEVERITY = Severity.MEDIUM


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every milestone that starts to be due after the last planned period; plans without one are left alone.

    The deadline of an action itself may lie anywhere in the whole time that the plan is for.
    """
    end = max((one.end for one in plan.periods if one.standing is Standing.PLANNED and one.end), default=None)
    if end is None:
        return
    whole = max(one.end for one in plan.periods if one.end)
    for action in actions(plan):
        for milestone in action.milestones:
            last = end if milestone.text else whole
            if milestone.due.earliest and milestone.due.earliest > last:
                yield Fault(
                    f"{name(action)} has a milestone due “{milestone.due.phrase}”, after the planned period, "
                    f"which ends on {printed(last)}.",
                    "Check the year; if it is right, say that the milestone lies beyond this plan.",
                    f"{milestone.due.phrase} – {milestone.text}",
                    action.id,
                    place=milestone.place,
                )
