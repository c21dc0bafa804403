"""Shares of the rest that do not make all with those told before: "58% walk; the remaining 25% drive"."""

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import chain, combinations

from milepost.core.checks.reckoning.accounts import Account, Line
from milepost.core.checks.reckoning.sizes import Size, sizes
from milepost.core.checks.reckoning.wrong import Wrong, joined
from milepost.core.checks.sayings.left_over import LEFT_OVER

_REST = re.compile(
    r"\b(?:(?:the|leaving the|our) (?:remaining|other|rest|remainder|balance)(?: of (?:them|these|the [a-z]+))?,?"
    r"(?: (?:is|are|was|were|some|of|at|being|about|just|–|,))*|leaving(?: (?:just|only|a|the|another))*)[ (,–]*$",
    re.IGNORECASE,
)
_REST_BEHIND = re.compile(
    rf" (?:(?:is|are|was|were|still) )*(?:{LEFT_OVER}|(?:remain(?:s|ed|ing)?|unaccounted|outstanding|unspent)\b)|"
    r" (?:who|that|which) (?:do|did|have|had|has|were|are|was|is|could|can)(?: not|n[’']t)\b"
)
_OTHER = re.compile(
    r"\b(?:target|aim|goal|from|up|down|than|compared|last year|rise|fall|increase|drop|multiple|more than one)\b"
)
_ALL, _ROUNDED = Decimal(100), Decimal("2.1")
_MOST = 7


def wrong_rests(account: Account, line: Line) -> Iterator[Wrong]:
    """The shares of the rest that make more or less than all with any of those before them."""
    found = sizes(line.text)
    rest = next((size for size in found if _is_rest(line, size)), None)
    if rest is None or line.is_ahead:
        return
    some = [
        (each, size)
        for each in (*account.before(line), line)
        for size in sizes(each.text)
        if each is not line or size.end < rest.start
    ]
    lines = [each for each, _ in some]
    if not 0 < len(some) <= _MOST or any(_OTHER.search(each.text) for each in (*lines, line)):
        return
    values = [
        size.value for each in account.lines if each.said is line.said or each in lines for size in sizes(each.text)
    ]
    values.remove(rest.value)
    sums = map(sum, chain.from_iterable(combinations(values, many) for many in range(1, len(values) + 1)))
    wide = _ROUNDED if not any(size.is_in_words or size.about for size in (*(size for _, size in some), rest)) else 6
    if (
        not any(abs(each + rest.value - _ALL) <= wide for each in sums)
        and (left := _ALL - sum(size.value for _, size in some)) > 0
    ):
        given = f"{' and '.join(size.words for _, size in some)} leave {round(left, 1).normalize():f}%"
        yield Wrong(line, rest.words, given, joined(*lines, line), is_sure=True)


def _is_rest(line: Line, size: Size) -> bool:
    """Whether a share is told to be all that is left."""
    return bool(_REST.search(line.text[: size.start]) or _REST_BEHIND.match(line.text, size.end))
