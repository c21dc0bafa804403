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

from milepost.core.checks.facts.states.closed import is_closed_by_now
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import goes_on, name, told_anywhere
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan, QuestionRole
from milepost.core.plan.walk import actions
from milepost.core.words.anycase import AnyCase

FAMILY = Family.LINEAGE
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_AHEAD = AnyCase(
    r"\b(?:will (?:be|follow|go|take|start|begin|need)|(?:is|are) still being|(?:still|yet) to be|"
    r"(?:is|are) (?:still )?"
    r"(?:waiting (?:for|to)|outstanding|unfinished)|can(?:not|[’']t) (?:yet )?be [a-z]+(?: yet)?)\b"
)
_GOES_ON = re.compile(
    r"\b(?:new action|under action|action (?:is )?now closed|progressed under|continues? under)\b", re.IGNORECASE
)
_GOING = re.compile(
    r"^(?:(?:[A-Z][\w’'.-]+ ){2,4}|(?:We|I) )(?:now|still|goes? on|carr(?:y|ies) on) "
    r"(?!has|have|had|is|are|was|were|sits|stands|rests|belongs|takes (?:this|it|the work))[a-z]{3,}\b|"
    r"\b(?:work|sessions|visits|meetings) (?:still )?(?:goes|go|carr(?:y|ies)|continues?) on\b(?! (?:under|in|with|by))"
)  # "Ann Lowe now draws up the rota"
_ASKED = frozenset({QuestionRole.WHERE_NOW, QuestionRole.WORKING_WELL, QuestionRole.NEXT})
_HELD = "will waiting outstanding unfinished cannot can still yet now goes go carry carries continue continues"
_OF_OTHERS = re.compile(r"\b(?:own|instead|themselves|elsewhere|no longer|until|another|separate)\b", re.IGNORECASE)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """The first sentence about work to come of every closed action, but for an action that hands the work over."""
    numbers = {action.number for action in actions(plan) if action.number}
    closed = [action for action in actions(plan) if is_closed_by_now(action)]
    seen = {action.id for action in closed if goes_on(plan, action, numbers)}
    ids = {action.id for action in closed}
    for one, sentence in told_anywhere(plan, holding=_HELD) if closed else ():
        if one.action.id not in ids or one.action.id in seen:
            continue
        is_ahead = one.question.role in _ASKED and _AHEAD.search(sentence)
        is_going = _GOING.search(sentence) and not _OF_OTHERS.search(sentence)
        if (is_ahead or is_going) and not _GOES_ON.search(sentence):
            seen.add(one.action.id)
            yield one.fault(
                f"{name(one.action)} is closed, and its answers tell of work that goes on or is to come.",
                "Say who goes on with it: move it to the action that takes over, or drop it.",
                sentence,
            )
