"""What a claim is about: the head of a group of words, what narrows it, and how many of it are meant."""

import re
from collections.abc import Sequence
from enum import StrEnum
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple


def word_set(text: str) -> frozenset[str]:
    """The words of a list that is written as one text."""
    return frozenset(text.split())


_TOKEN = re.compile(r"[a-z]+(?:[-’'][a-z]+)*|£?\d(?:[\d,.]*\d)?")
_POSSESSIVE = re.compile(r"[’']s?$")
_BREAKS = word_set(
    "of for with in on at to from by between among across within under over about into during since after before "
    "without near that which who whom whose where when while because as per than through until and or but so "
    "until although though if once"
)
_EMPTY = word_set(
    "the a an our its their his her this that these those any some such it they we he she you i there which who "
    "what whom now already also still yet currently fully finally recently all every each both no none nobody "
    "nothing out up down off away back one "
    "of more most many few several half other's own been being be is are was were has have had do does did will "
    "would new not only just even very well so far local us them each's good great proper following relevant in "
    "on at by to for with from and or but"
)
_ALL = word_set("all every each both everyone everybody anyone anybody whole entire")
_NO = frozenset(["no", "none", "nobody", "neither", "nothing"])
_SOME = word_set("some several many most few half other others remaining rest")
_NUMBERS = word_set(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred dozen"
)
# what tells one of a kind from another: it must stand on both sides, or on none
_TELLS_APART = word_set(
    "second third fourth first next last another other old former previous temporary interim draft final revised "
    "updated existing original separate further additional own pilot annual permanent replacement earlier later "
    "full-time part-time remaining rest phase stage"
)
_STANDS_FOR_MANY = frozenset(
    ["other", "remaining", "rest", "last"]
)  # "the other two", which are of what was named before
_TIMES = word_set(
    "january february march april may june july august september october november december spring summer autumn "
    "winter year month week quarter term monday tuesday wednesday thursday friday saturday sunday today"
)


class HowMany(StrEnum):
    """Of how many of its kind something is said."""

    ALL = "all"
    SOME = "some"
    NO = "no"
    PLAIN = "plain"


class Thing(NamedTuple):
    """A thing as it is named: the stem of its head, the stems of what narrows it, and how many are meant."""

    head: str
    narrowed: frozenset[str]
    how_many: HowMany

    @property
    def words(self) -> frozenset[str]:
        """Head and what narrows it."""
        return self.narrowed | {self.head} if self.head else self.narrowed


NOTHING = Thing("", frozenset(), HowMany.PLAIN)


@lru_cache(maxsize=8192)  # several rules ask it of the same texts
def tokens(text: str) -> tuple[str, ...]:
    """The words and numbers of a text in small letters."""
    return tuple(_TOKEN.findall(text.lower().replace("’", "'")))


@lru_cache(maxsize=4096)
def stem(word: str) -> str:
    """A word without the ending of a plural or of an owner: "trusts" and "trust's" are "trust"."""
    plain = _POSSESSIVE.sub("", word)
    if plain.endswith("ies") and len(plain) > 4:
        return f"{plain[:-3]}y"
    if plain.endswith(("ches", "shes", "sses", "xes")):
        return plain[:-2]
    return plain[:-1] if plain.endswith("s") and not plain.endswith(("ss", "us", "is")) and len(plain) > 3 else plain


def thing(words: Sequence[str]) -> Thing:
    """The thing that a group of words names: its head is the last word before the first preposition."""
    how_many = _how_many(words)
    if "of" in words[:4] and how_many is not HowMany.PLAIN:
        words = words[list(words).index("of") + 1 :]
    at = next((place for place, word in enumerate(words) if word in _BREAKS and place), len(words))
    front = list(filter(None, map(_weight, words[:at])))
    behind = list(filter(None, map(_weight, words[at:])))
    behind += _numbered(words)
    if not front or front[-1] in _STANDS_FOR_MANY:
        return Thing("", frozenset(behind), how_many)
    return Thing(front[-1], frozenset((*front[:-1], *behind)) - {front[-1]}, how_many)


def _numbered(words: Sequence[str]) -> list[str]:
    """The numbers by which a thing is called, as "#4": the 4 of "route 4", but not of "4 routes" or "May 4"."""
    pairs = pairwise(words)
    return [f"#{word}" for before, word in pairs if word.isdigit() and _carries(before) and before not in _BREAKS]


def is_same(one: Thing, other: Thing) -> bool:
    """Whether two names are of one thing: the same head, and no word on each side that the other lacks."""
    if not one.head or one.head != other.head:
        return False
    mine, theirs = one.narrowed - other.narrowed, other.narrowed - one.narrowed
    apart = mine | theirs
    return not (mine and theirs) and _TELLS_APART.isdisjoint(apart) and not any(word[0] == "#" for word in apart)


@lru_cache(maxsize=8192)  # of a title it is asked for number after number
def content(text: str) -> frozenset[str]:
    """The stems of all words of a text that carry weight."""
    return frozenset(filter(None, map(_weight, tokens(text))))


@lru_cache(maxsize=4096)
def _weight(word: str) -> str:
    """The stem of a word that carries weight, or ""."""
    return stem(word) if _carries(word) and word not in _BREAKS else ""


def _carries(word: str) -> bool:
    return not (word in _EMPTY or word in _NUMBERS or word in _TIMES or word[0] in "£0123456789" or len(word) < 3)


def _how_many(words: Sequence[str]) -> HowMany:
    for word in words[:4]:
        if word in _ALL:
            return HowMany.ALL
        if word in _NO:
            return HowMany.NO
        if word in _SOME or word in _NUMBERS or word.isdigit():
            return HowMany.SOME
        if word in _BREAKS:
            break
    return HowMany.PLAIN
