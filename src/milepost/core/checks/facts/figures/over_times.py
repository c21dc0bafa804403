"""A number of things with how many of them came in one time and how many in the next, which together are more."""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from milepost.core.checks.figures import COUNT, in_digits, numbered_everywhere, value
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import EVERYWHERE

_ORDINAL = r"(?:first|second|third|fourth|last|past|1st|2nd|3rd|previous)"
_SPAN = r"(?:winter|summer|spring|autumn|year|quarter|half|term|season|month|week|round|phase|wave)"
_TIME = (
    rf"(?:(?:the )?{_ORDINAL}(?: {_SPAN})?(?: of (?:the|this|last) [a-z]+)?|(?:the )?(?:spring|summer|autumn|winter)"
    r"(?: term| of ·+| ·+)?|·+)"  # what names a day, a month or a year stands as points there
)
_PARTED = re.compile(
    rf"(?<![\w.,/£-])(?P<whole>{COUNT})(?P<what> (?!(?:in|during|from|by|at|of|to|for|on|and|or)\b)[a-z’'-]+(?: "
    rf"[a-z’'-]+){{0,6}}),? (?:[–—(] ?)?(?P<first>{COUNT}) (?:of them )?"
    rf"(?:in|during) {_TIME},? and (?P<second>{COUNT}) (?:of them )?(?:in|during) {_TIME}(?=\W*$|[.,;)])",
    re.IGNORECASE,
)
_FEWEST = 3  # a whole and two parts
_MAY_BE = re.compile(r"\b(?:in|during) [^.;]{2,40} and [\w,-]+ (?:of them )?(?:in|during) ")
_PEOPLE = re.compile(
    r"\b(?:people|persons|children|adults|wom[ae]n|m[ae]n|girls|boys|families|households|carers|parents|pupils|students|"
    r"learners|residents|tenants|patients|clients|members|volunteers|visitors|drivers|riders|staff|officers|workers|"
    r"nurses|users|schools|firms|businesses|employers|landlords|groups|partners|came|attended|took part|joined|helped|"
    r"met|used|open|running|visited|checked|inspected|contacted)\b",
    re.IGNORECASE,
)  # who may come, and what may be looked at, in both
_LOOSE = re.compile(
    r"\b(?:about|around|nearly|almost|over|more than|at least|up to|some|target|aim|promised|planned|wanted|another|"
    r"further|each|per|against|compared|last year|a day|a week|a month|a year)\b",
    re.IGNORECASE,
)


class OverTimes(NamedTuple):
    """A whole and its two parts, which make more."""

    said: Said
    words: str
    whole: str
    first: str
    last: str
    made: Decimal


def over_times(plan: Gathered) -> Iterator[OverTimes]:
    """Every "384 trees were planted, 219 in the first winter and 175 in the second"; nothing is planted twice."""
    numbers = plan.once(numbered_everywhere)
    told = numbers.keys() & set(plan.places(EVERYWHERE, "in during, and"))
    for place in sorted([place for place in told if numbers[place] >= _FEWEST]):
        one, part = plan.told_at[place]
        sentence = part.text
        hit = _PARTED.search(in_digits(sentence)) if _MAY_BE.search(sentence) else None
        if hit is None or _PEOPLE.search(hit["what"]) or _LOOSE.search(sentence):
            continue
        whole, first, second = (value(hit[name]) for name in ("whole", "first", "second"))
        if max(first, second) < whole < first + second:
            yield OverTimes(one, sentence, hit["whole"], hit["first"], hit["second"], first + second)
