"""A milestone's day has passed, and nothing says what became of it.

Why: A promise that is neither kept, moved nor dropped is what a board finds first, and asks about.

Example:
    Action: 1.1 Open the hub
    Next: By May 2023 – sign the lease / By March 2024 – open it
Better:
    Action: 1.1 Open the hub
    Next: By August 2023 – sign the lease / By March 2024 – open it
"""

from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import name
from milepost.core.document.nodes import Certainty
from milepost.core.plan.life import is_live
from milepost.core.plan.model import (
    Meaning,
    Milestone,
    MilestoneState,
    Plan,
)
from milepost.core.plan.statuses import stated
from milepost.core.plan.walk import actions
from milepost.core.words.due import DueKind

FAMILY = Family.TIMING
CERTAINTY = Certainty.CERTAIN
SEVERITY = Severity.HIGH
_GOES_ON = frozenset({Meaning.NOT_STARTED, Meaning.ON_TRACK, Meaning.AT_RISK, Meaning.LATE})
_AGAIN = frozenset({DueKind.RECURRING, DueKind.FROM})


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """One fault for each live action, at the milestone that is open longest; a status without a known meaning may say
    that it is done, so such actions are left alone.
    """
    for action in actions(plan):
        is_asked = is_live(action) and (not action.status.text or stated(action, plan.scheme).meaning in _GOES_ON)
        late = [one for one in action.milestones if _is_late(one, today)] if is_asked else []
        oldest = min(late, key=lambda one: one.due.latest or today, default=None)
        if oldest is not None:
            more = f" (and {len(late) - 1} more)" if len(late) > 1 else ""
            yield Fault(
                f"{name(action)} has a milestone that was due “{oldest.due.phrase}” and is still open{more}.",
                "Say whether it was done, move it with a reason, or drop it.",
                f"{oldest.due.phrase} – {oldest.text}".rstrip(" –"),
                action.id,
                place=oldest.place,
            )


def _is_late(milestone: Milestone, today: date) -> bool:
    due = milestone.due
    is_past = due.latest is not None and due.latest < today
    return is_past and due.kind not in _AGAIN and milestone.state is MilestoneState.OPEN
