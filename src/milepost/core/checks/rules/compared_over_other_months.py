"""A figure of part of a year is set against one of a whole year, as if there were fewer.

Why: Half a year always has fewer than a whole one; a board is told of a fall that may be a rise.

Example:
    Action: 1.1 Prevent falls
    Now: There were 412 falls from April to September 2022, down from 655 in the whole of 2021/22.
Better:
    Action: 1.1 Prevent falls
    Now: There were 412 falls from April to September 2022, up from 320 in the same months of 2021.
"""

from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import gathered
from milepost.core.checks.looking import name
from milepost.core.checks.reckoning.unlike_spans import unlike_spans
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan

FAMILY = Family.MEASURES
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every such sentence."""
    for one in unlike_spans(gathered(plan)):
        yield one.said.fault(
            f"{name(one.said.action)} sets {one.part.words} in {one.months} months against "
            f"{one.whole.words} in a year.",
            "Give the figure of the same months of the year before.",
            one.text,
        )
