"""What should come next was due before the account beside it was given.

Why: A next step in the past is the last paper's, copied; what really comes next is not said.

Example:
    Action: 1.1 Open the hub
    Now: The lease of the hub was signed in March 2023
    Next: By January 2023 – sign the lease
Better:
    Action: 1.1 Open the hub
    Now: The lease of the hub was signed in March 2023
    Next: By September 2023 – open the hub
"""

from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import called, meaning, overdue
from milepost.core.checks.sayings.account import is_already_past, is_half_told
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Meaning, Plan
from milepost.core.plan.walk import actions

FAMILY = Family.NEXT_STEPS
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every overdue next step that no account is older than, where `overdue-half-told` has nothing to say."""
    for action in actions(plan):
        is_late = meaning(plan, action) is Meaning.LATE
        for milestone in overdue(plan, action, today):
            is_free = is_late or not is_half_told(plan, action, milestone)
            if is_free and is_already_past(plan, action, milestone):
                yield Fault(
                    f"A next step of {called(action)} was due “{milestone.due.phrase}”, which is past.",
                    "Take out what is done, and say what comes next and by when.",
                    f"{milestone.due.phrase} – {milestone.text}".rstrip(" –"),
                    action.id,
                    place=milestone.place,
                )
