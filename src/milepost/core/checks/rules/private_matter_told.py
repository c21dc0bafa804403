"""Somebody's health, debts, trouble or behaviour is told, and whoever lives nearby knows who it is.

Why: A partnership may not print what it knows of a person; “Mrs Hall, who is on dialysis” never agreed to be named.

Example:
    Action: 1.1 Drive people to hospital
    Well: It means much to Mrs Hall in Mill Row, who has dialysis three times a week
Better:
    Action: 1.1 Drive people to hospital
    Well: It means much to the nine people who have dialysis three times a week
"""

from collections.abc import Iterator
from datetime import date

from milepost.core.checks.facts.people.absences import absences
from milepost.core.checks.facts.people.private import private_matters
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import gathered
from milepost.core.checks.looking import name
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan

FAMILY = Family.PEOPLE
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.HIGH


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """The first such sentence of each answer."""
    told: set[int] = set()
    at_hand = gathered(plan)
    for one in private_matters(at_hand):
        if id(one.said) not in told:
            told.add(id(one.said))
            yield one.said.fault(
                f"{name(one.said.action)} tells of the private life of somebody who can be known: “{one.who}”.",
                "Take out whatever tells who it is, or tell it of all, in numbers.",
                one.text,
            )
    for away, text, who in absences(at_hand):
        if id(away) not in told:
            told.add(id(away))
            yield away.fault(
                f"{name(away.action)} tells why somebody is away from work who can be known: “{who}”.",
                "Say that the work waits, and who does it meanwhile; the reason is theirs.",
                text,
            )
