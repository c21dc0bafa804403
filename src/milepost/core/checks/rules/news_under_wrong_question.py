"""Bad news stands where the plan asks for good news, or good news where it asks for worries.

Why: Nobody looks for a shut pool under “What went well?”; what needs help is not seen, and the right answer is missing.

Example:
    Action: 1.1 Teach every child to swim
    Well: The pool at Dell Road has been shut since May. Parents are furious and eleven classes were cancelled.
Better:
    Action: 1.1 Teach every child to swim
    Well: Parents praise the new teachers. Eleven classes have passed their first test.
"""

from collections.abc import Iterator
from datetime import date

from milepost.core.checks.facts.tone import fault, turned
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import gathered
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan

FAMILY = Family.COLUMNS
CERTAINTY = Certainty.CERTAIN
SEVERITY = Severity.MEDIUM


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every answer of several sentences that are all the opposite of what is asked for."""
    return (fault(one) for one in gathered(plan).once(turned) if one.is_sure)
