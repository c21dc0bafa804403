"""Two actions wait for each other.

Why: Neither can ever begin; somebody has to say which goes first.

Example:
    Action: 1.1 Write the specification
    Now: We cannot write it until the survey (1.2) has reported.
    Action: 1.2 Survey the schools
    Now: The survey is held back until the specification (1.1) is written.
Better:
    Action: 1.1 Write the specification
    Now: We cannot write it until the survey (1.2) has reported.
    Action: 1.2 Survey the schools
    Now: The survey goes out in June.
"""

from collections.abc import Iterator
from datetime import date

from milepost.core.checks.facts.days.waits import circles
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import gathered
from milepost.core.checks.looking import called, name
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan

FAMILY = Family.CONSISTENCY
CERTAINTY = Certainty.CERTAIN
SEVERITY = Severity.HIGH


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every pair of actions of which each says that it waits for the other."""
    for one, back in gathered(plan).once(circles):
        yield one.said.fault(
            f"{name(one.said.action)} waits for {called(back.said.action)} (“{one.text}”), which waits for "
            f"{called(one.said.action)} (“{back.text}”).",
            "Decide which of the two goes first, and on what it can begin.",
            f"{one.text} … {back.text}",
        )
