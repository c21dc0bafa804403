"""A target was reached long ago, or before the work began, and has not been raised.

Why: A target that is behind us asks for nothing; whatever happens now counts as success.

Example:
    Action: 1.1 Train the front line
    Now: 640 of 1,150 staff have done the course. The target of 500 was reached in February 2022.
Better:
    Action: 1.1 Train the front line
    Now: 640 of 1,150 staff have done the course. The target of 500 was reached in February 2022; the new target is 900.
"""

from collections.abc import Iterator
from datetime import date

from milepost.core.checks.facts.figures.reached import reached
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import gathered
from milepost.core.checks.looking import name
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan

FAMILY = Family.MEASURES
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """One for each live action with such a target."""
    for one in reached(gathered(plan), today):
        yield one.said.fault(
            f"{name(one.said.action)} has a target that {one.how}, and it has not been raised.",
            "Set a target that is still ahead, or close the action.",
            one.words,
        )
