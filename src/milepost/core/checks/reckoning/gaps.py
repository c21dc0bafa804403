"""How far two numbers of one unit are said to be apart – sooner, more, saved – beside the two that are told."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations

from milepost.core.checks.figures import timeless
from milepost.core.checks.reckoning.accounts import Account, Line
from milepost.core.checks.reckoning.numbers import Number
from milepost.core.checks.reckoning.wrong import Wrong, joined
from milepost.core.words.anycase import AnyCase

_BEHIND = re.compile(
    r"(?: (?!(?:and|but|or|of|to|in|at|on|for|by|gave|give|signed|came|turned)\b)[a-z’'-]+){0,2}? (?:sooner|later|"
    r"earlier|quicker|faster|slower|shorter|longer|higher|lower|stronger|"
    r"weaker|better|worse|ahead|behind|cheaper|dearer|heavier|lighter|(?:more|fewer|less|up|down|better off|"
    r"worse off)(?= than\b|"
    r"[.,;)]|\s*$| on (?:the|last)\b))\b",
    re.IGNORECASE,
)
_BEFORE = AnyCase(
    r"\b(?:(?:rise|fall|drop|cut|saving|gain|loss|increase|decrease|reduction|improvement|difference|gap|growth|"
    r"decline|jump|"
    r"surplus|deficit)(?: in [a-z’ -]{3,30}?)? of|(?:up|down|fallen|fell|risen|rose|improved|cut|shortened|grown|grew|"
    r"reduced|lengthened|increased|decreased|dropped|apart|faster|slower|quicker|shorter|longer) by)(?: just|"
    r" only)? £?$|"
    r"\bsav(?:ed|es|ing)(?: us| them| the [a-z]+)?(?: just)? £?$"
)
_OTHER = AnyCase(
    r"\b(?:target|aim|each|every|per|average(?! (?:[a-z]+ )?(?:time|stay|wait|length|delay))|half|third|both|"
    r"of (?:them|these|those|whom|which)|"
    r"further|another|would|could|"
    r"should|will|between)\b|%"
)
_UP = re.compile(r"\b(?:up|down)(?: just| only| another)? £?$")
_FEWER = re.compile(r" (?:second|minute|hour|day|week|month|mile|point)s (?:fewer|more|less)\b")
_PAIR, _FAR = 2, 3


def wrong_gaps(account: Account, line: Line) -> Iterator[Wrong]:
    """Differences that the only two other numbers of their unit, there and in the sentence before, do not make."""
    plain = timeless(line.text)
    if line.is_ahead or _OTHER.search(plain):
        return
    told = next((one for one in line.numbers if _is_told(plain, one)), None)
    if told is None or told.is_about:
        return
    found = _ends(account, line, told)
    if found and not _is_made(account, told):
        (one, line_of_one), (other, line_of_other) = found
        apart = abs(one.value - other.value) / told.unit
        given = f"{one.words} and {other.words} are {apart.normalize():,f} apart"
        yield Wrong(line, told.words, given, joined(line_of_one, line_of_other, line), is_sure=bool(told.scale))


def _is_told(plain: str, one: Number) -> bool:
    is_up_on = plain.startswith(" on ", one.end) and _UP.search(plain, max(0, one.start - 60), one.start)
    before = _BEFORE.search(plain, max(0, one.start - 60), one.start)
    return bool(is_up_on or before or _BEHIND.match(plain, one.end) or _FEWER.match(plain, one.end))


def _ends(account: Account, line: Line, told: Number) -> Sequence[tuple[Number, Line]]:
    """The only two numbers of the unit around a difference, with their lines, or nothing."""
    for lines in ([line], account.near(line), [*account.before(line), line]):
        found = [(one, each) for each in lines for one in each.numbers if one is not told and one.is_like(told)]
        rest = [one for each in lines for one in each.numbers if one is not told and not one.is_like(told)]
        if len(found) == _PAIR:
            is_plain = not (rest or any(_OTHER.search(each.text) for each in lines))
            is_plain = is_plain and not any(one.is_about or one.is_aim or one.is_of for one, _ in found)
            return found if is_plain and _is_one_thing(*(one for one, _ in found)) else ()
    return ()


def _is_one_thing(one: Number, other: Number) -> bool:
    """Whether two numbers may be of one thing at two times: both say of what, or one does not and they are near."""
    return (
        one.noun == other.noun
        or bool(one.scale)
        or (not (one.noun and other.noun) and max(one.value, other.value) <= _FAR * min(one.value, other.value))
    )


def _is_made(account: Account, told: Number) -> bool:
    some = {one.value for one in account.pool if one is not told and one.scale == told.scale}
    if told.value in some and told.scale != "time":
        return True
    made = {abs(one - other) for one, other in combinations(some, _PAIR)}
    step = told.unit / 2 if told.scale else Decimal(0)
    return any(
        abs(each - told.value) <= step for each in (*made, *(one + other for one, other in combinations(some, _PAIR)))
    )
