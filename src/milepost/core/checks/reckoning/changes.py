"""How far something is said to have gone up or down, where other sentences tell from what and to what."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from milepost.core.checks.facts.speech.things import content
from milepost.core.checks.figures import timeless
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
_FROM = re.compile(r"\b(?:from|against|than)\b(?: [a-z]+){0,2} $", re.IGNORECASE)
_DAY = re.compile("·+(?: ·+)*")
_PAIR = 2
_HUNDRED = Decimal(100)
_FEWEST = 10  # a change of fewer is hardly told in per cent


def wrong_changes(account: Account, line: Line) -> Iterator[Wrong]:
    """The sizes of a rise or fall that the only two numbers of its action do not lie apart."""
    found = sizes(line.text)
    if line.is_ahead or len(found) != 1 or not found[0].way or _ASIDE.search(line.text):
        return
    lines = [each for each in account.lines if not each.is_ahead]
    ends = _ends(lines) or _only_times(lines) or _dated(lines, line)
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
    for scale in ("", "£"):
        found = only_two(lines, scale)
        if found and min(one.value for one, _ in found) >= _FEWEST:
            first, last = found
            is_then, is_last_then = (_THEN.search(_around(*each)) for each in found)
            is_told = is_then and (_NOW.search(_around(*last)) or not is_last_then or _BASE.search(_around(*first)))
            return found if is_told else ()
    return ()


def _only_times(lines: Sequence[Line]) -> Sequence[tuple[Number, Line]]:
    """The only two lengths of time that some lines hold, where one is said to be that from which it went."""
    for scale in ("time", "days"):
        every = [(one, line) for line in lines for one in line.numbers if one.scale == scale and not one.is_aim]
        if len(every) == _PAIR and every[0][0].noun == every[1][0].noun:
            are_from = [_FROM.search(line.text, 0, one.start) is not None for one, line in every]
            return sorted(every, key=lambda each: not are_from[every.index(each)]) if sum(are_from) == 1 else ()
    return ()


def _dated(lines: Sequence[Line], claim: Line) -> Sequence[tuple[Number, Line]]:
    """The two counts of the one sentence that gives one for each of two times, of something that the claim names."""
    found = [each for each in lines if len(each.numbers) == _PAIR and len(_DAY.findall(timeless(each.text))) == _PAIR]
    if len(found) != 1 or found[0] is claim or claim.numbers or not content(found[0].text) & content(claim.text):
        return ()
    first, last = found[0].numbers
    days = [hit.start() for hit in _DAY.finditer(timeless(found[0].text))]
    is_each = (days[0] < first.start) is (days[1] < last.start) and first.end <= max(days) and not first.scale
    are_like = first.is_like(last) and not any(one.is_about or one.is_aim or one.is_of for one in (first, last))
    return ((first, found[0]), (last, found[0])) if is_each and are_like and min(first.value, last.value) else ()


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
