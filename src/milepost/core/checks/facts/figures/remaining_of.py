"""How many are said to remain right behind so many of them: "Seven of the ten are built. The remaining four"."""

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import chain, combinations
from typing import NamedTuple

from milepost.core.checks.facts.figures.counts import Count, counts, one_of
from milepost.core.checks.figures import timeless
from milepost.core.checks.gathered import Gathered, Said, words_of
from milepost.core.checks.looking import WRITTEN

_REST = re.compile(r"(?:The|Of the) (?:remaining|other|outstanding) $")
_BEHIND = re.compile(r" (?P<word>[a-z]+)\b")
_OF = re.compile(r" (?:out )?of (?:the |our |its |these |all the )?$")
_DOES = words_of(
    "is are was were has have had will follow follows come comes go goes wait waits do does start starts stand need "
    "needs remain should must can could may"
)
_MOST = 4  # other numbers of the sentence before


class Remaining(NamedTuple):
    """A number said to remain, as printed, with what remains; `text` holds both sentences."""

    said: Said
    told: str
    left: Decimal
    text: str


def remaining_of(plan: Gathered) -> Iterator[Remaining]:
    """Every "the remaining four" that is not the whole of the sentence before less its part or parts."""
    for place in plan.places(WRITTEN, "remaining other outstanding, the"):
        one, part = plan.told_at[place]
        before = plan.told_at[place - 1] if place else None
        rest = counts(part.text)[:1]
        if before and before[0] is one and rest and _REST.fullmatch(timeless(part.text)[: rest[0].figure.start]):
            found = _off(before[1].text, part.text, rest[0])
            if found is not None:
                yield Remaining(one, rest[0].figure.words.strip(), found, f"{before[1].text} {part.text}")


def _off(before: str, text: str, rest: Count) -> Decimal | None:
    """What is left of the whole that a sentence opens with, where it is not `rest` by any way of reckoning."""
    every = [each for each in counts(before) if not (each.is_time or each.figure.is_money or each.figure.is_share)]
    if len(every) < 2 or rest.figure.is_money or rest.figure.is_share or not _is_of_them(text, rest, every[1]):
        return None
    part, whole, *others = every
    is_part = part.figure.start == 0 and _OF.fullmatch(timeless(before)[part.figure.end : whole.figure.start])
    left = whole.figure.value - part.figure.value
    if not is_part or len(others) > _MOST or left <= 0 or rest.is_time:
        return None
    values = [each.figure.value for each in others]
    sums = {
        sum(some, Decimal(0)) for some in chain.from_iterable(combinations(values, n) for n in range(len(values) + 1))
    }
    made = {start - gone for gone in sums for start in (left, part.figure.value, whole.figure.value)}
    return None if rest.figure.value in made - {whole.figure.value, part.figure.value} else left


def _is_of_them(text: str, rest: Count, whole: Count) -> bool:
    """Whether "the remaining four" stands alone or bears the noun of the whole."""
    behind = _BEHIND.match(timeless(text), rest.figure.end)
    if rest.noun and rest.noun == whole.noun:
        return True
    return behind is None or behind["word"] in _DOES or one_of(behind["word"]) == whole.noun
