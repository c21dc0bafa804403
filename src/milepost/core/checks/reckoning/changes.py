"""How far something is said to have gone up or down, where other sentences tell from what and to what."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from milepost.core.checks.reckoning.accounts import Account, Line
from milepost.core.checks.reckoning.numbers import Number
from milepost.core.checks.reckoning.pairs import only_two
from milepost.core.checks.reckoning.sizes import Size, sizes
from milepost.core.checks.reckoning.wrong import Wrong, joined

_ASIDE = re.compile(
    r"\b(?:target|aim\w*|goal|should|will|would|could|nation\w+|england|expect\w*|forecast|at least|up to|if|want\w*|"
    r"need\w*|"
    r"inflation|prices?|per year|each year|compared|elsewhere|funding|by 20\d\d)\b",
    re.IGNORECASE,
)
_THEN = re.compile(
    r"\b(?:baseline|last year|year before|previous\w*|before|a year (?:ago|earlier)|earlier|was|were|had|stood|began|"
    r"started|"
    r"start|from|then|used to|20\d\d[/–-]\d\d|(?:in|to|of|for) 20\d\d|q[1-4]|against|compared|first)\b",
    re.IGNORECASE,
)
_BASE = re.compile(r"\b(?:baseline|last year|a year (?:ago|before|earlier))\b", re.IGNORECASE)
_NOW = re.compile(
    r"\b(?:now|this year|today|to|is|are|since|latest|20\d\d[/–-]\d\d|(?:in|of) 20\d\d|in the year)\b", re.IGNORECASE
)
_HUNDRED = Decimal(100)
_FEWEST = 10  # a change of fewer is hardly told in per cent


def wrong_changes(account: Account, line: Line) -> Iterator[Wrong]:
    """The sizes of a rise or fall that the only two numbers of its action do not lie apart."""
    found = sizes(line.text)
    if line.is_ahead or len(found) != 1 or not found[0].way or _ASIDE.search(line.text):
        return
    ends = _ends([each for each in account.lines if not each.is_ahead])
    if not ends:
        return
    (then, then_line), (now, now_line) = ends
    if _is_off(found[0], then, now):
        way = "a rise" if now.value > then.value else "a fall"
        right = _HUNDRED * abs(now.value - then.value) / then.value
        given = f"{then.words} to {now.words} is {way} of {round(right, 1).normalize():f}%"
        yield Wrong(line, f"{found[0].words}", given, joined(then_line, now_line, line), is_sure=False)


def _ends(lines: Sequence[Line]) -> Sequence[tuple[Number, Line]]:
    """The earlier and the later of the only two sums or counts of some lines, or nothing."""
    for scale in ("", "£", "time"):
        found = only_two(lines, scale)
        if found and min(one.value for one, _ in found) >= _FEWEST:
            first, last = found
            is_then, is_last_then = (_THEN.search(_around(*each)) for each in found)
            is_told = is_then and (_NOW.search(_around(*last)) or not is_last_then or _BASE.search(_around(*first)))
            return found if is_told else ()
    return ()


def _around(one: Number, line: Line) -> str:
    """The words around a number, as far as the next on either side and as the size of the change."""
    taken = [
        *((each.start, each.end) for each in line.numbers if each is not one),
        *((each.start, each.end) for each in sizes(line.text)),
    ]
    start = max((end for _, end in taken if end <= one.start), default=0)
    end = min((begin for begin, _ in taken if begin >= one.end), default=len(line.text))
    return f"{line.text[start : one.start]} {line.text[one.end : end]}"


def _is_off(size: Size, then: Number, now: Number) -> bool:
    low, high = sorted((then.value, now.value))
    made = (high - low) / (high if size.way == "down" else low)
    is_added = size.way == "up" and size.is_met(_HUNDRED * low / high)  # "480 more came to the 3,200, 15% up"
    return not (is_added or size.is_met(_HUNDRED * made))
