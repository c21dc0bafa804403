"""The year is over and an action is not started.

Why: The board has to decide: give it a date and a lead, change it, or drop it.

Example:
    Action: 1.1 Open the hub
    Now: Not started
    Next: Talk to partners
Better:
    Action: 1.1 Open the hub
    Now: Not started
    Next: By June 2023 – sign the lease
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import name, said
from milepost.core.document.nodes import Certainty
from milepost.core.plan.life import is_live
from milepost.core.plan.model import Plan

FAMILY = Family.CONSISTENCY
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.HIGH
_NOT_STARTED = re.compile(
    r"\s*(?:has |have |yet )?not (?:yet )?(?:been )?(?:started|begun|commenced)[. ]*", re.IGNORECASE
)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every action with an answer that says "not started" and nothing else, and without a dated step."""
    for one in said(plan, holding="started begun commenced"):
        if _NOT_STARTED.fullmatch(one.answer.text) and is_live(one.action) and not one.action.milestones:
            yield one.fault(
                f"{name(one.action)} is not started and has no date on which it will be.",
                "Give it a start date and a lead, change it, or propose to drop it.",
                one.answer.text.strip(),
            )
