"""The text recalls what was promised last time for now, and nothing is said of it.

Why: The board remembers; of a promise that is passed over it will think that nobody kept it.

Example:
    Introduction: At the spring meeting we said that by June we would hold a taster day for drivers (Action 1.1).
    Action: 1.1 Dementia-friendly shops
    Now: 19 shops have a sticker in the window.
Better:
    Introduction: At the spring meeting we said that by June we would hold a taster day for drivers (Action 1.1).
    Action: 1.1 Dementia-friendly shops
    Now: 19 shops have a sticker in the window. The taster day for drivers was put off until September.
"""

from collections.abc import Iterator
from datetime import date

from milepost.core.checks.facts.texts.promised_tellings import untold
from milepost.core.checks.facts.texts.undertakings import undertakings
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
    """Every thing that a field, or the text beside the actions, says was promised, and that is passed over."""
    for one in undertakings(gathered(plan), today):
        where = f"action {one.number} says nothing of it" if one.number else "nothing is said of it"
        who = "The covering text" if one.said.is_beside else name(one.said.action)
        yield one.said.fault(
            f"{who} says that “{one.words}” was promised, and {where}.",
            "Say what became of it: done, put off until when, or dropped and why.",
            one.words,
            is_sure=one.is_sure,
        )
    for each in untold(gathered(plan)):
        yield each.said.fault(
            f"{name(each.said.action)} says that “{each.thing}” was promised for this report, and does not give it.",
            "Give it, or say until when it was put off and why.",
            each.text,
        )
