"""Whether the figures that a fault rests on can be read so that none is wrong: then no reader of figures is sure."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from enum import Enum
from functools import lru_cache
from itertools import combinations, product

from milepost.core.checks.figures import NUMBER, figures, timeless
from milepost.core.checks.reckoning.flows import may_move
from milepost.core.checks.reckoning.numbers import Number, numbers
from milepost.core.words.anycase import AnyCase


class Doubt(Enum):
    """How far another reading goes: there is none, figures happen to fit it, or the words say that it is meant."""

    NONE = "none"
    SOME = "some"
    RIGHT = "right"


_RATE = AnyCase(r"(?: [a-z’'-]+){0,2}? (?:each|apiece|per [a-z]+|an? (?:head|time|week|month|year|day|night|hour))\b")
_RATE_BEFORE = AnyCase(r"\b(?:each|every|average of|averag(?:es|ed|ing)|mean of|per)(?: the)? £?$")
_TO = re.compile(r"(?: [a-z’'-]+){0,2} to £?\d", re.IGNORECASE)
_FROM = re.compile(r"\bfrom £?$", re.IGNORECASE)
_OVERALL = r"(?:overall|on average|on the whole|as a whole|across (?:the (?:board|[a-z]+)|all\b))"
_OVERALL_BEHIND = AnyCase(rf"(?: ?%| per cent)?(?: [a-z’'-]+){{0,2}},? {_OVERALL}")
_OVERALL_BEFORE = AnyCase(rf"\b{_OVERALL},?(?: (?:it|that|the [a-z]+))?(?: (?:is|was|were|are|makes))? £?$")
_OF_SO_FAR = (
    r"\b(?:of|out of) (?:the |our |all |those )*{number}(?: (?!that\b|which\b)[a-z’'-]+){{0,3}}?"
    r"(?: (?:that|which|who) (?:have|has|had)(?: now| already)?(?: been)?)?"
)
_DONE = (
    r"(?:(?!plan|promis|need|want|allocat|budget|propos|approv|order|agree|offer|requir|expect|ask|wish|fund|hop|aim)"
    r"[a-z]{2,}ed|heard|held|seen|read|done|sold|let|built|made|met|won|sent|told|bought|taught|found|paid|begun|"
    r"drawn|written|given|taken|laid|dug|cut|run|tried)"
)
_UNTIL_NOW = (
    r"(?:so far|to date|(?:by|up to|until|till) now|thus far|as yet|already|(?:up )?(?:to|by|until) (?:·|the end))"
)
_NARROWED = AnyCase(
    rf"{_OF_SO_FAR.format(number=NUMBER)} (?:(?:{_DONE}(?: (?:up|on|out|in|off|down))? )?(?P<now>{_UNTIL_NOW})|{_DONE})"
)
_REST_AHEAD = AnyCase(
    rf"(?:\b(?:other|remaining|last|next|further|another) {NUMBER}|\b{NUMBER} (?:more|others?|further))\b"
    r"[^.;:]{0,60}? (?:(?:is|are|has been|have been|being|stands?) (?:(?:still|now|all|both|only|also) )*"
    r"(?:listed|booked|scheduled|planned|due|set|fixed|arranged|timetabled|pencilled|expected|down for|"
    r"to (?:be|come|follow|go|take)|in the diary)|"
    r"will|shall|come(?:s)? (?:up|in|on|next|later|before|to)|follow|to come|to follow|take place|go (?:to|before)|"
    r"(?:has|have) (?:yet|still) to|fall|begin|start|wait(?:s)? (?:for|their|to))\b"
)
_IN_MIND = AnyCase(
    rf"\bof the {NUMBER}(?: [a-z’'-]+){{0,2}}? (?:(?:that|which) )?(?:we|they|it|i|you) (?:had )?"
    r"(?:had in mind|have in mind|planned|aimed|hoped|promised|wanted|expected|set out|budgeted|allowed|reckoned)\b"
)
_CAME_OR_WENT = AnyCase(
    r"\b(?:clear(?:ed|ing)|found|drop(?:ped)? out|c[ao]me(?: in)?|left|leav(?:e|es|ing)|join(?:ed|ing)?|"
    r"los(?:t|ing|es?)|gain(?:ed|ing|s)?|add(?:ed|ing|s)|took|tak(?:en|ing)|goodbye|retired?|withdrew|clos(?:ed|ing)|open(?:ed|ing))\b"
)
_WITH = AnyCase(r"\b(?:with (?:the|our|its|another|a further)|plus|besides|counting|added to) £?$")
_GONE = AnyCase(
    r"(?: (?:have|had|has|of (?:them|these|the [a-z]+)))? (?:left|went|died|retired|withdrew|resigned|moved)\b"
)
_FEWEST, _FEW, _MOST = 4, 3, 7  # numbers that can all fit: fewer do so by chance


@lru_cache(maxsize=1024)
def doubt(text: str, disputed: str = "") -> Doubt:
    """Whether the figures of a text can be read otherwise; `disputed` holds what is called wrong."""
    plain = timeless(text)
    narrowed = _narrowed(plain)
    some = list(_kinds(plain, numbers(text)))
    if narrowed is Doubt.RIGHT or any(_is_sum(each) or _is_between(plain, each) for each in some):
        return Doubt.RIGHT
    balanced = any(_balances(each) or _is_sum_but_for_those_gone(plain, each) for each in some)
    if any(map(_balances, some)) and (_CAME_OR_WENT.search(plain) or any(map(may_move, plain.split()))):
        return Doubt.RIGHT
    is_made = any(_is_made(each, told.value, len(numbers(text))) for told in figures(disputed) for each in some)
    is_made = is_made or _is_added(plain, disputed)
    return Doubt.SOME if balanced or is_made or narrowed is Doubt.SOME or _IN_MIND.search(plain) else Doubt.NONE


def _kinds(plain: str, every: Sequence[Number]) -> Iterator[Sequence[Number]]:
    """The numbers of each kind that can be added, without rates and what a change starts from."""
    told = [one for one in every if not _is_aside(plain, one)]
    for scale in {one.scale for one in told}:
        some = [one for one in told if one.scale == scale or (_is_time(scale) and not (one.scale or one.noun))]
        nouns = {one.noun for one in some if one.noun and not scale}
        yield from [[one for one in some if one.noun in ("", noun)] for noun in nouns] or [some]


def _is_time(scale: str) -> bool:
    """Whether a bare number may be of a scale that its neighbour names: "nine days here, 14 there"."""
    return scale not in ("", "£", "%")


def _is_aside(plain: str, one: Number) -> bool:
    is_start = _FROM.search(plain, 0, one.start) and _TO.match(plain, one.end)
    return bool(is_start or _RATE.match(plain, one.end) or _RATE_BEFORE.search(plain, 0, one.start))


def _is_sum(some: Sequence[Number]) -> bool:
    """Whether the greatest is all the others together: "60 children: 41 went up, 15 stayed and 4 went down"."""
    values = [one.value for one in some]
    return len(values) >= _FEWEST and 2 * max(values) == sum(values)


def _is_sum_but_for_those_gone(plain: str, some: Sequence[Number]) -> bool:
    """Whether the greatest is the others but those who went, and may be none of it: "7: 4 new, 3 old, and 3 left"."""
    most, made = max(one.value for one in some), sum(one.value for one in some)
    gone = [one.value for one in some if _GONE.match(plain, one.end)]
    return len(some) >= _FEWEST and len(gone) == 1 and made - gone[0] == 2 * most


def _balances(some: Sequence[Number]) -> bool:
    """Whether all of them, added or taken away, come to nothing: "12 then, two went, seven came, 17 now"."""
    first, *others = (one.value for one in some)
    if not _FEWEST <= len(some) <= _MOST:
        return False
    ways = product((1, -1), repeat=len(others))
    return any(first + sum(each * sign for each, sign in zip(others, way, strict=True)) == 0 for way in ways)


def _is_made(some: Sequence[Number], disputed: Decimal, many: int) -> bool:
    """Whether a number is the sum or the difference of two others of its kind, and there are more than these three."""
    others = [one.value for one in some if one.value != disputed]
    is_there = len(others) < len(some) and many > _FEW
    return is_there and any(disputed in (one + other, abs(one - other)) for one, other in combinations(others, 2))


def _is_added(plain: str, disputed: str) -> bool:
    """Whether what is called wrong is put to the others, and is none that follows from them: "with the £6,000 that"."""
    told = {one.value for one in figures(disputed)}
    return any(_WITH.search(plain, 0, one.start) for one in figures(plain) if one.value in told)


def _is_between(plain: str, some: Sequence[Number]) -> bool:
    """Whether one that is told of all lies between the others, and is their mean: "nine here, 14 there, 11 overall"."""
    overall = [
        one for one in some if _OVERALL_BEHIND.match(plain, one.end) or _OVERALL_BEFORE.search(plain, 0, one.start)
    ]
    others = [one.value / one.unit for one in some if one not in overall]
    return len(overall) == 1 and len(others) > 1 and min(others) <= overall[0].value / overall[0].unit <= max(others)


def _narrowed(plain: str) -> Doubt:
    """Whether a whole is only of those that were done, and what is told behind it are those that are to come."""
    hit = _NARROWED.search(plain)
    if hit is None or not _REST_AHEAD.search(plain, hit.end()):
        return Doubt.NONE
    return Doubt.RIGHT if hit["now"] else Doubt.SOME
