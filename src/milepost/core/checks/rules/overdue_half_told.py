"""A milestone's day has passed, and the account does not say whether it was reached.

Why: An account that speaks of the same work and leaves the promise itself open makes the reader guess.

Example:
    Action: 1.1 Open the hub
    Now: The lease of the hub is with the solicitor
    Next: By February 2023 – sign the lease
Better:
    Action: 1.1 Open the hub
    Now: The lease of the hub is with the solicitor, two months late
    Next: By February 2023 – sign the lease
"""

from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import meaning, name, overdue
from milepost.core.checks.sayings.account import is_half_told, is_untold
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Meaning, Plan
from milepost.core.plan.walk import actions

FAMILY = Family.TIMING
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_SAID = frozenset({Meaning.ON_TRACK, Meaning.LATE})  # `on-track-past-its-date` says more, late says it all


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """One fault for each live action whose account has words of an overdue milestone, and none of what became of it.

    Where another is not spoken of at all, `overdue-milestone` names that one.
    """
    for action in actions(plan):
        if meaning(plan, action) in _SAID:
            continue
        late = overdue(plan, action, today)
        milestone = next((one for one in late if is_half_told(plan, action, one)), None)
        if milestone is not None and not any(is_untold(plan, action, one) for one in late):
            yield Fault(
                f"{name(action)} has a milestone that was due “{milestone.due.phrase}”, "
                "and its account does not say whether it was reached.",
                "Say whether it was done; if not, say why and give the new date.",
                f"{milestone.due.phrase} – {milestone.text}".rstrip(" –"),
                action.id,
                place=milestone.place,
            )
