"""The numbers of a sentence as they can be reckoned with: in one unit, with what each counts and how exact it is."""

import re
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from milepost.core.checks.facts.figures.counts import Count, counts
from milepost.core.checks.figures import timeless
from milepost.core.checks.gathered import words_in, words_of
from milepost.core.checks.rough import ROUGH
from milepost.core.words.anycase import AnyCase

_SCALES = {
    "time": {"second": 1, "sec": 1, "minute": 60, "min": 60, "hour": 3600, "hr": 3600},
    "days": {"day": 1, "week": 7},
    "weight": {"gram": 1, "g": 1, "kg": 1000, "kilo": 1000, "kilogram": 1000, "tonne": 1_000_000, "t": 1_000_000},
    "length": {"m": 1, "metre": 1, "km": 1000, "kilometre": 1000},
}
_UNITS = {unit: (scale, Decimal(worth)) for scale, units in _SCALES.items() for unit, worth in units.items()}
_SIGN = re.compile(r" ?(kg|km|g|t|tonnes?|secs?|seconds?|kilos?)\b")
_OF_TIME = re.compile(r" (?:second|minute|hour|day|week|month|year|night)s\b(?! of\b)")  # "45 days still hides"
_AND_A_SMALLER = re.compile(r" ?[a-z]+,?(?: and)? ")
_ONE_AND = re.compile(r"\b(?:one|an?|1) (?P<unit>[a-z]+),?(?: and)? $", re.IGNORECASE)
_PENCE = re.compile(r"(?<![\w.,£])(?P<number>\d{1,3}(?:\.\d)?)p\b(?!\.)")
_TO = re.compile(r" ?[a-z]+ (?:to|and|against) (?:just |only |about )?")
_AGED = re.compile(
    r"(?: ?to \d+)?(?:[ -](?:year|month|week)s?[- ]olds?\b|\+|-?plus\b)|(?: ?and| ?or)? (?:under|over)s\b|(?: and|"
    r" or) (?:over|under|above|older|younger)\b"
)
_OF_AGE = re.compile(r"\b(?:aged?|ages|aged between|over|under)[ -]$", re.IGNORECASE)
_PEOPLE_OVER = re.compile(r"\b(?:people|adults|residents|those|men|women|everyone|anyone|patients|pupils|children) "
                          r"(?:aged )?(?:over|under) $", re.IGNORECASE)  # fmt: skip
_CALLED = re.compile(
    r"\b(?:actions?|nos?\.?|numbers?|grade|band|group|class|unit|block|form|room|page|item|section|appendix|table|"
    r"plots?|"
    r"weeks?|(?-i:Berth|Ward|Area|Zone|Gate|Bay|Pier|Dock|Wing|Site|Stage|Plot|Lot)|route|line|platform|junction|"
    r"key stage|"
    r"option) $",
    re.IGNORECASE,
)
_RANGE_OF_AGE = re.compile(r"\baged?(?: between| from)? \d{1,2}(?: to| and| ?[-–])? ?$", re.IGNORECASE)
_TO_AGE = re.compile(r"(?<=··) (?:to|and|or) \d\d?(?![\d,])")  # "aged 40 to 74", of which the first is gone
_OF_SCORE = re.compile(r"\d(?: ?/ ?| out of )$")
_SCORE = re.compile(r"(?: ?/ ?| out of )(?:10|5|100)\b(?! [a-z]+s\b)| ?(?:mph|°|am\b|pm\b|o[’']clock)")
_ABOUT = re.compile(
    rf"\b(?:{ROUGH}|less than|fewer than|under|some|up to|just over|just under|well over|between|at most|not quite|"
    r"as many as|no more than|no fewer than|within|upwards of)(?: (?:a|an|the|another|further))? ?£?$",
    re.IGNORECASE,
)
_WHILE = AnyCase(r"\b(?:over|within)(?: the| a| those| these)? $")  # "over the twelve months"
_AIM = re.compile(
    r"\b(?:target|aim|goal|limit|ambition|standard|maximum|minimum|ceiling|cap|forecast|hoped? for|plan(?:ned)?)"
    r"(?: (?:is|was|of|for|to|stands at|remains|being|were|had been|the|a|an|[a-z]+)){0,3}:? ?£?$",
    re.IGNORECASE,
)
_AIMS = words_of("target aim goal limit ambition standard maximum minimum ceiling cap forecast hope hoped plan planned")
_LOOK_BACK = 48  # characters
_LONGEST_CALLED = 14
_SCORES = frozenset({5, 10, 100})


class Number(NamedTuple):
    """A number as printed at `text[start:end]`, worth so much in the smallest unit of its scale.

    `scale` is "£", "%", a scale of units such as "time", "other time" where one cannot be turned into another, or ""
    where things are counted; `noun` is the unit or the thing.
    """

    value: Decimal
    start: int
    end: int
    words: str
    scale: str
    noun: str
    names: frozenset[str]
    unit: Decimal  # what one of its printed unit is worth
    is_about: bool
    is_aim: bool
    is_of: bool

    @property
    def is_thing(self) -> bool:
        """Whether it counts things."""
        return not self.scale

    def is_like(self, other: "Number") -> bool:
        """Whether two numbers can be added: of one scale, and of one thing where both say which."""
        return self.scale == other.scale and (
            bool(self.scale) or not (self.noun and other.noun) or self.noun == other.noun
        )


