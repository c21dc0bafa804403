"""An answer breaks off in the middle of a sentence.

Why: The rest was cut or never written, and it may be what matters.

Example:
    Action: 1.1 Open the hub
    Now: The lease will be signed by the
Better:
    Action: 1.1 Open the hub
    Now: The lease will be signed by the two landlords
"""

from collections.abc import Iterator
from datetime import date

from milepost.core.checks.facts.broken import broken
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import gathered
from milepost.core.checks.looking import name
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan

FAMILY = Family.WORDING
CERTAINTY = Certainty.CERTAIN
SEVERITY = Severity.LOW


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """The first sentence of each answer whose last word cannot be a last word."""
    for one in gathered(plan).once(broken):
        if one.is_sure:
            yield one.said.fault(
                f"{name(one.said.action)} breaks off after “{one.words}”.", "Finish the sentence.", one.shown
            )
