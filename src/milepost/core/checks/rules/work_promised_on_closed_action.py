"""A closed action still says what will be done.

Why: Nobody is asked about a closed action, so what it promises has no owner any more.

Example:
    Action: 1.1 Agree a reporting line
    Now: A review by the police will follow in October 2023
    Next: Action now closed.
Better:
    Action: 1.1 Agree a reporting line
    Now: The police reviewed it in March 2023
    Next: Action now closed.
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import goes_on, name, told
from milepost.core.document.nodes import Certainty
from milepost.core.plan.life import is_closed
from milepost.core.plan.model import Plan, QuestionRole
from milepost.core.plan.walk import actions

FAMILY = Family.LINEAGE
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_AHEAD = re.compile(
    r"\b(?:will (?:be|follow|go|take|start|begin|need)|(?:is|are) still being|(?:still|yet) to be)\b", re.IGNORECASE
)
_GOES_ON = re.compile(
    r"\b(?:new action|under action|action (?:is )?now closed|progressed under|continues? under)\b", re.IGNORECASE
)
_ASKED = (QuestionRole.WHERE_NOW, QuestionRole.WORKING_WELL, QuestionRole.NEXT)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """The first sentence about work to come of every closed action, but for an action that hands the work over."""
    numbers = {action.number for action in actions(plan) if action.number}
    closed = [action for action in actions(plan) if is_closed(action)]
    seen = {action.id for action in closed if goes_on(plan, action, numbers)}
    ids = {action.id for action in closed}
    for one, sentence in told(plan, *_ASKED, holding="will still yet") if closed else ():
        if one.action.id not in ids or one.action.id in seen:
            continue
        if _AHEAD.search(sentence) and not _GOES_ON.search(sentence):
            seen.add(one.action.id)
            yield one.fault(
                f"{name(one.action)} is closed and still says what will be done.",
                "Say who goes on with it: move it to the action that takes over, or drop it.",
                sentence,
            )
