"""Four or more things are due on one date.

Why: Three done and one open is neither done nor late; nobody can say how the milestone stands.

Example:
    Action: 1.1 Write the offer for care leavers
    Next: By March 2024 – a named adviser / a starter pack / a mentor for every parent / a pass for the pool
Better:
    Action: 1.1 Write the offer for care leavers
    Next: By September 2023 – a named adviser / By December 2023 – a starter pack
"""

from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import name
from milepost.core.document.nodes import Certainty
from milepost.core.plan.life import is_live
from milepost.core.plan.model import MilestoneState, Plan
from milepost.core.plan.walk import actions

FAMILY = Family.TIMING
CERTAINTY = Certainty.JUDGEMENT
SEVERITY = Severity.LOW
_MANY = 4


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every open milestone whose text has so many lines."""
    for action in actions(plan):
        for milestone in action.milestones:
            things = [line for line in milestone.text.split("\n") if line.strip()]
            if len(things) >= _MANY and milestone.state is MilestoneState.OPEN and is_live(action):
                yield Fault(
                    f"{name(action)} puts {len(things)} things under “{milestone.due.phrase}”.",
                    "Give each its own date, or say who does which.",
                    "; ".join(line.strip(" -–•") for line in things),
                    action.id,
                    place=milestone.place,
                )