@lru_cache(maxsize=8192)
def numbers(text: str) -> tuple[Number, ...]:
    """The numbers of a text in order, without ages, scores and what only names something."""
    plain = _TO_AGE.sub(_dots, timeless(text)) if "ages " in text or "aged " in text else timeless(text)
    may_be_aim = not _AIMS.isdisjoint(words_in(text))
    told = (one for one in counts(text) if not (plain[one.figure.start] == "·" or _is_name(plain, one)))
    found = [_with_one(plain, _number(plain, one, may_be_aim=may_be_aim)) for one in told]
    for at, (one, other) in enumerate(pairwise(found)):
        if _is_of_unit(plain, one, other):
            value = other.value * one.unit
            found[at + 1] = other._replace(value=value, scale=one.scale, noun=one.noun, unit=one.unit)
    if "p" in text and _PENCE.search(plain):
        found = sorted((*found, *map(_pence, _PENCE.finditer(plain))), key=lambda one: one.start)
    for at, (one, other) in reversed([*enumerate(pairwise(found))]):
        if _goes_on(plain, one, other):
            words = text[one.start : other.end]
            found[at : at + 2] = [one._replace(value=one.value + other.value, end=other.end, words=words)]
    return tuple(found)


def _with_one(plain: str, one: Number) -> Number:
    """A number with the one of a greater unit before it: "an hour and twenty minutes"."""
    hit = _ONE_AND.search(plain, max(0, one.start - _LOOK_BACK), one.start) if one.scale else None
    scale, worth = _UNITS.get(hit["unit"], ("", Decimal(0))) if hit else ("", Decimal(0))
    is_more = hit is not None and scale == one.scale and one.value < worth
    return one._replace(value=one.value + worth, start=hit.start()) if hit and is_more else one


def _pence(hit: re.Match[str]) -> Number:
    worth = Decimal(hit["number"]) / 100
    return Number(worth, hit.start(), hit.end(), hit.group(), "£", "", frozenset(), Decimal(1), False, False, False)


def _is_of_unit(plain: str, one: Number, other: Number) -> bool:
    """Whether a number is of the unit of the one before: "from 21 days to 16"."""
    is_bare = one.scale not in ("", "£", "%") and not (other.scale or other.noun)
    return is_bare and _TO.fullmatch(plain, one.end, other.start) is not None


def _dots(hit: re.Match[str]) -> str:
    return "·" * len(hit.group())


def _is_name(plain: str, one: Count) -> bool:
    """Whether a number is an age, a score or the name of something: "over 65", "8 out of 10", "route 14"."""
    start, end = one.figure.start, one.figure.end
    before = plain[max(0, start - _LONGEST_CALLED) : start]
    low = before.casefold()
    is_aged: object = _AGED.match(plain, end)
    if not is_aged and low.endswith(("over ", "under ")):
        is_aged = _PEOPLE_OVER.search(plain, max(0, start - _LOOK_BACK), start)
    if not is_aged and "age" in plain[max(0, start - _LOOK_BACK) : start].casefold():
        is_aged = _RANGE_OF_AGE.search(plain, max(0, start - _LOOK_BACK), start)
    is_aged = is_aged or (low.lstrip().startswith("age") and not one.noun and _OF_AGE.search(before))
    is_called = not (one.noun or one.figure.is_money) and _CALLED.search(before)
    is_score = _SCORE.match(plain, end) or (one.figure.value in _SCORES and not one.noun and _OF_SCORE.search(before))
    return bool(is_aged or is_called or is_score)


def _number(plain: str, one: Count, *, may_be_aim: bool) -> Number:
    figure = one.figure
    before = plain[max(0, figure.start - _LOOK_BACK) : figure.start]
    sign = _SIGN.match(plain, figure.end)
    time = _OF_TIME.match(plain, figure.end)
    noun = (time.group().strip()[:-1] if time else one.noun) or (sign[1].rstrip("s") if sign else "")
    noun = noun[:-1] if noun.endswith(("che", "she", "sse", "xe")) else noun
    scale, unit = _UNITS.get(noun, ("other time" if time or one.is_time else "", Decimal(1)))
    if figure.is_money or figure.is_share:
        scale, unit = "£" if figure.is_money else "%", Decimal(1)
    is_while = scale not in ("", "£", "%") and _WHILE.search(before) is not None
    is_about = one.is_loose and not is_while and _ABOUT.search(before) is not None
    is_aim = may_be_aim and _AIM.search(before) is not None
    return Number(
        figure.value * unit, figure.start, figure.end, figure.words.strip(), scale, noun,
        frozenset() if time else one.names, unit,
        is_about, is_aim, one.is_of,
    )  # fmt: skip


def _goes_on(plain: str, one: Number, other: Number) -> bool:
    """Whether a number and the next are one: "9 minutes 40 seconds"."""
    is_smaller = bool(one.scale) and one.scale == other.scale and other.unit < one.unit
    return is_smaller and other.value < one.unit and bool(_AND_A_SMALLER.fullmatch(plain, one.end, other.start))
