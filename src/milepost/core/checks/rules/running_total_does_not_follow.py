"""The total since a day is not the total before and what came since.

Why: "17 in the quarter, 33 since April", where it was 19 before, is three short; one of the three is wrong.

Example:
    Action: 1.1 Bring empty homes back
    Now: 17 homes were brought back, 33 since April. At the end of the first quarter the total since April was 19.
Better:
    Action: 1.1 Bring empty homes back
    Now: 17 homes were brought back, 36 since April. At the end of the first quarter the total since April was 19.
"""

from collections.abc import Iterator
from datetime import date

from milepost.core.checks.facts.figures.cumulative import shrunk_totals
from milepost.core.checks.facts.figures.running_totals import fallen_totals, running_totals
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import gathered
from milepost.core.checks.looking import name
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan

FAMILY = Family.MEASURES
CERTAINTY = Certainty.CERTAIN
OTHERWISE = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
RECKONS = True


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every "17 in the quarter, 33 since April" beside the 19 of the quarter before, and every total that fell."""
    for each in running_totals(gathered(plan)):
        yield each.said.fault(
            f"{name(each.said.action)} says {each.total.figure.words} in all, and {each.before.figure.words} before "
            f"and {each.new.figure.words} since make {each.right}.",
            "Put right the figure that is wrong, or say what was lost.",
            each.words,
            is_sure=each.is_sure,
        )
    for fallen in (*fallen_totals(gathered(plan)), *shrunk_totals(gathered(plan))):
        yield fallen.said.fault(
            f"{name(fallen.said.action)} says {fallen.total.figure.words} since the start, and "
            f"{fallen.before.figure.words} before.",
            "Put right the figure that is wrong, or say what was taken off.",
            fallen.words,
        )
