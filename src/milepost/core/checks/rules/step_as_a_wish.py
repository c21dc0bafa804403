"""A next step is a hope, is left to "somebody" or waits for a time that never comes, and nobody could be held to it.

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

from milepost.core.checks.facts.texts.promises import Lack, promises
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import gathered
from milepost.core.checks.looking import name
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan, QuestionRole

FAMILY = Family.NEXT_STEPS
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_SAYS = {
    Lack.OWNER: "that is left to nobody in particular",
    Lack.DEED: "that does not say what is to be done",
    Lack.DAY: "that waits for a time which nobody can name",
    Lack.WILL: "that nobody could be held to",
}


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """The first such sentence of each answer of a live action."""
    seen: set[tuple[str, str]] = set()
    for promise in gathered(plan).once(promises):
        one = promise.said
        at = (one.action.id, one.question.key)
        if at not in seen:
            seen.add(at)
            what = "a next step" if one.question.role is QuestionRole.NEXT else "a promise"
            yield one.fault(
                f"{name(one.action)} has {what} {_SAYS[promise.lack]}.",
                "Say who does it and by when; if that is not known yet, say who decides it and when.",
                promise.text,
            )
