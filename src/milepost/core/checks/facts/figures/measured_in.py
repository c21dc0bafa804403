"""Measures of two figures, a start and a target, that are not given in one unit or on one scale."""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from milepost.core.checks.facts.figures.counts import counts
from milepost.core.checks.figures import Figure, figures, timeless
from milepost.core.checks.gathered import FIGURE, Gathered, Said
from milepost.core.checks.looking import PROSE
from milepost.core.plan.model import QuestionRole

_MEASURES = frozenset({QuestionRole.MEASURE, QuestionRole.OTHER})
_OPENS = re.compile(
    r"(?:[:=(,–—-]|\b(?:from|of|is|was|base ?line|start|targets?|goal|point)) ?(?:about |around |only )?£?$",
    re.IGNORECASE,
)
_NONE = re.compile(r"[:=(,–—-] ?(?P<none>none|nil|zero|nobody|no[a-z-]* [a-z]+)\b", re.IGNORECASE)
_GOES_ON = re.compile(
    r"\W*(?:(?:base ?line|targets?|goal|aim|and|to|rising|falling|now|at least|over|about|by|in|up|down|is|was|of|"
    r"should|be)\W*)*(?:·+\W*)?|\W*(?:by|in) [a-z]+ ?(?:\d{4})?\W*",
    re.IGNORECASE,
)
_TIMED = re.compile(
    r"(?: ?%| per ?cent)?(?: (?!in\b|by\b|and\b|with\b)[a-z-]+){0,4}?,? \(?(?:in|by|at|on|for|before|until|during|"
    r"from|last|this|over)(?: the)?(?: (?:end|start|year|summer|winter|spring|autumn|season|half|quarter)"
    r"(?: (?:of|to|in))?)*"
    r" ?·",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"\b(?:base ?line|start(?:ing)?(?: point| figure)?|from|targets?|goal|aim|to|now|currently)"
    r"(?: (?:is|was|of|at least|a|an|the|·*))*(?: ?[:(=–-])? ?£?$",
    re.IGNORECASE,
)
_UNITS = {
    "area": {"hectare": "10000", "ha": "10000", "acre": "4047", "square metre": "1", "sq m": "1", "km²": "1000000"},
    "length": {"km": "1000", "kilometre": "1000", "metre": "1", "mile": "1609", "yard": "0.914", "feet": "0.305"},
    "weight": {"kg": "1", "kilo": "1", "kilogram": "1", "tonne": "1000", "ton": "1016", "lb": "0.454", "gram": "0.001"},
    "volume": {"litre": "1", "gallon": "4.55", "cubic metre": "1000"},
    "energy": {"kwh": "1", "mwh": "1000", "gwh": "1000000"},
    "power": {"kw": "1", "mw": "1000", "gw": "1000000"},
}
_OLD = frozenset({"acre", "mile", "yard", "feet", "ton", "lb", "gallon"})
_OF = {unit: (kind, Decimal(size)) for kind, units in _UNITS.items() for unit, size in units.items()}
_UNIT = re.compile(rf"[ -]?(?P<unit>{'|'.join(sorted(map(re.escape, _OF), key=len, reverse=True))})s?\b", re.IGNORECASE)
_AS_SHARE = re.compile(
    r"%|\b(?:percentages?|per ?cent|shares?|proportions?|rates?|scores?|satisfaction|index|marks?|points?)\b",
    re.IGNORECASE,
)
_TURN = re.compile(
    r"\b(?:by|more|fewer|less|up|down|increas\w+|decreas\w+|reduc\w+|rise|fall|growth|grow|cut|further|another|extra|"
    r"higher|lower|improve\w*)(?: (?:of|by|to))?(?: at least| about)? $|^ ?(?:%|per ?cent)?(?: [a-z]+)? "
    r"(?:of|more|fewer|less|increase|decrease|reduction|rise|fall|growth|drop|improvement|up|down|above|below|higher|"
    r"lower|on)\b",
    re.IGNORECASE,
)
_BEHIND_COUNT = re.compile(
    r" ?(?:in|out of|of) (?:every )?(?:\d{1,3}\b|ten\b|a hundred|three|four|five)|/", re.IGNORECASE
)
_IS_BASE = re.compile(r"\bbase ?line(?: (?!targets?)[a-z]+){0,3}:? $", re.IGNORECASE)
_IS_TARGET = re.compile(r"\btargets?(?: (?!base)[a-z]+){0,3}:? $", re.IGNORECASE)
_FAR, _TIMES, _TWO = 20, 1000, 2
_MILLION = re.compile(r"(?:m|million|bn)$", re.IGNORECASE)
_LOOK_BACK = 40


class Apart(NamedTuple):
    """A measure, the words of its start and its target with their units, and how they differ."""

    said: Said
    text: str
    first: str
    second: str
    is_sure: bool


class Pair(NamedTuple):
    """A measure of just two figures, each with its time or its label: where it starts, and what it should reach."""

    said: Said
    text: str
    first: Figure
    second: Figure


def pairs(plan: Gathered) -> tuple[Pair, ...]:
    """Every such measure, in printed order, made once."""
    return plan.once(_pairs)


