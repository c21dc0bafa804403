"""A next step is a hope, waits for somebody or for spare time, and has no date.

Why: "When staffing allows" and "it is hoped that" can never be late, and nobody is asked what "somebody" did.

Example:
    Action: 1.1 Open the hub
    Next: Train more wardens when capacity allows
Better:
    Action: 1.1 Open the hub
    Next: Ann Lee to train six more wardens by 30 September 2023
"""

from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import name
from milepost.core.checks.sayings.steps import names_somebody, steps
from milepost.core.checks.sayings.wishes import is_wish
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan

FAMILY = Family.NEXT_STEPS
CERTAINTY = Certainty.CERTAIN
SEVERITY = Severity.MEDIUM
_IN_EACH = (
    "when if as once where whenever provided should permitting pending subject depend depends dependent depending hope "
    "hopes hoped hoping aspire aspires aspiration ambition anticipated intention like love welcome benefit hopefully "
    "ideally good helpful useful nice great ideal beneficial desirable endeavour try best somebody someone anybody "
    "anyone one partner volunteer member colleague whoever"
)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """The first such line of each answer about what comes next."""
    seen: set[tuple[str, str]] = set()
    for one, text in steps(plan, holding=_IN_EACH):
        at = (one.action.id, one.question.key)
        if at not in seen and is_wish(text) and not names_somebody(text, one.action):
            seen.add(at)
            yield one.fault(
                f"{name(one.action)} has a next step that nobody could be held to.",
                "Say who does it and by when; if that is not known yet, say who decides it and when.",
                text,
            )
