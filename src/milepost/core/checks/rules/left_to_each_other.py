"""Two actions say of one piece of work that it is done under the other.

Why: Each lead believes that somebody else does it, and nobody does.

Example:
    Action: 1.1 Mark the path
    Now: The bracken along the path is cut under 1.2.
    Action: 1.2 Keep the path open
    Now: The bracken is cut by the rangers under 1.1.
Better:
    Action: 1.1 Mark the path
    Now: The bracken along the path is cut under 1.2.
    Action: 1.2 Keep the path open
    Now: The bracken will be cut in June and in August.
"""

from collections.abc import Iterator
from datetime import date

from milepost.core.checks.facts.states.left_to_each_other import left_to_each_other
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import gathered
from milepost.core.checks.looking import called, name
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan

FAMILY = Family.CONSISTENCY
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.HIGH


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every such pair, told of the first of the two."""
    for one, back in left_to_each_other(gathered(plan)):
        yield one.said.fault(
            f"{name(one.said.action)} leaves to {called(back.said.action)} what that leaves to it.",
            "Decide which of the two does it, and by when.",
            f"{one.text} … {back.text}",
        )
