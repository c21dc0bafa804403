"""A milestone's day has passed, and nothing says what became of it.

Why: A promise that is neither kept, moved nor dropped is what a board finds first, and asks about.

Example:
    Action: 1.1 Open the hub
    Next: By May 2023 – sign the lease / By March 2024 – open it
Better:
    Action: 1.1 Open the hub
    Now: The lease was signed in February 2023
    Next: By February 2023 – sign the lease / By March 2024 – open it
"""

from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import name, overdue
from milepost.core.checks.sayings.account import is_before_its_period, is_untold
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan
from milepost.core.plan.walk import actions

FAMILY = Family.TIMING
CERTAINTY = Certainty.CERTAIN
SEVERITY = Severity.HIGH


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """One fault for each live action, at the longest overdue of the milestones that its account does not speak of.

    A next step that lies before the time told of is for `step-before-its-period`.
    """
    for action in actions(plan):
        late = [one for one in overdue(plan, action, today) if is_untold(plan, action, one)]
        late = [one for one in late if not is_before_its_period(plan, action, one)]
        if late:
            more = f" (and {len(late) - 1} more)" if len(late) > 1 else ""
            yield Fault(
                f"{name(action)} has a milestone that was due “{late[0].due.phrase}”, "
                f"and nothing says what became of it{more}.",
                "Say whether it was done, move it with a reason, or drop it.",
                f"{late[0].due.phrase} – {late[0].text}".rstrip(" –"),
                action.id,
                place=late[0].place,
            )
