"""A next step was due before the time that the plan reports on.

Why: What is still to come cannot have been due then: the year is wrong, or the line was copied from an older paper.

Example:
    Action: 1.1 Open the hub
    Next: By March 2021 – open the hub
Better:
    Action: 1.1 Open the hub
    Next: By March 2024 – open the hub
"""

from collections.abc import Iterator
from datetime import date

from milepost.core.checks.facts.days.past import past_steps
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import called
from milepost.core.checks.sayings.account import is_before_its_period
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan
from milepost.core.plan.walk import actions

FAMILY = Family.TIMING
CERTAINTY = Certainty.CERTAIN
SEVERITY = Severity.HIGH


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every overdue milestone of a column of next steps that lies before the time that is told of."""
    for action in actions(plan):
        for milestone in past_steps(plan, action, today):
            if is_before_its_period(plan, action, milestone):
                yield Fault(
                    f"A next step of {called(action)} was due “{milestone.due.phrase}”, "
                    "before the time that is reported on.",
                    "Check the year, or say when it is due now.",
                    f"{milestone.due.phrase} – {milestone.text}".rstrip(" –"),
                    action.id,
                    place=milestone.place,
                )
