"""Statuses are shown by a colour alone.

Why: Whoever cannot tell the colours apart, prints in black and white or listens to the page cannot read them.

Example:
    Action: 1.1 Open the hub
    Status: red
Better:
    Action: 1.1 Open the hub
    Status: Late
"""

from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan
from milepost.core.plan.walk import actions

FAMILY = Family.READING
CERTAINTY = Certainty.CERTAIN
SEVERITY = Severity.MEDIUM


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """One fault for the plan, where cells hold a colour and no word."""
    stating = [action for action in actions(plan) if action.status.text]
    bare = [action for action in stating if action.status.colour and action.status.text == action.status.colour]
    if bare:
        yield Fault(
            f"{len(bare)} of {len(stating)} statuses are shown by a colour alone.",
            "Print the word beside the colour.",
            ", ".join(dict.fromkeys(action.status.text for action in bare)),
        )
