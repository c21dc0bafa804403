"""The plan says that something is so, and says of the same thing that it is not.

Why: "All four have signed" in one place and "not yet signed" in another: a board acts on whichever it reads first.

Example:
    Action: 1.1 Share the data
    Now: All four surgeries have signed the sharing agreement.
    Action: 1.2 See patients sooner
    Worried: The sharing agreement has still not been signed by the surgeries.
Better:
    Action: 1.1 Share the data
    Now: Three of the four surgeries have signed the sharing agreement.
    Action: 1.2 See patients sooner
    Worried: The sharing agreement has still not been signed by one of the surgeries.
"""

from collections.abc import Iterator
from datetime import date

from milepost.core.checks.facts.states.both_ways import fault, pairs
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import gathered
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan

FAMILY = Family.CONSISTENCY
CERTAINTY = Certainty.CERTAIN
OTHERWISE = Certainty.LIKELY
SEVERITY = Severity.HIGH


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every pair of sentences, of one action or of two, that contradict each other; sure where both can hardly hold."""
    return map(fault, gathered(plan).once(pairs))
