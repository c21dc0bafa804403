"""An action is called on track after its milestone has passed unmet.

Why: A date that went by is the plainest sign of lateness; beside it the green light misleads.

Example:
    Action: 1.1 Open the hub
    Status: On track
    Now: The lease of the hub is with the solicitor
    Next: By February 2023 – sign the lease
Better:
    Action: 1.1 Open the hub
    Status: At risk
    Now: The lease of the hub is with the solicitor
    Next: By February 2023 – sign the lease
"""

from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import meaning, name, overdue
from milepost.core.checks.sayings.account import is_half_told
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Meaning, Plan
from milepost.core.plan.walk import actions

FAMILY = Family.CONSISTENCY
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.HIGH


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every action on track with a milestone whose fate is not told, or past its own day with steps ahead."""
    for action in actions(plan):
        if meaning(plan, action) is not Meaning.ON_TRACK:
            continue
        is_going_on = any(one.text and one.due.latest and one.due.latest >= today for one in action.milestones)
        late = overdue(plan, action, today)
        past = (one for one in late if is_half_told(plan, action, one) or (not one.text and is_going_on))
        milestone = next(past, None)
        if milestone is not None:
            yield Fault(
                f"{name(action)} is called “{action.status.text}”, and its account does not say that what was due "
                f"“{milestone.due.phrase}” was reached.",
                "Change the status, or say that the milestone was reached.",
                f"{milestone.due.phrase} – {milestone.text}".rstrip(" –"),
                action.id,
                place=action.status.place or milestone.place,
            )
