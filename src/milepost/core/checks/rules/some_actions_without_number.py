"""Some actions have a number and others have none.

Why: What has no number cannot be named in a minute or found again when the order changes.

Example:
    Action: 1.1 Open the hub
    Action: Train the wardens
Better:
    Action: 1.1 Open the hub
    Action: 1.2 Train the wardens
"""

from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan
from milepost.core.plan.walk import actions

FAMILY = Family.STRUCTURE
CERTAINTY = Certainty.CERTAIN
SEVERITY = Severity.LOW


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """One fault for the plan, with the first action that has no number as evidence."""
    found = list(actions(plan))
    bare = [action for action in found if not action.number]
    if bare and len(bare) < len(found):
        yield Fault(
            f"{len(bare)} of {len(found)} actions have no number.",
            "Number every action, after the last number used in its part of the plan.",
            bare[0].title,
            place=bare[0].place,
        )
