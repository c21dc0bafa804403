"""Two actions have the same number.

Why: Minutes, letters and next year's plan refer to an action by its number; a number that means two actions means none.

Example:
    Action: 1.1 Open the hub
    Action: 1.1 Train the wardens
Better:
    Action: 1.1 Open the hub
    Action: 1.2 Train the wardens
"""

from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Action, Plan
from milepost.core.plan.walk import actions

FAMILY = Family.STRUCTURE
CERTAINTY = Certainty.CERTAIN
SEVERITY = Severity.HIGH


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every action whose number another action has before it."""
    first: dict[str, Action] = {}
    for action in actions(plan):
        earlier = first.setdefault(action.number, action) if action.number else action
        if earlier is not action:
            yield Fault(
                f"Two actions have the number {action.number}: “{earlier.title}” and “{action.title}”.",
                "Give the later one a number of its own.",
                action.number,
                action.id,
                place=action.place,
            )
