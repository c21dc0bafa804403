"""The deadline of an action is past, and the action still goes on.

Why: A date that went by is the plainest sign of lateness, and what is late once is late by a day or by years; without a
new date nobody can ask for it again. Where the status itself says that it is late or may be, the finding is less sure.

Example:
    Action: 1.1 Open the hub
    Due: January 2023
    Status: On track
    Now: The survey found damp, and work was paused.
    Next: Restart the work on 3 July 2023
Better:
    Action: 1.1 Open the hub
    Due: January 2023
    Status: Late
    Now: The survey found damp; the Board agreed a new deadline of 30 September 2023.
    Next: Restart the work on 3 July 2023
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.facts.days.past import past_deadlines
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import called, meaning
from milepost.core.checks.sayings.over import may_be_called_done
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Meaning, Plan

FAMILY = Family.TIMING
CERTAINTY = Certainty.CERTAIN
OTHERWISE = Certainty.LIKELY  # where the status itself owns up to it, or nobody says what it means
SEVERITY = Severity.HIGH
_REVIEW = re.compile(r"\W*(?:next |date (?:of|for) )?review(?:ed)?(?: date| due| by| on)?\W*", re.IGNORECASE)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every such action, once; the words follow what its status says."""
    for one in past_deadlines(plan, today):
        action = one.said.action
        meant = meaning(plan, action)
        is_late = meant in {Meaning.LATE, Meaning.AT_RISK}
        is_known = meant is not Meaning.UNKNOWN or not action.status.text.strip()
        is_review = _REVIEW.fullmatch(one.said.question.heading) is not None
        state = f" and its status is “{action.status.text}”" if action.status.text else " and it is not called done"
        yield one.said.fault(
            f"The deadline of {called(action)}, “{one.due.phrase}”, is past,{state}.",
            "Ask the board for a new deadline, and say what is left to do."
            if is_late
            else "Say that it is done, or change the status and ask for a new deadline.",
            one.said.answer.text.strip(),
            is_sure=is_known and not (is_late or is_review or may_be_called_done(plan, action)),
        )
