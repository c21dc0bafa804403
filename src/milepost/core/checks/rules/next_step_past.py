"""The day by which the next step was to be taken is past, and the step still stands as the next.

Why: A step that stands there after its day was either taken, which is news, or not, and a board cannot tell which.

Example:
    Action: 1.1 Open the hub
    Due: 31 March 2024
    Next: Jane Moss signs the lease
    By when: 12 May 2023
Better:
    Action: 1.1 Open the hub
    Due: 31 March 2024
    Next: Jane Moss signs the lease
    By when: 14 July 2023
"""

from collections.abc import Iterator
from datetime import date

from milepost.core.checks.day import reported_until
from milepost.core.checks.facts.days.past import past_days_behind_steps, past_step_days
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import called
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan

FAMILY = Family.TIMING
CERTAINTY = Certainty.CERTAIN
OTHERWISE = Certainty.LIKELY  # where it may be the action's own day
SEVERITY = Severity.MEDIUM


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every such day of an action that goes on; an old paper, which is judged on its last day, was written earlier."""
    if reported_until(plan) == today:
        return
    for one in past_step_days(plan, today):
        yield one.said.fault(
            f"The next step of {called(one.said.action)} was due “{one.due.phrase}”, which is past.",
            "Say that it was taken and name the next, or give its new day.",
            one.said.answer.text.strip(),
        )
    for one in past_days_behind_steps(plan, today):
        yield one.said.fault(
            f"The day behind the next step of {called(one.said.action)}, “{one.due.phrase}”, is past.",
            "Say that the step was taken and name the next, or give its new day.",
            one.said.answer.text.strip(),
            is_sure=False,
        )
