"""A section lead is named without an organisation.

Why: In a partnership the name alone does not say which partner answers for the section.

Example:
    Priority 1: Be safe
    Section lead: Ada Moss, Director
    Priority 2: Be well
    Section lead: Ben Hale, Manager, Elmshire Police
Better:
    Priority 1: Be safe
    Section lead: Ada Moss, Director, Elmshire Council
    Priority 2: Be well
    Section lead: Ben Hale, Manager, Elmshire Police
"""

from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan

FAMILY = Family.OWNERSHIP
CERTAINTY = Certainty.CERTAIN
SEVERITY = Severity.LOW


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every section lead with a name and no organisation, in a plan that names organisations for others."""
    leads = [(section, lead) for section in plan.sections for lead in section.leads]
    if not any(lead.organisation for _, lead in leads):
        return
    for section, lead in leads:
        if lead.name and not lead.organisation:
            yield Fault(
                f"The organisation of {lead.name}, who leads “{section.title}”, is not printed.",
                "Add the organisation behind the name, as for the other leads.",
                lead.text or lead.name,
                place=lead.place or section.place,
            )
