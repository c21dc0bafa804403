"""A difference that is told behind the two figures it lies between: "31.2 mph before, 30.9 after, a fall of 4 mph"."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from milepost.core.checks.facts.figures.counts import Count, counts
from milepost.core.checks.figures import numbered, timeless
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import WRITTEN
from milepost.core.plan.model import QuestionRole

_ROLES = WRITTEN - {QuestionRole.NEXT}
_HOLDING = (
    "fall drop decrease reduction cut decline saving rise increase growth gain improvement jump up down difference "
    "gap lost gained more fewer less"
)
_BEFORE = re.compile(
    r"(?:[,–—:;(]|\band|\bso|\bor|\bwhich is|\bthat is|\bgiving|\bmaking) ?(?:an? |the )?(?:[a-z]+ )?"
    r"(?:fall|drop|decrease|reduction|cut|decline|saving|rise|increase|growth|gain|improvement|jump|difference|gap|up|"
    r"down)(?: in [a-z’ -]{3,30}?)?(?: of| by|:)?(?: just| only)? £?$",
    re.IGNORECASE,
)
_BEHIND = re.compile(r"(?: [a-z]+)? (?:more|fewer|less|up|down|higher|lower)(?! than\b)(?=[.,;)]|\s*$)", re.IGNORECASE)
_OTHER = re.compile(
    r"\b(?:target|aim|would|could|should|will|annual\w*|nation\w+|england|expect\w*|whereas|"
    r"while|both|out of|of (?:them|these|those|whom|which)|more than|less than|since|another|further|forecast|"
    r"planned|budget|half|third|quarter of|respectively|by then|net|after (?:tax|costs|fees))\b",
    re.IGNORECASE,
)
_THEN = re.compile(
    r"·|\b(?:before|then|last (?:year|quarter|term|month|week)|was|were|had been|stood|at the start|at first|year "
    r"(?:ago|before|earlier)|first|spring|summer|autumn|winter|old|baseline|previous\w*|from|started|began|begin)\b",
    re.IGNORECASE,
)
_APART = re.compile(
    r"(?: ?(?!(?:of|out)\b)[a-z%’'·-]+){0,6}?(?: ?\([^()\d]{1,30}\))?(?:[,;:→>]| ?[–—] ?| and| then| to| but|"
    r", (?:and|then|now))(?: (?!of\b)[a-z’'·-]+){0,5}:? ?£?",
    re.IGNORECASE,
)
_RATE = re.compile(r"\b(?:per|each|every)\b", re.IGNORECASE)
_UNIT = re.compile(r" ?([a-z]+)", re.IGNORECASE)
_FEWEST, _MOST, _RUNS = 3, 5, 12  # figures, and runs of digits: "31.2" has two


class Gap(NamedTuple):
    """A difference, with the two figures that it is not the difference of."""

    said: Said
    words: str
    told: Count
    first: Count
    last: Count


def gaps(plan: Gathered) -> Iterator[Gap]:
    """Every difference of which the two figures that stand before it in the sentence make another."""
    numbers = plan.once(numbered)
    for place in plan.places(_ROLES, _HOLDING):
        if not _FEWEST <= numbers.get(place, 0) <= _RUNS:
            continue
        one, part = plan.told_at[place]
        plain, every = timeless(part.text), counts(part.text)
        if _FEWEST <= len(every) <= _MOST and not _OTHER.search(plain):
            found = _off(plain, every)
            if found:
                yield Gap(one, part.text, *found)


def _off(plain: str, every: Sequence[Count]) -> tuple[Count, Count, Count] | None:
    """The difference of a text, the first of the kind, with the two figures next before it, if it is not theirs."""
    for at, told in enumerate(every):
        if at < 2 or not _is_told(plain, told):
            continue
        first, last = every[at - 2], every[at - 1]
        is_then = _THEN.search(plain, 0, told.figure.start) and not _RATE.search(plain, first.figure.start)
        are_two = is_then and _are_two(plain, first, last, told)
        return (told, first, last) if are_two and _is_off(told, first, last) else None
    return None


def _is_told(plain: str, one: Count) -> bool:
    is_plain = not (one.figure.is_share or one.is_loose)
    return is_plain and bool(_BEFORE.search(plain, 0, one.figure.start) or _BEHIND.match(plain, one.figure.end))


def _are_two(plain: str, first: Count, last: Count, told: Count) -> bool:
    """Whether two figures are of one thing at two times, and the difference is of that thing too."""
    units = {_unit(plain, one) for one in (first, last, told)} - {""}
    kinds = {(one.figure.is_money, one.figure.is_share) for one in (first, last, told)}
    nouns = [{one.noun for one in pair} - {""} for pair in ((first, last), (last, told), (first, told))]
    is_list = _APART.fullmatch(plain, first.figure.end, last.figure.start) is not None
    is_one = all(len(each) <= 1 for each in nouns) or len(units) == 1
    return len(kinds) == 1 and is_list and is_one and not (first.is_of or last.is_of or first.is_loose or last.is_loose)


def _unit(plain: str, one: Count) -> str:
    hit = _UNIT.match(plain, one.figure.end)
    return hit[1].casefold() if hit else ""


def _is_off(told: Count, first: Count, last: Count) -> bool:
    """Whether a difference is another than that of two figures, as finely as all three are printed."""
    made = abs(first.figure.value - last.figure.value)
    steps = [_step(one) for one in (told, first, last)]
    allowed = max(steps) / 2 if len(set(steps)) > 1 else Decimal(0)
    is_share = any(
        one.figure.value and abs(100 * made / one.figure.value - told.figure.value) < 1 for one in (first, last)
    )  # "down 12" of a hundred
    return made != 0 and abs(made - told.figure.value) > allowed and not is_share


def _step(one: Count) -> Decimal:
    """The last printed place of a figure: 0.1 of "30.9", 100,000 of "£1.2m"."""
    digits = re.sub(r"[^\d.]", "", one.figure.words)
    if not digits.strip("."):
        return Decimal(1)  # in words
    digits = digits.strip(".")
    scale = one.figure.value / Decimal(digits) if Decimal(digits) else Decimal(1)
    return scale * Decimal(1).scaleb(-len(digits.partition(".")[2]))
