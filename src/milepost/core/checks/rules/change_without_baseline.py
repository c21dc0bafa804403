"""A change in per cent is promised and the figure that it starts from is not given.

Why: "A 10% reduction" cannot be checked without knowing of what; boards send such targets back.

Example:
    Action: 1.1 Open the hub
    Next: By March 2024 – a 10% reduction in calls at night
Better:
    Action: 1.1 Open the hub
    Next: By March 2024 – a 10% reduction in calls at night (baseline 300 calls in 2022/23)
"""

from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import name
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan
from milepost.core.plan.walk import actions

FAMILY = Family.MEASURES
CERTAINTY = Certainty.CERTAIN
SEVERITY = Severity.MEDIUM


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every measure of change in per cent without a starting figure."""
    for action in actions(plan):
        for measure in action.measures:
            if measure.kind == "change" and measure.unit == "%" and measure.baseline is None:
                yield Fault(
                    f"{name(action)} promises a change of {measure.targets[0].value}% and does not say from what.",
                    "Add the starting figure and its date.",
                    measure.text,
                    action.id,
                    place=measure.place,
                )
