"""A sentence announces so many reasons, risks or steps, and gives more or fewer.

Why: "Three things worry us", and two follow: one was lost, and it may be the one that matters.

Example:
    Action: 1.1 Heat the halls
    Worried: Three things worry us: the roof is listed, and consent took nine months last time.
Better:
    Action: 1.1 Heat the halls
    Worried: Two things worry us: the roof is listed, and consent took nine months last time.
"""

from collections.abc import Iterator
from datetime import date

from milepost.core.checks.facts.figures.announced import announced
from milepost.core.checks.facts.figures.one_and_its import one_and_its
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import gathered
from milepost.core.checks.looking import name
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan

FAMILY = Family.CONSISTENCY
CERTAINTY = Certainty.CERTAIN
OTHERWISE = Certainty.LIKELY
SEVERITY = Severity.MEDIUM


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every "three things worry us:" with two or four behind it, and "nine schools: the High School and its seven"."""
    for one, each in announced(gathered(plan)):
        yield one.fault(
            f"{name(one.action)} announces {each.many.lower()}, and gives {each.given}.",
            "Add what was lost, or put right the number.",
            each.words,
        )
    for made in one_and_its(gathered(plan)):
        yield made.said.fault(
            f"{name(made.said.action)} speaks of {made.whole}, and what it names makes {made.made}.",
            "Put right the number, or add what is not named.",
            made.text,
            is_sure=False,
        )
