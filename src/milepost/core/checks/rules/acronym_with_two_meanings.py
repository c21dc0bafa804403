"""An acronym is spelt out in two ways.

Why: Readers take the one they know, and two partners then speak of different things.

Example:
    Action: 1.1 Open the Family Help Hub (FHH)
    Now: The Free Home Helpline (FHH) was told
Better:
    Action: 1.1 Open the Family Help Hub (FHH)
    Now: The free home helpline was told
"""

from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import name
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan
from milepost.core.plan.walk import actions
from milepost.core.words.acronyms import expansions

FAMILY = Family.ACRONYMS
CERTAINTY = Certainty.CERTAIN
SEVERITY = Severity.MEDIUM


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every acronym that is spelt out again in other words, at the second place."""
    first: dict[str, str] = {}
    for action in actions(plan):
        for text in (action.title, *(answer.text for answer in action.answers)):
            for one in expansions(text):
                earlier = first.setdefault(one.short, one.long)
                if _plain(earlier) != _plain(one.long):
                    yield Fault(
                        f"{name(action)} spells {one.short} out as “{one.long}”; before it was “{earlier}”.",
                        "Use one short form for each, and spell it out in the same words.",
                        one.long,
                        action.id,
                        place=action.place,
                    )


def _plain(text: str) -> str:
    return "".join(sign for sign in text.lower().replace("&", "and") if sign.isalpha()).rstrip("s")
