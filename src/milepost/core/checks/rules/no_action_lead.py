"""No action names anybody who leads it.

Why: A section lead answers for many actions; when nobody is named beside an action, nobody is asked about it.

Example:
    Priority 1: Be safe
    Section lead: Ada Moss, Director, Elmshire Council
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
    """One fault for the plan; where some actions have a lead, `action-without-lead` names those that have none."""
    found = list(actions(plan))
    if found and not any(action.leads or action.organisations for action in found):
        yield Fault(
            f"None of the {len(found)} actions names a lead." if len(found) > 1 else "The action names no lead.",
            "Name a person or a post for each action, beside the lead of its section.",
            found[0].title,
            place=found[0].place,
        )
