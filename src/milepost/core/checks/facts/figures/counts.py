"""Every number of a plan with what it counts, what stands before it and behind it, and the lists that it opens."""

import re
from functools import lru_cache
from typing import NamedTuple

from milepost.core.checks.figures import Figure, figures, timeless
from milepost.core.checks.gathered import words_of
from milepost.core.checks.rough import ROUGH
from milepost.core.words.quantities import TIMES, unit_behind

_OF = re.compile(
    r"(?<!know )(?<!aware )(?<!heard )\bof (?:(?:the|our|its|their|all|a total of|a possible|\w+[’']s) )*£?$"
)
_LOOSE = re.compile(
    rf"\b(?:{ROUGH}|less than|fewer than|at most|(?<!re )(?<!now )up to|"
    r"under|some|between|above|below|another|further|other|extra|additional|remaining|first|last|"
    r"next|every|each|per|than|aged?|within|until|target of)(?: (?:the|our|a|just|only))? ?£?$"
)
# with which that ends, but for the pound; most of what stands before a number ends otherwise
_LOOSE_ENDS = (
    "about", "around", "nearly", "almost", "over", "than", "least", "roughly", "approximately", "most", "to", "under",
    "some", "between", "above", "below", "another", "further", "other", "extra", "additional", "remaining", "first",
    "last", "next", "every", "each", "per", "age", "aged", "within", "until", "of", "the", "our", "a", "just", "only",
)  # fmt: skip
_ONE = {"people": "person", "children": "child", "women": "woman", "men": "man", "families": "family"}
_UNITS = frozenset({"km", "m", "kg", "kw", "kwp", "kwh", "mw", "mwp", "mwh", "gwh", "fte", "wte", "ha", "mph"})
_MANY = frozenset({"people", "children", "women", "men", "staff", "police", "youth"})  # without an "s"
_DOES = words_of(
    "begins starts follows needs remains comes opens joins goes gives gets takes makes says shows means works lives "
    "runs waits covers has was does includes yes"
)
_LOOK_BACK = 40  # characters
_LONGEST_SHORT = 4  # letters of a short form in capitals


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


@lru_cache(maxsize=8192)
def counts(text: str) -> tuple[Count, ...]:
    """The counts of a text in order."""
    plain, found = timeless(text), figures(text)
    ends = [*(one.start for one in found[1:]), len(plain)][: len(found)]  # "431 completed twelve weeks" counts no weeks
    return tuple(_count(plain, one, end) for one, end in zip(found, ends, strict=True))


@lru_cache(maxsize=4096)
def is_many(word: str) -> bool:
    """Whether a noun is of several: a number, if it is not one, counts no other."""
    low = word.casefold()
    if word.isupper() and len(word) <= _LONGEST_SHORT:
        return False  # "5,160 NHS health checks"
    return low in _MANY or (low.endswith("s") and not low.endswith(("ss", "us", "is")) and low not in _DOES)


@lru_cache(maxsize=4096)
def one_of(word: str) -> str:
    """A noun as of one thing: "libraries" is "library"."""
    low = word.casefold()
    if low in _ONE:
        return _ONE[low]
    if low.endswith("ies"):
        return f"{low[:-3]}y"
    return low[:-1] if low.endswith("s") and not low.endswith(("ss", "us", "is")) else low


def _count(plain: str, figure: Figure, end: int) -> Count:
    words = [] if figure.is_share else unit_behind(plain[:end], figure.end).split()
    last = next((at for at in reversed(range(len(words))) if is_many(words[at])), None)
    named = words[: last + 1] if last is not None else [word for word in words[:1] if word.casefold() in _UNITS]
    noun = one_of(named[-1]) if named else ""
    before = plain[max(0, figure.start - _LOOK_BACK) : figure.start].casefold()
    names = frozenset(map(one_of, named[:-1]))
    is_of = "of " in before and bool(_OF.search(before))
    is_loose = before.rstrip(" £").endswith(_LOOSE_ENDS) and bool(_LOOSE.search(before))
    return Count(figure, noun, names, noun in TIMES, is_of, is_loose)
