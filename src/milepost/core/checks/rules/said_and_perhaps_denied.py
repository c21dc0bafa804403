"""Two sentences of the plan seem to say the opposite of each other.

Why: "Free to all" in one place and a charge in another: one is wrong, or a word is missing that tells them apart.

Example:
    Action: 1.1 Run the lunch clubs
    Now: The lunch clubs are free to all.
    Action: 1.2 Reach those who live alone
    Worried: The £3 charge at the lunch clubs keeps some of them away.
Better:
    Action: 1.1 Run the lunch clubs
    Now: The lunch clubs are free to all.
    Action: 1.2 Reach those who live alone
    Worried: The £3 charge for the bus keeps some of them away.
"""

from collections.abc import Iterator
from datetime import date

from milepost.core.checks.facts.both_ways import fault, pairs
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import gathered
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan

FAMILY = Family.CONSISTENCY
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every pair of sentences that contradict each other, unless they speak of two things after all."""
    return (fault(pair) for pair in gathered(plan).once(pairs) if not pair.is_sure)
