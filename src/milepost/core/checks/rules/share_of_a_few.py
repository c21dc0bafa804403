"""A share is told of people of whom hardly any had answered.

Why: "100% were happy" of two answers out of 340 says what two people think; a board reads it as a success.

Example:
    Action: 1.1 Ask every visitor
    Well: 100% were happy with the tour. (Two of the 340 wrote back.)
Better:
    Action: 1.1 Ask every visitor
    Well: 88% were happy with the tour. (212 of the 340 wrote back.)
"""

from collections.abc import Iterator
from datetime import date

from milepost.core.checks.facts.figures.few_answers import few_answers
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import gathered
from milepost.core.checks.looking import name
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan

FAMILY = Family.EVIDENCE
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every such sentence."""
    for one in few_answers(gathered(plan)):
        yield one.said.fault(
            f"{name(one.said.action)} tells a share of people of whom {one.few} had answered.",
            "Give the numbers and no share, and say how more answers will be had.",
            one.words,
        )
