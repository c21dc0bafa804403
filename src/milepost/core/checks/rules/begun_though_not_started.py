"""An action is called not started, and its account tells of work that goes on.

Why: What is "not started" is passed over; either the work is not counted, or the account is of something else.

Example:
    Action: 1.1 Draught-proof homes
    Status: Not started
    Now: Half of the lofts in Mill Lane are done.
Better:
    Action: 1.1 Draught-proof homes
    Status: On track
    Now: Half of the lofts in Mill Lane are done.
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.facts.states.begun import is_begun, tells_of_work
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import meaning, name, said
from milepost.core.checks.sayings.standing import stands
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Meaning, Plan, QuestionRole

FAMILY = Family.CONSISTENCY
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_OPEN = re.compile(
    r"\W*(?:open|live|active|current|new)\b[^\n]{0,20}", re.IGNORECASE
)  # which is not to say "not begun"
_AIM = re.compile(r"\b(?:want|aims?|hope|intend\w*|will|to achieve|promis\w*|said we)\b", re.IGNORECASE)
_ROLES = (QuestionRole.WHERE_NOW, QuestionRole.WORKING_WELL, QuestionRole.OTHER)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """The first such sentence of every action not started; a sure one is for `status-against-account`."""
    seen: set[str] = set()
    for one in said(plan, *_ROLES):
        if _OPEN.fullmatch(one.action.status.text) or _AIM.search(one.question.heading):
            continue
        if one.action.id in seen or meaning(plan, one.action) is not Meaning.NOT_STARTED:
            continue
        is_now = one.question.role is QuestionRole.WHERE_NOW
        if is_now and any(map(is_begun, one.sentences())):
            seen.add(one.action.id)
            continue
        told = next((text for text in one.sentences() if tells_of_work(text) or is_begun(text)), "")
        if told:
            seen.add(one.action.id)
            yield one.fault(
                f"{name(one.action)} {stands(plan, one.action)}, and its account tells of work that goes on.",
                "Put right whichever of the two is wrong.",
                told,
            )
