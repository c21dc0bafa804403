"""The plan says how many of something there are, and speaks elsewhere of all of them with another number.

Why: "Eight centres are open" and "all six centres passed": two were left out, or one of the numbers is old.

Example:
    Action: 1.1 Open reporting centres
    Now: Eight centres are open.
    Well: All six centres were visited by a mystery caller.
Better:
    Action: 1.1 Open reporting centres
    Now: Eight centres are open.
    Well: All eight centres were visited by a mystery caller.
"""

from collections.abc import Iterator
from datetime import date

from milepost.core.checks.facts.figures.all_of_them import all_of_them
from milepost.core.checks.facts.figures.wholes import differing
from milepost.core.checks.facts.figures.wholes_of_places import differing_in_place
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import gathered
from milepost.core.checks.looking import called, name
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan

FAMILY = Family.CONSISTENCY
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
GIVES_WAY = True


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """The first such pair of each action."""
    seen: set[str] = set()
    for other, whole in differing(gathered(plan)):
        action = whole.said.action
        if action.id not in seen:
            seen.add(action.id)
            where = "it also says" if other.said.action is action else f"{called(other.said.action)} says"
            yield whole.said.fault(
                f"{name(action)} speaks of {whole.value} in all, and {where} that there are {other.value}.",
                "Put right the number that is wrong, or say which of them are meant.",
                f"{other.text} … {whole.text}",
            )
    for one, each in all_of_them(gathered(plan)):
        if one.action.id not in seen:
            seen.add(one.action.id)
            yield one.fault(
                f"{name(one.action)} speaks of {each.one} {each.noun}s in all, and then of {each.other}.",
                "Put right the number that is wrong, or say which of them are meant.",
                each.words,
            )
    for known, told in differing_in_place(gathered(plan)):
        if told.said.action.id not in seen:
            seen.add(told.said.action.id)
            yield told.said.fault(
                f"{name(told.said.action)} speaks of {told.many} {told.kind} there, and {called(known.said.action)} of "
                f"{known.many}.",
                "Put right the number that is wrong, or say which of them are meant.",
                f"{known.text} … {told.text}",
            )
