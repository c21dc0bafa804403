"""An acronym is spelt out in two ways.

Why: Readers take the one they know, and two partners then speak of different things.

Example:
    Action: 1.1 Open the Family Help Hub (FHH)
    Now: The Free Home Helpline (FHH) was told
Better:
    Action: 1.1 Open the Family Help Hub (FHH)
    Now: The free home helpline was told
"""

import re
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
_WORD = re.compile(r"[a-z]+")
_SMALL = frozenset({"of", "and", "the", "for", "in", "to", "on", "a", "with", "s"})
_STEM = 5  # letters


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every acronym that is spelt out again in other words, at the second place."""
    first = {entry.short: entry.long for entry in plan.glossary}  # with what a key before the actions says
    for action in actions(plan):
        for text in (action.title, *(answer.text for answer in action.answers)):
            for one in expansions(text):
                earlier = first.setdefault(one.short, one.long)
                if not _are_one(earlier, one.long):
                    yield Fault(
                        f"{name(action)} spells {one.short} out as “{one.long}”; before it was “{earlier}”.",
                        "Use one short form for each, and spell it out in the same words.",
                        one.long,
                        action.id,
                        place=action.place,
                    )


def _are_one(one: str, two: str) -> bool:
    """Whether two long forms are one but for small words and endings: "disability" and "Disabilities"."""
    words = [[word for word in _WORD.findall(text.casefold()) if word not in _SMALL] for text in (one, two)]
    if "".join(words[0]) == "".join(words[1]):
        return True  # "anti-social" and "antisocial"
    here, there = ([word[:_STEM] for word in each] for each in words)
    return "".join(here) == "".join(there) or (len(here) == len(there) and all(map(_begin_alike, here, there)))


def _begin_alike(one: str, two: str) -> bool:
    return one.startswith(two) or two.startswith(one)
