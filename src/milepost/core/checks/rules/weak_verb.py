"""The title of an action promises to explore, consider or encourage, and no result.

Why: After a year of exploring an action can be called done, and nothing has changed for anybody.

Example:
    Action: 1.1 Explore opportunities for a hub
Better:
    Action: 1.1 Open a hub in Aldbridge
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import name
from milepost.core.document.nodes import Certainty
from milepost.core.plan.life import is_live
from milepost.core.plan.model import Plan
from milepost.core.plan.walk import actions

FAMILY = Family.WORDING
CERTAINTY = Certainty.JUDGEMENT
SEVERITY = Severity.LOW
_WEAK = re.compile(
    r"\s*(?:to )?(?P<verb>explore|consider|encourage|think about|seek to|discuss)\b",
    re.IGNORECASE,
)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every live action whose title opens with such a verb."""
    for action in actions(plan):
        weak = _WEAK.match(action.title)
        if weak and is_live(action):
            yield Fault(
                f"{name(action)} promises to {weak.group('verb').lower()}, and no result.",
                "Say what will be there when it is done.",
                action.title,
                action.id,
                place=action.place,
            )
