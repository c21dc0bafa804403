"""A lead is still to be named.

Why: "TBC" in the place of a name means that nobody answers yet; it is easily left so for a year.

Example:
    Action: 1.1 Open the hub
    Lead: TBC
Better:
    Action: 1.1 Open the hub
    Lead: Ada Moss, Director, Elmshire Council
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import called
from milepost.core.document.nodes import Certainty, Place
from milepost.core.plan.life import is_live
from milepost.core.plan.model import Lead, Plan
from milepost.core.plan.walk import section_actions

FAMILY = Family.OWNERSHIP
CERTAINTY = Certainty.CERTAIN
SEVERITY = Severity.HIGH
_TO_COME = re.compile(
    r"\W*(?:(?:the |this )?(?:new )?(?:lead|name|post|post ?holder|officer|owner|role)\W+(?:is |currently |now |"
    r"still )*)?"
    r"(?:tb[acd]|to (?:be )?(?:confirmed|agreed|decided|appointed|named|identified|found|recruited|allocated|assigned|"
    r"nominated|follow|"
    r"confirm|agree|recruit)|vacan(?:t|cy)|unknown|unfilled|empty|nobody|no ?one|none|not (?:yet )?(?:known|found|"
    r"agreed|assigned|"
    r"identified|appointed|allocated|filled|named|in post)|unassigned|unallocated|n/?a|awaiting (?:appointment|"
    r"recruitment|"
    r"nomination|name|start)|(?:being )?recruit(?:ing|ment)|pending|under recruitment|new post)\b(?P<rest>[^\n]{0,60})",
    re.IGNORECASE,
)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every lead of a section or of a live action that is nothing but such a word."""
    for section in plan.sections:
        for lead in section.leads:
            if _is_to_come(lead.text or lead.name):
                yield _fault(f"The lead of “{section.title}”", lead, lead.place or section.place)
        for action in section_actions(section):
            for lead in action.leads if is_live(action) else ():
                if _is_to_come(lead.text or lead.name):
                    yield _fault(f"The lead of {called(action)}", lead, lead.place or action.place, action.id)


def _fault(whose: str, lead: Lead, place: Place | None, action: str = "") -> Fault:
    text = lead.text or lead.name
    return Fault(
        f"{whose} is “{text}”.",
        "Name who answers until then, and say by when the lead will be known.",
        text,
        action,
        place=place,
    )


def _is_to_come(text: str) -> bool:
    """Whether a lead is only such a word, and nobody is named after it."""
    hit = _TO_COME.fullmatch(text)
    return hit is not None and not any(sign.isupper() for sign in hit["rest"])
