"""How many all are, as neighbouring sentences of an answer say it: "all four are still here", "all five passed"."""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from milepost.core.checks.facts.figures.counts import Count, counts
from milepost.core.checks.figures import timeless
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import WRITTEN
from milepost.core.plan.model import QuestionRole

_HOLDING = "all each none both, two three four five six seven eight nine ten eleven twelve 0"
_ROLES = WRITTEN - {QuestionRole.NEXT}
_ALL = re.compile(
    r"\b(?:all(?: of)?(?: the| our| its| these| those)?|(?:each|none|every one) of (?:the|our|its|these|those)) $",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"\b(?:other|another|more|further|new|left|joined|last year|previous\w*|since then|added|now|but one|"
    r"remaining|until|will|would|should)\b",
    re.IGNORECASE,
)
_REACH, _LEAST = 2, 2


class AllOfThem(NamedTuple):
    """Two numbers of all of one kind, in the words of two sentences."""

    words: str
    noun: str
    one: Decimal
    other: Decimal


class _Whole(NamedTuple):
    at: int
    noun: str
    names: frozenset[str]
    value: Decimal


def all_of_them(plan: Gathered) -> Iterator[tuple[Said, AllOfThem]]:
    """Those of an answer that are not the same, with nothing beside them of who left or joined."""
    seen: set[int] = set()
    for one, _ in plan.told(_ROLES, _HOLDING):
        if id(one) in seen:
            continue
        seen.add(id(one))
        parts = one.sentences()
        found: list[_Whole] = []
        for at, text in enumerate(parts):
            for each in _wholes(at, text):
                last = next((other for other in reversed(found) if other.noun == each.noun), None)
                is_near = last is not None and each.at - last.at <= _REACH and last.names == each.names
                words = " ".join(parts[last.at : at + 1]) if last and is_near else ""
                if last and words and last.value != each.value and not _OTHER.search(words):
                    yield one, AllOfThem(words, each.noun, last.value, each.value)
                found.append(each)


def _wholes(at: int, text: str) -> Iterator[_Whole]:
    """The numbers of a sentence that are of all; one without a noun is of what the sentence counted before it."""
    if "all" not in text.lower() and " of " not in text:
        return
    plain, last = timeless(text), None
    for one in counts(text):
        is_thing = not (one.is_time or one.figure.is_share or one.figure.is_money)
        if is_thing and one.figure.value >= _LEAST and _ALL.search(plain, 0, one.figure.start):
            named = _named(one, last)
            if named:
                yield _Whole(at, named.noun, named.names, one.figure.value)
        last = one if is_thing and one.noun else last


def _named(one: Count, last: Count | None) -> Count | None:
    if one.noun:
        return one
    return last if last and last.figure.value == one.figure.value else None
