"""An average as two sentences of an action tell it: two of one time, or one beyond what is never passed."""

import re
from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal
from itertools import combinations
from typing import NamedTuple

from milepost.core.checks.facts.speech.things import stem
from milepost.core.checks.figures import COUNT, in_digits, timeless, value
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import EVERYWHERE
from milepost.core.plan.model import QuestionRole

HOLDING = "average averages averaged averaging mean median typical rate"
_BOUND_WORDS = "never"
_DOZEN = re.compile(r"\b(?:(?P<half>half a )|(?P<two>two )|(?:a |the )?)dozen\b", re.IGNORECASE)
_N = rf"£?(?P<number>{COUNT})(?![\d,]*\d)"
_UNIT = r"(?: ?(?P<unit>%|per cent|[a-z]+))?"
_NAMED = re.compile(
    r"\b(?P<stat>median|average|mean|typical|rate of) (?P<what>(?!of\b|week|month|year|day|session)[a-z]+(?: (?!of\b|"
    r"is\b|was\b)[a-z]+){0,2}?)"
    r"(?: (?:in|for|at|during) ·+)? (?:of|is|was|stood at|stands at|now stands at|is now|came to|has been|were|"
    r"are|at) "
    rf"(?:about |just |now |only )?{_N}{_UNIT}",
    re.IGNORECASE,
)
_PER = re.compile(
    rf"(?<![\d.,£]){_N}{_UNIT}(?: [a-z]+){{0,3}}? (?:on|in) (?:an|the) average (?:week|month|session|day|"
    rf"evening|night)\b|"
    rf"\b(?:on average|an average of|averag(?:es|ed|ing)),? (?:about |just |only "
    rf")?£?(?P<number_2>{COUNT})(?![\d,]*\d)(?: ?(?P<unit_2>%|per cent|[a-z]+))?",
    re.IGNORECASE,
)
_NEVER = re.compile(
    rf"\bnever (?:been |had |seen |once )?(?:(?P<more>more)|fewer|less) than {_N}{_UNIT}", re.IGNORECASE
)
_OTHER = re.compile(
    r"\b(?:targets?|aims?|was meant|last (?:year|winter|summer|autumn|spring)|ago|previous\w*|before|used to|"
    r"nation\w+|england|region\w*|"
    r"compared|against|standard|goal|elsewhere|should|would|will|until|since)\b",
    re.IGNORECASE,
)
_TIMES = frozenset({"minute", "hour", "day", "week", "month", "year", "%", "per cent", "mile", "mph", "pound"})
_ROLES = EVERYWHERE - {QuestionRole.NEXT}
_DOTS = re.compile(r"·+")
_NEAR = 30  # characters


class Average(NamedTuple):
    """An average with its sentence: which kind of what, in which unit, and the times that stand near it."""

    said: Said
    text: str
    number: Decimal
    what: str
    unit: str
    times: str


def differing(plan: Gathered) -> Iterator[tuple[Average, Average]]:
    """Two averages of one thing and time in an action that are not the same."""
    found: dict[tuple[str, str, str], list[Average]] = defaultdict(list)
    for one, text in plan.told(_ROLES, f"{HOLDING}, 0"):
        each = _named(one, text)
        if each:
            found[one.action.id, each.what, each.unit].append(each)
    for some in found.values():
        for first, other in combinations(some, 2):
            if first.text != other.text and first.number != other.number and first.times == other.times:
                yield first, other


def beyond(plan: Gathered) -> Iterator[tuple[Average, Average]]:
    """An average with the sentence of its action that says that so many are never passed."""
    averages: dict[str, list[Average]] = defaultdict(list)
    bounds = list(plan.told(_ROLES, _BOUND_WORDS))
    for one, text in plan.told(_ROLES, f"{HOLDING}, 0") if bounds else ():
        averages[one.action.id] += _per(one, text)
    for one, text in bounds:
        for hit in _NEVER.finditer(_in_digits(text)):
            bound = Average(one, text, value(hit["number"]), "", _unit(hit["unit"]), "")
            for each in averages[one.action.id]:
                is_beyond = each.number > bound.number if hit["more"] else each.number < bound.number
                if is_beyond and (each.unit in _TIMES) is (bound.unit in _TIMES) and each.text != text:
                    yield each, bound


def _named(one: Said, text: str) -> Average | None:
    plain = timeless(text)
    hit = _NAMED.search(plain)
    if hit is None or _OTHER.search(plain, 0, hit.end() + _NEAR):
        return None
    what = f"{hit['stat'].casefold()} {stem(hit['what'].split()[-1].casefold())}"
    return Average(one, text, value(hit["number"]), what, _unit(hit["unit"]), _time(text, plain, hit))


def _time(text: str, plain: str, hit: re.Match[str]) -> str:
    """The first time that stands near an average, as printed."""
    found = _DOTS.search(plain, max(0, hit.start() - _NEAR), hit.end() + _NEAR)
    return text[found.start() : found.end()].casefold() if found else ""


def _per(one: Said, text: str) -> Iterator[Average]:
    plain = _in_digits(text)
    for hit in _PER.finditer(plain):
        if not _OTHER.search(plain, 0, hit.end()):
            number, unit = hit["number"] or hit["number_2"], hit["unit"] or hit["unit_2"]
            yield Average(one, text, value(number), "", _unit(unit), "")


def _in_digits(text: str) -> str:
    return _DOZEN.sub(_dozen, in_digits(text)) if "dozen" in text else in_digits(text)


def _dozen(hit: re.Match[str]) -> str:
    return "6" if hit["half"] else "24" if hit["two"] else "12"


def _unit(word: str | None) -> str:
    return stem(word.casefold()) if word else ""
