"""Sections have leads, and no action has one of its own.

Why: A section lead answers for many actions; when nobody is named beside an action, nobody is asked about it.

Example:
    Priority 1: Be safe
    Section lead: Ada Moss, Director, Elmshire Council
    Action: 1.1 Open the hub
Better:
    Priority 1: Be safe
    Section lead: Ada Moss, Director, Elmshire Council
    Action: 1.1 Open the hub
    Lead: Ben Hale, Trainer, Elmshire Police
"""

from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan
from milepost.core.plan.walk import actions

FAMILY = Family.OWNERSHIP
CERTAINTY = Certainty.JUDGEMENT
SEVERITY = Severity.MEDIUM


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """One fault for the plan; where some actions have a lead, `action-without-lead` names those that have none."""
    found = list(actions(plan))
    led = [section for section in plan.sections if section.leads]
    if found and led and not any(action.leads or action.organisations for action in found):
        yield Fault(
            f"Only sections have leads: none of the {len(found)} actions names who does it."
            if len(found) > 1
            else "Only the section has a lead: the action does not name who does it.",
            "Name a person or a post beside each action, where it is not the lead of the section.",
            led[0].leads[0].text or led[0].leads[0].name,
            place=led[0].leads[0].place or led[0].place,
        )
