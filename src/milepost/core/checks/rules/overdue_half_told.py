"""A milestone's day has passed, and the account does not say whether it was reached.

Why: An account that speaks of the same work and leaves the promise itself open makes the reader guess.

Example:
    Action: 1.1 Open the hub
    Now: The lease of the hub is with the solicitor
    Next: By February 2023 – sign the lease
Better:
    Action: 1.1 Open the hub
    Now: The lease of the hub was signed in April 2023, two months late
    Next: By September 2023 – open the hub
"""

from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import called, meaning, name, overdue
from milepost.core.checks.sayings.account import is_already_past, is_half_told, is_untold
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Meaning, Plan
from milepost.core.plan.walk import actions

FAMILY = Family.TIMING
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_SAID = frozenset({Meaning.ON_TRACK, Meaning.LATE})  # `on-track-past-its-date` says more, late says it all


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Next steps that no account is older than, and one fault for each live action with an account that leaves it open.

    Where another is not spoken of at all, `overdue-milestone` names that one.
    """
    yield from _copied(plan, today)
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


def _copied(plan: Plan, today: date) -> Iterator[Fault]:
    """Every overdue next step that no account is older than, where it is not merely half told."""
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
