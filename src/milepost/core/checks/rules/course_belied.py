"""A row of figures does not take the course that is said of it.

Why: "36%, 34%, 35%: the rate has fallen every quarter": who looks along the row no longer trusts the sentence.

Example:
    Action: 1.1 Bring the curlew back
    Now: Pairs of curlew: 11 in 2020, 13 in 2021, 16 in 2022. The decline continues.
Better:
    Action: 1.1 Bring the curlew back
    Now: Pairs of curlew: 16 in 2020, 13 in 2021, 11 in 2022. The decline continues.
"""

from collections.abc import Iterator
from datetime import date

from milepost.core.checks.facts.figures.courses import courses
from milepost.core.checks.facts.figures.ranked import ranked
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
    """Every "has fallen in every quarter", "the decline continues" and "the lowest yet" that a row beside it belies."""
    for each in courses(gathered(plan)):
        yield each.said.fault(
            f"{name(each.said.action)} says “{each.claim}”, and its row goes from {each.first.figure.words} to "
            f"{each.last.figure.words}.",
            "Put right the words or the figure that is wrong.",
            each.words,
            is_sure=each.is_sure,
        )
    for one in ranked(gathered(plan)):
        yield one.said.fault(
            f"{name(one.said.action)} says “{one.claim}” of {one.meant.figure.words.strip()}, and its row has "
            f"{one.beyond.figure.words.strip()}.",
            "Put right the words or the figure that is wrong.",
            one.words,
            is_sure=one.is_sure,
        )
