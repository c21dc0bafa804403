"""Every number of a plan with what it counts, what stands before it and behind it, and the lists that it opens."""

import re
from functools import lru_cache
from typing import NamedTuple

from milepost.core.checks.figures import Figure, figures, numbered, timeless
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.words.quantities import TIMES, unit_behind

_OF = re.compile(r"\b(?:out of|of) (?:the |our |its |their |these |those |all |all the |a total of |a possible )*£?$")
_LOOSE = re.compile(
    r"\b(?:about|around|nearly|almost|over|more than|less than|fewer than|at least|at most|(?<!re )(?<!now )up to|"
    r"under|roughly|some|approximately|between|above|below|another|further|other|extra|additional|remaining|first|last|"
    r"next|every|each|per|than|aged?|within|until|target of)(?: (?:the|our|a|just|only))? ?£?$"
)
_ELEVENS = {"people": "person", "children": "child", "women": "woman", "men": "man", "families": "family"}
_LOOK_BACK = 40  # characters


class Count(NamedTuple):
    """A number with the words of what it counts; `noun` is the last of them, as of one thing, "" where none follows."""

    figure: Figure
    noun: str
    names: frozenset[str]
    is_time: bool
    is_of: bool  # it is the whole of which others are so many
    is_loose: bool  # a limit, a further or another number

    @property
    def kind(self) -> tuple[bool, bool, bool]:
        """Counts of one kind can be added: sums of money, shares, times or things."""
        return self.figure.is_money, self.figure.is_share, self.is_time


class Counted(NamedTuple):
    """A sentence with its answer and its counts; nothing moves in `plain`, in which times are dots."""

    said: Said
    text: str
    plain: str
    counts: tuple[Count, ...]


def counted(plan: Gathered) -> tuple[Counted, ...]:
    """Every sentence of a plan that holds a number outside dates, in printed order."""
    found = []
    for place in plan.once(numbered):
        one, part = plan.told_at[place]
        found.append(Counted(one, part.text, timeless(part.text), counts(part.text)))
    return tuple(found)


@lru_cache(maxsize=8192)
def counts(text: str) -> tuple[Count, ...]:
    """The counts of a text in order."""
    plain = timeless(text)
    return tuple(_count(plain, one) for one in figures(text))


def one_of(word: str) -> str:
    """A noun as of one thing: "libraries" is "library"."""
    low = word.casefold()
    if low in _ELEVENS:
        return _ELEVENS[low]
    if low.endswith("ies"):
        return f"{low[:-3]}y"
    return low[:-1] if low.endswith("s") and not low.endswith(("ss", "us", "is")) else low


def _count(plain: str, figure: Figure) -> Count:
    words = [one_of(word) for word in unit_behind(plain, figure.end).split()] if not figure.is_share else []
    noun = words[-1] if words else ""
    before = plain[max(0, figure.start - _LOOK_BACK) : figure.start].casefold()
    is_time = noun in TIMES
    return Count(figure, noun, frozenset(words[:-1]), is_time, bool(_OF.search(before)), bool(_LOOSE.search(before)))
