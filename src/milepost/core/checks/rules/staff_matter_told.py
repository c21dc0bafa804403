"""A warning, a grievance, a suspension or a low opinion of an employee or a partner stands in the text.

Why: What an employer and an employee have to settle is theirs; a paper for the board is the wrong place for it.

Example:
    Action: 1.1 Open the hub
    Worried: The centre manager is on a final warning and not up to the job
Better:
    Action: 1.1 Open the hub
    Worried: The hub has no manager on duty on two days of the week
"""

from collections.abc import Iterator
from datetime import date

from milepost.core.checks.facts.people.scorn import scorn
from milepost.core.checks.facts.people.staff import staff_matters
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
    for one in staff_matters(at_hand):
        if id(one.said) not in told:
            told.add(id(one.said))
            yield one.said.fault(
                f"{name(one.said.action)} tells what is between an employee and the employer: “{one.who}”.",
                "Take it out; say what it means for the work, and for whom it is done.",
                one.text,
            )
    for about, text, words in scorn(at_hand):
        if id(about) not in told:
            told.add(id(about))
            yield about.fault(
                f"{name(about.action)} says what it thinks of others: “{words}”.",
                "Take it out; say what was asked for, what came and what is needed.",
                text,
            )
