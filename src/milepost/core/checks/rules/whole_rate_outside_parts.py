"""The rate of all lies above, or below, the rates of both its parts.

Why: All cannot do better than either half of them; one of the three figures is wrong or is of another year.

Example:
    Action: 1.1 Help every child to talk
    Now: 65.4% of children reached the level. Children on free meals: 48.9%. Everybody else: 62.0%.
Better:
    Action: 1.1 Help every child to talk
    Now: 59.4% of children reached the level. Children on free meals: 48.9%. Everybody else: 62.0%.
"""

from collections.abc import Iterator
from datetime import date

from milepost.core.checks.facts.figures.halves import halves
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import gathered
from milepost.core.checks.looking import name
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan

FAMILY = Family.MEASURES
CERTAINTY = Certainty.CERTAIN
OTHERWISE = Certainty.LIKELY
SEVERITY = Severity.MEDIUM


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every rate beside those of two parts that leave nobody over, of which neither reaches it, or both pass it."""
    for each in halves(gathered(plan)):
        low, high = sorted(each.parts)
        yield each.said.fault(
            f"{name(each.said.action)} gives {each.whole}% for all, and {low}% and {high}% for its two parts.",
            "Put right the figure that is wrong, or say of which year each is.",
            each.words,
            is_sure=each.is_sure,
        )
