"""An action's title names a thing and not what will be done.

Why: "Development of the offer" is never finished; "Publish the offer" is.

Example:
    Action: 1.1 Development of an offer for care leavers
Better:
    Action: 1.1 Publish an offer for care leavers
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
_THING = re.compile(
    r"(?:(?:the |a |joint |partnership )*(?:development|implementation|delivery|analysis|provision|creation|promotion|"
    r"introduction|establishment|co-?ordination|continuation|expansion|improvement|review) of\b|an? |[“\"])",
    re.IGNORECASE,
)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every live action whose title opens with a thing."""
    for action in actions(plan):
        if _THING.match(action.title) and is_live(action):
            yield Fault(
                f"{name(action)} names a thing, not what will be done.",
                "Begin with a verb that can be finished: open, publish, train, agree.",
                action.title,
                action.id,
                place=action.place,
            )
