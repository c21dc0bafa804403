"""A password, a door code, a secret address or what is said to be confidential stands in the text.

Why: The paper is public: whoever reads it can open the door, find the refuge or bring the whole contract down.

Example:
    Action: 1.1 Open the hub
    Next: Larch Builders, whose confidential offer was £31,000, will be awarded the work after the standstill
Better:
    Action: 1.1 Open the hub
    Next: The work on the hub to be awarded by August 2023 (Ann Lee)
"""

from collections.abc import Iterator
from datetime import date

from milepost.core.checks.facts.people.secrets import secrets
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
    for one, text, words in secrets(gathered(plan)):
        if id(one) not in told:
            told.add(id(one))
            yield one.fault(
                f"{name(one.action)} tells what is not for everybody: “{words}”.",
                "Take it out until it is public.",
                text,
            )
