"""Numbers listed in a row come close to the total beside them, and do not make it.

Why: Parts that miss their total by a little are hardly ever meant to; a reader who adds them up will ask.

Example:
    Action: 1.1 Plant hedges
    Now: Planted so far: Ash Lane 620 plants, Brook End 485 and the school 340. The total for the winter is 1,495.
Better:
    Action: 1.1 Plant hedges
    Now: Planted so far: Ash Lane 620 plants, Brook End 485 and the school 340. The total for the winter is 1,445.
"""

from collections.abc import Iterator
from datetime import date

from milepost.core.checks.facts.figures.bracketed import bracketed
from milepost.core.checks.facts.figures.labelled import labelled
from milepost.core.checks.facts.figures.nearly import nearly
from milepost.core.checks.figures import with_numbers
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import called
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan

FAMILY = Family.MEASURES
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
RECKONS = True
GIVES_WAY = True


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every list of three numbers or more, in brackets of two, whose sum is a little off the number beside it."""
    for one in with_numbers(plan):
        found = next(nearly(one), None)
        if found:
            sign = "£" if found.whole.figure.is_money else ""
            made, whole, words = f"{sign}{found.made.normalize():,f}", found.whole.figure.words.strip(), found.words
        else:
            listed = next(labelled(one), None) or next(bracketed(one), None)
            if not listed:
                continue
            made, whole, words = f"{listed.made:,f}", f"{listed.whole:,f}", listed.words
        yield one.fault(
            f"The numbers that {called(one.action)} lists make {made}, and {whole} is beside them.",
            "Put right the figure that is wrong, or say what is counted twice or left out.",
            words,
        )
