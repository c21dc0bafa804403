"""Nobody is named as a lead, in the whole plan.

Why: Where nobody is named, nobody is asked; the work is everybody's and is done by no one.

Example:
    Priority 1: Be safe
    Action: 1.1 Open the hub
Better:
    Action: 1.1 Open the hub
    Lead: Ada Moss, Director, Elmshire Council
"""

from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan
from milepost.core.plan.walk import actions

FAMILY = Family.OWNERSHIP
CERTAINTY = Certainty.CERTAIN
SEVERITY = Severity.HIGH


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """One fault for a plan in which neither a section nor an action has a lead."""
    found = list(actions(plan))
    if found and not any(action.leads or action.organisations for action in found) and not _sections_led(plan):
        yield Fault(
            f"The plan names no lead for any of its {len(found)} actions."
            if len(found) > 1
            else "The plan names no lead.",
            "Name a person or a post for each action, or at least for each section.",
            found[0].title,
            place=found[0].place,
        )


def _sections_led(plan: Plan) -> bool:
    return any(section.leads for section in plan.sections)
