"""An action is late or at risk, and nothing says why.

Why: Red without a reason is an alarm without an address: a board can neither help nor decide.

Example:
    Action: 1.1 Open the hub
    Status: Late
    Now:
Better:
    Action: 1.1 Open the hub
    Status: Late
    Now: The survey found damp, and no room was left in the budget
"""

from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import meaning, name, said
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Meaning, Plan, QuestionRole
from milepost.core.plan.walk import actions

FAMILY = Family.EVIDENCE
CERTAINTY = Certainty.CERTAIN
OTHERWISE = Certainty.LIKELY  # what comes next may tell why
SEVERITY = Severity.HIGH
_TROUBLE = frozenset({Meaning.LATE, Meaning.AT_RISK})


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every action whose status means trouble and whose questions about the past are all blank."""
    asked = tuple(said(plan, QuestionRole.WHERE_NOW, QuestionRole.WORRIED))
    answered = (*asked, *said(plan, QuestionRole.OTHER))  # the account may stand under a heading that nobody knows
    told = {one.action.id for one in answered if one.answer.text.strip()}
    planned = {one.action.id for one in said(plan, QuestionRole.NEXT) if one.answer.text.strip()}
    silent = {one.action.id for one in asked} - told
    for action in actions(plan):
        state = meaning(plan, action)
        if action.id in silent and state in _TROUBLE and not action.status.because.strip():
            yield Fault(
                f"{name(action)} is called “{action.status.text}”, and nothing says why.",
                "Say what holds it up and what is done about it.",
                action.title,
                action.id,
                place=action.status.place or action.place,
                is_sure=action.id not in planned,
            )
