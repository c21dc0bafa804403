"""A section has no lead, though others have.

Why: The blank is rarely meant; until it is filled nobody signs for the section.

Example:
    Priority 1: Be safe
    Section lead: Ada Moss, Director, Elmshire Council
    Action: 1.1 Open the hub
    Priority 2: Be well
    Action: 2.1 Train the wardens
Better:
    Priority 1: Be safe
    Section lead: Ada Moss, Director, Elmshire Council
    Action: 1.1 Open the hub
    Priority 2: Be well
    Section lead: Ben Hale, Manager, Elmshire Police
    Action: 2.1 Train the wardens
"""

import re
from collections.abc import Iterator
from datetime import date
from itertools import chain

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.document.nodes import Certainty
from milepost.core.plan.life import is_live
from milepost.core.plan.model import Plan
from milepost.core.plan.walk import section_actions

FAMILY = Family.OWNERSHIP
CERTAINTY = Certainty.CERTAIN
OTHERWISE = Certainty.LIKELY  # where words beside the actions tell of a lead, and as of all lacks
OF_LACKS = True
SEVERITY = Severity.HIGH
_LEADS = re.compile(
    r"\b(?:leads?|led|leading|owners?|owned|owns|sponsors?|champions?|responsible|accountable|chairs|chaired|"
    r"look(?:s|ed|ing) after)\b(?![\W_]*$)",
    re.IGNORECASE,
)
_LONGEST = 25  # words of a line that names a lead; longer ones tell of the plan as a whole


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every section with a live action and without a lead, where at least half of the sections have one.

    A list of closed actions at the end needs none, nor what has no title. Where lines beside the actions name a lead,
    that may be the lead of this section.
    """
    sections = [one for one in plan.sections if any(map(is_live, section_actions(one)))]
    led = sum(1 for one in sections if one.leads)
    for section in sections if 2 * led >= len(sections) else ():
        if not section.leads and section.title:
            yield Fault(
                f"“{section.title}” has no lead, as other sections have.",
                "Name the person, post or organisation that answers for it.",
                section.heading or section.title,
                place=section.place,
                is_sure=not _tells_of_lead(plan),
            )


def _tells_of_lead(plan: Plan) -> bool:
    """Whether a line beside the actions tells who leads something."""
    beside = (one.text for one in plan.unplaced)
    of_sections = (one.text for section in plan.sections for one in section.statements)
    return any(_LEADS.search(text) and len(text.split()) <= _LONGEST for text in chain(beside, of_sections))
