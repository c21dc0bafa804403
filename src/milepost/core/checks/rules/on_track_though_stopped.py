"""An action is called on track, and its own words say that the work stands still.

Why: Nothing that has stopped arrives on time; a board that reads the colour alone decides nothing about it.

Example:
    Action: 1.1 Run the campaign
    Status: On track
    Now: The officer left in January and the campaign has been put on hold.
Better:
    Action: 1.1 Run the campaign
    Status: Late
    Now: The officer left in January and the campaign has been put on hold.
"""

from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import name
from milepost.core.checks.sayings.standing import stands
from milepost.core.checks.sayings.stops import stopped
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan

FAMILY = Family.CONSISTENCY
CERTAINTY = Certainty.CERTAIN
SEVERITY = Severity.HIGH


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """The first sentence of every action on track that says that all of its work stands still."""
    for one, sentence in stopped(plan).values():
        yield one.fault(
            f"{name(one.action)} {stands(plan, one.action)}, and its account says that the work stands still.",
            "Change the status, or say when the work goes on.",
            sentence,
        )
