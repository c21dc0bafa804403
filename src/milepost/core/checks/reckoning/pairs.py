"""Parts with their wholes, as neighbouring sentences of an action tell them: "480 seen", and "360 of them came"."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from milepost.core.checks.figures import timeless
from milepost.core.checks.reckoning.accounts import Account, Line
from milepost.core.checks.reckoning.numbers import Number
from milepost.core.checks.reckoning.sizes import sizes

_OUT_OF = re.compile(
    r"(?: (?!(?:and|or|but|to|in|with|for)\b)[A-Za-z’'-]+){0,4}? (?:out )?of (?:(?:the|all|our|its|their|these|those|a|"
    r"total|possible|some|[A-Za-z]+[’']s?) ){0,3}£?",
    re.IGNORECASE,
)
_OF_THEM = re.compile(
    r"(?: [a-z’-]+){0,2} of (?:them|these|those|whom|which|it|this|that|the (?:[a-z]+ ){1,2})", re.IGNORECASE
)
_OPENS_OF = re.compile(
    r"(?:^|[.;:,(–] ?|\band |\bbut )(?:out )?of (?:(?:the|all|our|its|their|these|those|[a-z]+[’']s?) )*£?$",
    re.IGNORECASE,
)
_OF_WHICH = re.compile(r"\bof (?:which|whom|these|those|them)[ ,]", re.IGNORECASE)
_COMPARED = re.compile(
    r"\b(?:against|than|compared|last year|previous\w*|year ago|year before|earlier|from £?\d|up on|down on)\b"
)
EXPLICIT, _BESIDE, _NEXT, _APART = 3, 2, 1, 0  # how plainly words join two numbers
_BACK = 2  # sentences
_PAIR, _HUNDRED = 2, Decimal(100)


class Pair(NamedTuple):
    """A part and its whole with the lines of both; `bond` is the greater, the more plainly the words join them."""

    part: Number
    whole: Number
    part_line: Line
    whole_line: Line
    bond: int

    @property
    def share(self) -> Decimal:
        """What the part is of the whole, in per cent."""
        return _HUNDRED * self.part.value / self.whole.value

    @property
    def is_told(self) -> bool:
        """Whether words say that one is of the other."""
        return self.bond == EXPLICIT


def pairs(account: Account) -> Sequence[Pair]:
    """The parts with their wholes among what an action says of the time past."""
    lines = [line for line in account.lines if not line.is_ahead]
    found = [pair for line in lines for pair in (*_within(line), *_across(account, line))]
    found += _only_two(lines) if not any(pair.is_told for pair in found) else ()
    return [
        pair for pair in found if 0 < pair.part.value < pair.whole.value and (pair.is_told or not _is_compared(pair))
    ]


def _is_compared(pair: Pair) -> bool:
    """Whether the two are of two times or places."""
    return any(_COMPARED.search(line.text) for line in (pair.part_line, pair.whole_line))


def _usable(line: Line) -> Sequence[Number]:
    return [one for one in line.numbers if one.scale in ("", "£") and not one.is_aim]


def _within(line: Line) -> Iterator[Pair]:
    """The pairs of one sentence."""
    plain = timeless(line.text)
    for one, other in pairwise(_usable(line)):
        if one.scale != other.scale:
            continue
        if other.is_of and _OUT_OF.fullmatch(plain, one.end, other.start):
            yield Pair(one, other, line, line, EXPLICIT)
        elif _OPENS_OF.search(plain, 0, one.start) or _is_of_them(line, plain, one, other):
            yield Pair(other, _whole_of(line, one, other), line, line, EXPLICIT)
        elif one.is_like(other):
            yield Pair(other, one, line, line, _BESIDE)
            yield Pair(one, other, line, line, _BESIDE)


def _whole_of(line: Line, one: Number, part: Number) -> Number:
    """The last number before a part that is greater: 36 of "36 lamps in 3 villages, 18 of them"."""
    greater = [
        each for each in _usable(line) if each.end <= one.end and each.value > part.value and each.scale == part.scale
    ]
    return greater[-1] if greater else one


def _is_of_them(line: Line, plain: str, one: Number, other: Number) -> bool:
    """Whether a number is of those that another counts: "and 128 of these", ", of which 300"."""
    return bool(_OF_THEM.match(plain, other.end)) or _is_behind_of_which(line, plain, one.end, other.start)


def _is_behind_of_which(line: Line, plain: str, start: int, end: int) -> bool:
    """Whether "of which" stands before a number, not that of a share: "a third of them about two blocks"."""
    hit = _OF_WHICH.search(plain, start, end)
    if hit is None:
        return False
    is_apart = plain[hit.end() : end].strip(" (–£") != ""  # unlike "two thirds of them (18)"
    return not is_apart or not any(size.end == hit.start() - 1 for size in sizes(line.text))


def _across(account: Account, line: Line) -> Iterator[Pair]:
    """The pairs of a sentence with those before it in the answer."""
    before = [(each, one) for each in account.near(line, _BACK)[:-1] for one in _usable(each)]
    plain = timeless(line.text)
    for one in _usable(line):
        is_told = _OF_THEM.match(plain, one.end) or _is_behind_of_which(line, plain, 0, one.start)
        nearest = [pair for pair in before if pair[1].scale == one.scale]
        for each, other in nearest:
            is_last = (each, other) == nearest[-1]
            if is_told and is_last:
                yield Pair(one, other, line, each, EXPLICIT)
            elif one.is_like(other) and not one.is_of:
                yield Pair(one, other, line, each, _NEXT)


def only_two(lines: Sequence[Line], scale: str) -> Sequence[tuple[Number, Line]]:
    """The two numbers of a scale that some lines hold, or none where they hold more or others."""
    some = {one.value: (one, line) for line in reversed(lines) for one in _usable(line) if one.scale == scale}
    found = sorted(some.values(), key=lambda each: (each[1].at, each[0].start))
    return found if len(found) == _PAIR and found[0][0].is_like(found[1][0]) else ()


def _only_two(lines: Sequence[Line]) -> Iterator[Pair]:
    """The only two sums, or the only two counts, of an action."""
    for scale in ("", "£"):
        found = only_two(lines, scale)
        if found:
            (part, part_line), (whole, whole_line) = sorted(found, key=lambda each: each[0].value)
            yield Pair(part, whole, part_line, whole_line, _APART)