def measured_apart(plan: Gathered) -> Iterator[Apart]:
    """Every such measure whose figures do not go together."""
    for one in pairs(plan):
        how = _how(one.text, one.first, one.second)
        if how is not None:
            yield Apart(one.said, one.text, _words(one.text, one.first), _words(one.text, one.second), how)
    for said, text in plan.told(PROSE, "baseline, target targets, 0"):
        yield from _labelled(said, text)


def _labelled(said: Said, text: str) -> Iterator[Apart]:
    """A baseline of so many things and a target of so much time, or the other way round, in one sentence."""
    plain = timeless(text)
    base, target = (
        next((one for one in counts(text) if label.search(plain, 0, one.figure.start)), None)
        for label in (_IS_BASE, _IS_TARGET)
    )
    if base and target and base.is_time is not target.is_time and base.noun and target.noun:
        is_plain = not any(one.figure.is_share or one.figure.is_money or one.is_loose for one in (base, target))
        words = [f"{one.figure.words} {one.noun}" for one in (base, target)]
        if is_plain:
            yield Apart(said, text, words[0], words[1], is_sure=True)


def _pairs(plan: Gathered) -> tuple[Pair, ...]:
    texts = (_whole(plan, place) for place in plan.places(_MEASURES, FIGURE))
    return tuple(filter(None, (_pair(one, text) for one, text in texts)))


def _pair(one: Said, text: str) -> Pair | None:
    """The measure that a text is, if it is one; what starts from none starts from 0."""
    found, plain = figures(text), timeless(text)
    none = _NONE.search(plain, 0, found[0].start) if len(found) == 1 else None
    if none:
        found = (Figure(Decimal(0), none.start("none"), none.end("none"), none["none"]), *found)
    is_one = len(found) == _TWO and _OPENS.search(plain, 0, found[0].start)
    return Pair(one, text, *found) if is_one and all(_is_placed(plain, each) for each in found) else None


def _whole(plan: Gathered, place: int) -> tuple[Said, str]:
    """A sentence, with the one before it where it goes on with its measure: "; 40 by March", "Target: 40"."""
    one, part = plan.told_at[place]
    found = figures(part.text)
    before = plan.told_at[place - 1] if place and len(found) == 1 else None
    if before and before[0] is one and _GOES_ON.fullmatch(part.text, 0, found[0].start):
        return one, f"{before[1].text} {part.text}"
    return one, part.text


def _is_placed(plain: str, one: Figure) -> bool:
    """Whether the words around a figure say when it was or is to be so."""
    is_labelled = _LABEL.search(plain, max(0, one.start - _LOOK_BACK), one.start)
    return bool(is_labelled or _TIMED.match(plain, one.end))


def _how(text: str, first: Figure, second: Figure) -> bool | None:
    """Whether two figures are surely apart, or may be; None where they go together."""
    units = _unit(text, first), _unit(text, second)
    if units[0] and units[1]:
        return _by_unit((first, units[0]), (second, units[1]))
    if first.is_money or second.is_money:
        is_far = first.is_money and second.is_money and _are_scales_apart(first, second)
        return False if is_far else None
    if first.is_share is second.is_share or units[0] or units[1]:
        return None
    share, count = (first, second) if first.is_share else (second, first)
    is_count = count.value >= 1 and not _BEHIND_COUNT.match(text, count.end)
    is_turn = _TURN.search(text[max(0, share.start - _LOOK_BACK) : share.start]) or _TURN.match(text[share.end :])
    return True if is_count and not is_turn and not _AS_SHARE.search(text[: first.start]) else None


def _by_unit(first: tuple[Figure, str], second: tuple[Figure, str]) -> bool | None:
    (one, mine), (other, theirs) = first, second
    (kind, size), (their_kind, their_size) = _OF[mine], _OF[theirs]
    if kind != their_kind:
        return True
    if size == their_size:
        return None
    if (mine in _OLD) is not (theirs in _OLD):
        return True
    least, most = sorted((one.value * size, other.value * their_size))
    if least and most / least > _FAR:
        return True
    small = one if size < their_size else other
    return False if small.value * min(size, their_size) >= max(size, their_size) else None


def _are_scales_apart(first: Figure, second: Figure) -> bool:
    """Whether one sum is in millions and the other is not, and they are a thousand times apart."""
    least, most = sorted((first, second), key=lambda one: one.value)
    is_far = bool(least.value) and most.value / least.value >= _TIMES
    return is_far and bool(_MILLION.search(most.words.strip())) and not _MILLION.search(least.words.strip())


def _unit(text: str, one: Figure) -> str:
    """The unit behind a figure, or ""; "3m" of what is no money is metres or millions, and not taken."""
    hit = None if one.is_money or one.is_share else _UNIT.match(text, one.end)
    return hit["unit"].casefold() if hit else ""


def _words(text: str, one: Figure) -> str:
    hit = _UNIT.match(text, one.end)
    return text[one.start : hit.end() if hit and not (one.is_money or one.is_share) else one.end].strip()
