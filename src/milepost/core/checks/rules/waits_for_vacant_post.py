"""Work waits for somebody who is not in post yet.

Why: Until the post is filled nobody owns the work, and when it is filled nobody may remember what waited.

Example:
    Action: 1.1 Open the hub
    Next: Milestones to be written once the hub manager is in post
Better:
    Action: 1.1 Open the hub
    Next: By June 2023 – the council’s head of service writes the milestones
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import name, told
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan

FAMILY = Family.OWNERSHIP
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_WAITS = re.compile(
    r"\b(?:once|when|until|as soon as|after)\b[^.;\n]{3,60}"
    r"\b(?:(?:is|are|has been|have been) (?:appointed|recruited)|in post)\b",
    re.IGNORECASE,
)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every sentence that makes work wait for a post to be filled."""
    for one, sentence in told(plan, holding="post appointed recruited"):
        if _WAITS.search(sentence):
            yield one.fault(
                f"{name(one.action)} waits for somebody who is not in post.",
                "Name who looks after it until then, and the day on which the post should be filled.",
                sentence,
            )
