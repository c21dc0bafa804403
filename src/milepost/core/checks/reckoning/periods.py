"""One rate told for two periods, one of which does not follow from the other: "£140 a month, £1,860 a year"."""

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from milepost.core.checks.figures import timeless
from milepost.core.checks.reckoning.accounts import Account, Line
from milepost.core.checks.reckoning.numbers import Number
from milepost.core.checks.reckoning.wrong import Wrong
from milepost.core.words.anycase import AnyCase

_OF = re.compile(
    r"(?: (?!a\b|per\b|each\b|every\b)[a-z’'-]+){0,3} (?:an?|per|each|every) (?P<of>day|week|month|quarter|year)\b"
)
_YEARLY = re.compile(r"\b(?:a|per|each|every) year\b")
_SO = AnyCase(
    r"(?:,|;| –| \(|:)?(?: and)? ?(?:which (?:is|makes|means|comes to|adds up to|gives)|that is|i\.e\.|or|making|so|"
    r"equal to|equivalent to|amounting to|coming to|this (?:is|makes|comes to)|=|namely)(?: some| about)? £?"
)
_ASIDE = AnyCase(
    r"\b(?:first|last|rising|rose|from|each|half|term[- ]time|terms?|closed|except|holidays?|free|deposit|discount|"
    r"plus|summer|winter|target|against|up to|at least|if|would|weeks of|months of|working)\b"
)
_TIMES = {
    ("month", "year"): (12,),
    ("quarter", "year"): (4,),
    ("week", "year"): (52,),
}
_ALLOWED = Decimal("0.015")


def wrong_periods(account: Account, line: Line) -> Iterator[Wrong]:
    """So much a month that is so much a year, in one breath, where twelve times the one is not the other."""
    plain = timeless(line.text)
    for one, other in pairwise(line.numbers) if _YEARLY.search(plain) else ():
        hits = [_OF.match(plain, each.end) for each in (one, other)]
        if not all(hits) or one.scale != other.scale or one.scale == "%":
            continue
        first, last = (hit for hit in hits if hit)
        if not _SO.fullmatch(plain, first.end(), other.start) or _ASIDE.search(plain[: one.start].rpartition(". ")[2]):
            continue
        small, great = (one, other) if (first["of"], last["of"]) in _TIMES else (other, one)
        many = _TIMES.get((first["of"], last["of"])) or _TIMES.get((last["of"], first["of"]))
        if many and not _is_made(account, line, small, great, many[0]):
            sign = "£" if small.scale == "£" else ""
            made = (small.value * many[0] / great.unit).normalize()
            given = f"{small.words} a {first['of'] if small is one else last['of']} makes {sign}{made:,f}"
            yield Wrong(line, great.words, given, line.text, is_sure=True)


def _is_made(account: Account, line: Line, small: Number, great: Number, many: int) -> bool:
    """Whether one makes the other, by the calendar or by another number of the sentence."""
    times = {Decimal(many), *(each.value / each.unit for each in line.numbers if each not in (small, great))}
    return any(abs(small.value * each - great.value) <= _ALLOWED * great.value for each in times)
