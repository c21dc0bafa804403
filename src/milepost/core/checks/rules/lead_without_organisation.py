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

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Lead, Plan, Section

FAMILY = Family.OWNERSHIP
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.LOW
_TELLS = re.compile(
    r"\b(?:chair\w*|councillor|cllr|cabinet member|"
    r"constable|sergeant|inspector|superintendent|commander|chief fire officer|(?:station|watch|crew) manager)\b",
    re.IGNORECASE,
)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every section lead with a name and no organisation, where at least half of the leads have one.

    A rank of the police or of a fire service says which it is, a councillor is of the council, and whoever chairs may
    be of none. A lead beside whom an organisation leads the same section is taken to be of that organisation.
    """
    leads = [(section, lead) for section in plan.sections for lead in section.leads]
    if 2 * sum(1 for _, lead in leads if lead.organisation) < len(leads):
        return
    for section, lead in leads:
        is_told = lead.organisation or _TELLS.search(lead.text) or _is_shared(section, lead)
        if lead.name and lead.post and not is_told:
            yield Fault(
                f"The organisation of {lead.name}, who leads “{section.title}”, is not printed.",
                "Add the organisation behind the name, as for the other leads.",
                lead.text or lead.name,
                place=lead.place or section.place,
            )


def _is_shared(section: Section, lead: Lead) -> bool:
    return any(one is not lead and one.organisation and not one.name for one in section.leads)
