"""One wait that an action gives in two units of time: six weeks in one answer and six days in the other."""

import re
from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from milepost.core.checks.facts.speech.kindred import are_of_other_times
from milepost.core.checks.facts.speech.things import content
from milepost.core.checks.figures import NUMBER, value
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import WRITTEN
from milepost.core.plan.model import QuestionRole

_ROLES = WRITTEN - {QuestionRole.NEXT, QuestionRole.MEASURE}
_WAIT = re.compile(r"\bwait(?:s|ing)?\b(?! (?:list|room))", re.IGNORECASE)  # which lasts
_LENGTH = re.compile(rf"\b(?P<many>{NUMBER})[ -](?:working )?(?P<unit>day|week|month|hour)s?\b", re.IGNORECASE)
_FOR = re.compile(
    r"\bfor (?:an? |the |their |his |her |our )?(?P<what>(?:(?!(?:is|are|was|were|has|have|puts?|in|of|at|and|to)\b)"
    r"[a-z-]+(?: |(?=[.,;]|$))){1,3})",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"\b(?:target|aim|was|were|had|used to|instead|from|before|earlier|last year|ago|fell|fallen|rose|risen|cut|"
    r"national|elsewhere|promised|should|within|longest|shortest|some)\b",
    re.IGNORECASE,
)


class Wait(NamedTuple):
    """A sentence with how long a wait is, as printed, and what it is for."""

    said: Said
    text: str
    words: str
    many: Decimal
    unit: str
    what: frozenset[str]


def waits_apart(plan: Gathered) -> Iterator[tuple[Wait, Wait]]:
    """Each two sentences of an action by which as many weeks as days are waited for one thing."""
    known: dict[str, list[Wait]] = defaultdict(list)
    for one, text in plan.told(_ROLES, "wait waits waiting, for"):
        found = _wait(one, text)
        if found:
            same = known[one.action.id]
            other = next((each for each in same if _are_one(each, found)), None)
            same.append(found)
            if other:
                yield other, found


def _wait(one: Said, text: str) -> Wait | None:
    lengths, purpose = [*_LENGTH.finditer(text)], _FOR.search(text)
    if len(lengths) != 1 or purpose is None or not _WAIT.search(text) or _OTHER.search(text):
        return None
    length, what = lengths[0], content(purpose["what"].casefold())
    return Wait(one, text, length.group(), value(length["many"]), length["unit"].casefold(), what)


def _are_one(one: Wait, other: Wait) -> bool:
    is_same = one.many == other.many and one.unit != other.unit and bool(one.what & other.what)
    return is_same and not are_of_other_times(one.text, other.text)
