"""An action gives its target twice, and not the same.

Why: Nobody can say at the end whether it was reached, and each reader will choose the figure that suits.

Example:
    Action: 1.1 Let homes to care leavers
    Now: The target is 80 lettings in the year.
    Worried: We shall not reach the target of 60 lettings in the year.
Better:
    Action: 1.1 Let homes to care leavers
    Now: The target is 80 lettings in the year.
    Worried: We shall not reach the target of 80 lettings in the year.
"""

from collections.abc import Iterator
from datetime import date
from itertools import combinations, groupby

from milepost.core.checks.facts.figures.goals import goals, quoted
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import gathered
from milepost.core.checks.looking import name
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan

FAMILY = Family.CONSISTENCY
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.HIGH


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """The first two figures of each action that are called its target of one thing and differ, or that of its title."""
    known: set[str] = set()
    for said, text, own, goal in quoted(gathered(plan)):
        if said.action.id not in known:
            known.add(said.action.id)
            yield said.fault(
                f"{name(said.action)} has a target of {own.figure.words.strip()} in its title and of "
                f"{goal.figure.words.strip()} in its account.",
                "Give one target, or say how the two differ.",
                f"{said.action.title} … {text}",
            )
    told = sorted(gathered(plan).once(goals), key=lambda goal: goal.said.action.id)
    for _, some in groupby(told, key=lambda goal: goal.said.action.id):
        pair = next(((one, two) for one, two in combinations(some, 2) if one.differs(two)), None)
        if pair and pair[1].said.action.id not in known:
            one, two = pair
            yield two.said.fault(
                f"{name(two.said.action)} has a target of {one.number.figure.words.strip()} in one place and of "
                f"{two.number.figure.words.strip()} in another.",
                "Give one target, or say how the two differ.",
                f"{one.text} … {two.text}",
            )
