"""Two or more numbers in brackets behind a number, that are one short of it or miss it by little: "51 (33 and 17)"."""

import re
from collections.abc import Iterator
from decimal import Decimal

from milepost.core.checks.facts.figures.counts import Count, counts
from milepost.core.checks.facts.figures.labelled import Labelled
from milepost.core.checks.figures import figures, timeless
from milepost.core.checks.gathered import Said
from milepost.core.words.anycase import AnyCase

_BRACKET = re.compile(r"\((?P<inside>[^()]{6,160})\)")
_ITEM = re.compile(
    r"(?:(?:in|at|for|from|on|by|the) ){0,2}(?:[^\W\d][\w’'&-]*:? ){1,4}\d[\d,]*|"
    r"\d[\d,]*(?: (?!per\b|of\b)[^\W\d][\w’'-]*){1,5}"
)
_PARTS = re.compile(r",(?!\d) ?(?:and )?|; ?(?:and )?| and | plus | \+ ")
_SOME = AnyCase(
    r"\b(?:includ\w+|among|such as|some|mainly|mostly|especially|target|compared|against|average|each|every|per|"
    r"rang\w+|than|was|were|then|before|last|previous\w*|up|down|over|under|about|nearly|both|now|by|aged?|also|"
    r"baseline|plan(?:ned)?|average|max\w*|min\w*|capacity|(?:page|table|appendix|row|item|action|note|no|zone|ward|"
    r"phase|year) \d+)\b"
)
_NUMBER = re.compile(r"\d[\d,]*")
_NEAR = Decimal("0.06")  # of the whole; brackets may name a few of many
_ONE, _FEWEST, _MOST = 1, 2, 7


def bracketed(one: Said) -> Iterator[Labelled]:
    """Each such whole of an answer: the only number of its kind before the bracket, of which it names all parts."""
    for text in one.sentences() if "(" in one.answer.text else ():
        plain = timeless(text)
        for hit in _BRACKET.finditer(plain):
            parts = _parts(hit["inside"])
            whole = _whole(text, hit.start(), len(parts)) if parts else None
            if whole and _misses(whole.figure.value, parts):
                yield Labelled(text[whole.figure.start : hit.end()], whole.figure.value, parts)


def _parts(inside: str) -> tuple[Decimal, ...]:
    """The numbers of a bracket in which every thing has one, and none is told as one of several or as it was."""
    items = _PARTS.split(inside)
    if not _FEWEST <= len(items) <= _MOST or _SOME.search(inside) or not all(map(_ITEM.fullmatch, items)):
        return ()
    if len({_NUMBER.sub("", each) for each in items}) == 1:
        return ()  # "room 12, room 11"
    found = figures(inside)
    is_plain = len(found) == len(items) and not any(each.is_share or each.is_money for each in found)
    return tuple(each.value for each in found) if is_plain else ()


def _whole(text: str, end: int, many: int) -> Count | None:
    """The only number before a bracket, which is no time, limit or share."""
    before = [one for one in counts(text) if one.figure.end <= end]
    is_only = len(before) == 1 and before[0].kind == (False, False, False) and not before[0].is_loose
    return before[0] if is_only and before[0].figure.value > many else None


def _misses(whole: Decimal, parts: tuple[Decimal, ...]) -> bool:
    off = abs(sum(parts) - whole)
    return max(parts) < whole and (off == _ONE or 0 < off <= _NEAR * whole)
