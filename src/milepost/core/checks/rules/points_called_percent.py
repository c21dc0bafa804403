"""The points between two percentages are told as a change in per cent.

Why: From 20% to 25% is five percentage points and a rise of a quarter; "up by 5%" leaves open which of them is meant.

Example:
    Action: 1.1 Open the hub
    Now: The share of young people in work rose from 20% to 25%, an increase of 5%.
Better:
    Action: 1.1 Open the hub
    Now: The share of young people in work rose from 20% to 25%, an increase of 5 percentage points.
"""

from collections.abc import Iterator
from datetime import date

from milepost.core.checks.facts.figures.points_told import points_told
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import gathered
from milepost.core.checks.looking import name
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan

FAMILY = Family.MEASURES
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.LOW
RECKONS = True


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every change in per cent that is but the difference of the two percentages beside it."""
    for one in points_told(gathered(plan)):
        yield one.said.fault(
            f"{name(one.said.action)} says “{one.words}”, and from {one.first}% to {one.last}% it is "
            f"{one.change} percentage points, a change of {one.right}%.",
            "Say percentage points where the difference of two percentages is meant.",
            one.text,
            disputed=one.words,
        )
