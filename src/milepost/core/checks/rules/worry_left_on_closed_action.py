"""A closed action still has a worry.

Why: The worry does not go away with the row; somebody else has to carry it.

Example:
    Action: 1.1 Open the hub
    Worried: Costs are a barrier to opening at night
    Next: Action now closed.
Better:
    Action: 1.1 Open the hub
    Worried: None
    Next: Action now closed.
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.facts.states.closed import is_closed_by_now
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import goes_on, name, said
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan, QuestionRole
from milepost.core.plan.walk import actions

FAMILY = Family.LINEAGE
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_NONE = re.compile(r"\W*(?:none|nothing|no (?:concerns?|worries|issues)|n/?a|nil)\b", re.IGNORECASE)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every worry of an action that is closed, or says so, and that no other action goes on with."""
    numbers = {action.number for action in actions(plan) if action.number}
    for one in said(plan, QuestionRole.WORRIED):
        text = one.answer.text.strip()
        is_left = is_closed_by_now(one.action) and not goes_on(plan, one.action, numbers)
        if text and is_left and not _NONE.match(text):
            yield one.fault(
                f"{name(one.action)} is closed, and its worry goes to nobody.",
                "Carry the worry to the action that goes on, or say that it is settled.",
                next(iter(one.sentences()), text),
            )
