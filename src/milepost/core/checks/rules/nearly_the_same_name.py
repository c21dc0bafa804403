"""A name is spelt in two ways.

Why: Lists by lead or organisation then show two where there is one, and people mind how their name is spelt.

Example:
    Action: 1.1 Open the hub
    Lead: Lena Brzezicka, Manager, Elmshire Council
    Action: 1.2 Train the wardens
    Lead: Lena Brzezika, Manager, Elmshire Council
Better:
    Action: 1.1 Open the hub
    Lead: Lena Brzezicka, Manager, Elmshire Council
    Action: 1.2 Train the wardens
    Lead: Lena Brzezicka, Manager, Elmshire Council
"""

import re
from collections import Counter
from collections.abc import Collection, Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import words_of
from milepost.core.checks.looking import written
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import (
    Plan,
)
from milepost.core.plan.walk import actions

FAMILY = Family.OWNERSHIP
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.LOW
_NAME = re.compile(r"\b[A-Z][\w'’-]+(?:(?: of| and| the| for)? [A-Z][\w'’-]+){1,5}")
_SHORTEST = 10  # letters of a name
_SHORTEST_WORD = 5  # letters of the word that differs: "Ward A" and "Ward B" are two


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every name that is one letter away from that of a lead or of a lead's organisation, once each."""
    led = [(lead, action.id) for action in actions(plan) for lead in action.leads]
    led += [(lead, "") for section in plan.sections for lead in section.leads]
    known = Counter(name for lead, _ in led for name in (lead.name, lead.organisation) if len(name) >= _SHORTEST)
    near: dict[str, str] = {}
    for usual, _ in known.most_common():
        for shorter in _shorter(usual):
            near.setdefault(shorter, usual)
    told: set[str] = set()
    for text, action in (*((lead.text, action) for lead, action in led), *_texts(plan, known)):
        for hit in _NAME.finditer(text):
            usual = _usual(hit.group(), near)
            if usual and hit.group() not in told and usual not in told:
                told.add(hit.group())
                yield Fault(
                    f"“{hit.group()}” and “{usual}” may be one name, spelt in two ways.",
                    "Spell it in one way, or say who the second is.",
                    hit.group(),
                    action,
                )


def _texts(plan: Plan, known: Collection[str]) -> Iterator[tuple[str, str]]:
    """The answers that hold a word of a known name, as a name of which one word is spelt in another way does."""
    words = " ".join(word for name in known for word in words_of(name))
    for one in written(plan, holding=words) if words else ():
        yield one.answer.text, one.action.id


def _shorter(text: str) -> Iterator[str]:
    """The name itself and all that is left when one letter is taken out."""
    yield text
    yield from (text[:at] + text[at + 1 :] for at in range(len(text)))


def _usual(name: str, near: dict[str, str]) -> str:
    """The known name that this one is a slip of, or ""."""
    if len(name) < _SHORTEST or near.get(name) == name:
        return ""
    found = next((near[shorter] for shorter in _shorter(name) if shorter in near), "")
    return found if found and _is_slip(name, found) else ""


def _is_slip(name: str, usual: str) -> bool:
    """Whether the two differ within one long word, and not by its first letter, its plural or a figure."""
    one, two = name.split(), usual.split()
    differ = [pair for pair in zip(one, two, strict=False) if pair[0] != pair[1]]
    if len(one) != len(two) or len(differ) != 1:
        return False
    here, there = (word.lower().replace("’", "'") for word in differ[0])
    are_long = min(len(here), len(there)) >= _SHORTEST_WORD and here[0] == there[0]
    return are_long and here.rstrip("s'") != there.rstrip("s'") and here.isalpha() and there.isalpha()
