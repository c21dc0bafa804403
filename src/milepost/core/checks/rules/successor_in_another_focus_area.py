"""An action goes on under a number of another focus area.

Why: The aim that it served loses its action, and its readers look for it in the wrong place.

Example:
    Action: 1.2.1 Map what children are taught about safety
    Next: This action is now closed. It continues under new action 1.1.4
Better:
    Action: 1.2.1 Map what children are taught about safety
    Next: This action is now closed. It continues under new action 1.2.4
"""

from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import name, successors
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import (
    Plan,
)
from milepost.core.plan.walk import actions

FAMILY = Family.LINEAGE
CERTAINTY = Certainty.JUDGEMENT
SEVERITY = Severity.LOW
_LEVELS = 3  # 1.2.1: section, focus area, action


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every action whose successor's number belongs elsewhere, where numbers name the focus area."""
    for action in actions(plan):
        for number in successors(plan, action):
            old, new = action.number.split("."), number.split(".")
            if len(old) == len(new) == _LEVELS and old[:-1] != new[:-1]:
                yield Fault(
                    f"{name(action)} goes on as action {number}, which belongs to another focus area.",
                    "Say so at both, or give the new action a number beside the old one.",
                    action.title,
                    action.id,
                    place=action.place,
                )
