"""Numbers listed in one sentence whose sum nearly makes another number there or next to it: "56: 21, 19 and 18"."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations, islice
from typing import NamedTuple

from milepost.core.checks.facts.figures.balances import balance
from milepost.core.checks.facts.figures.counts import Count, counts
from milepost.core.checks.facts.speech.statements import statements
from milepost.core.checks.figures import figures, may_hold, timeless
from milepost.core.checks.gathered import Said, words_of
from milepost.core.checks.rough import IN_ALL, ROUGH

_FEWEST, _MOST = 3, 8  # parts
_NEAR = Decimal("0.12")  # of the whole; what is further off was hardly meant to be its parts
_GAP = 90  # characters between two parts, or between the parts and their whole
_PARTS = re.compile(r",(?!\d)|;|\band\b|\bplus\b|\+|&|/| [–—-] ")
_NO_LIST = re.compile(
    r"\b(?:from(?= £?$| (?:the )?(?:last|previous|year))|against|than|compared|target|out|up|down|per|each|every|"
    r"apiece|times|between|average|if|last year|"
    r"a year ago|previous\w*|before|originally|instead|later|again|includ\w+|which|whom|these|those|them|whose|"
    r"would|could|should|will|aim\w*|rose|fell|risen|fallen)\b|[:.]\s|\bof (?:(?:the|our|its|their|all) )*£?$",
    re.IGNORECASE,
)
_ABOUT = re.compile(
    rf"\b(?:{ROUGH}|under|some|(?:less|fewer) than|at most|"
    r"up to|by|nos?\.?|number|aged?|routes?|(?:first|second|third|last|next)) £?$",
    re.IGNORECASE,
)
_AGE = re.compile(r"(?: to \d+|[ -](?:year|month|week)s?[- ]olds?|\+|s\b)")
_SOME = re.compile(
    r"\b(?:includ\w+|among|such as|both|some of|mainly|mostly|especially|at least|target|compared|against|average|each|"
    r"every|per|ranging|than|of (?:whom|which|them|these|those) \w+ (?:also|have since))\b",
    re.IGNORECASE,
)
_TOTAL_BEFORE = re.compile(
    r"\b(?:total(?:s|led|ling)?|in all|altogether|together|combined|mak(?:es|ing)|giv(?:es|ing)|add(?:s|ing) up to|sum|"
    r"overall|all told|com(?:es|ing) to|therefore|so)\b[^.;]{0,60}$|=\s?£?$",
    re.IGNORECASE,
)
_TOTAL_BEHIND = re.compile(
    rf"(?: [a-z’'-]+){{0,3}},? (?:{IN_ALL})\b",
    re.IGNORECASE,
)
_SHARE = re.compile(
    r"(?:,? which is|,? that is|,? or|,| \() ?\d[\d.]* ?(?:%|per ?cent\b)[^,.;)]*"
)  # "80% of the target"
_PEOPLE = words_of(
    "person child family household man woman resident tenant carer parent girl boy adult pupil student patient "
    "volunteer learner client"
)
_LISTS = 4  # of one sentence; more are a table
_LONGEST_ABOUT = 24  # characters
_REACH = 2  # how many numbers before a list may be its whole


class Nearly(NamedTuple):
    """Parts in order with the whole that their sum misses by little, in the words of one sentence or two."""

    words: str
    whole: Count
    parts: tuple[Count, ...]

    @property
    def made(self) -> Decimal:
        """What the parts come to."""
        return sum((part.figure.value for part in self.parts), Decimal(0))


def nearly(one: Said) -> Iterator[Nearly]:
    """The lists of numbers in an answer that make neither of the numbers beside them, and one of these nearly."""
    units = statements(one)
    for at, text in enumerate(units):
        before, behind = units[at - 1] if at else "", units[at + 1] if at + 1 < len(units) else ""
        for parts in islice(_runs(text), _LISTS):
            found = _missed(before, text, behind, parts)
            if found and not balance(found.words):
                yield found
                break


def _runs(text: str) -> Iterator[Sequence[Count]]:
    """The longest lists of three or more counts of one kind, that nothing sets against each other."""
    if not may_hold(text, _FEWEST) or len(figures(text)) < _FEWEST:
        return
    plain = timeless(text)
    every = [one for one in counts(text) if _may_add(plain, one)]
    run: list[Count] = []
    for one in every:
        if run and not _goes_on(plain, run[-1], one):
            yield from (run,) if len(run) >= _FEWEST else ()
            run = []
        run.append(one)
    yield from (run,) if len(run) >= _FEWEST else ()


def _may_add(plain: str, one: Count) -> bool:
    return not (one.figure.is_share or one.is_time or _AGE.match(plain, one.figure.end))


def _goes_on(plain: str, one: Count, other: Count) -> bool:
    gap = plain[one.figure.end : other.figure.start]
    is_list = len(gap) <= _GAP and _PARTS.search(gap) and not _NO_LIST.search(gap)
    return bool(is_list) and one.kind == other.kind


def _missed(before: str, text: str, behind: str, run: Sequence[Count]) -> Nearly | None:
    """The whole among the numbers beside a list that its sum nearly makes, if it makes none of them."""
    found = []
    for whole, parts, words in _wholes(before, text, behind, run):
        if len(parts) < _FEWEST or len(parts) > _MOST:
            continue
        one = Nearly(words, whole, tuple(parts))
        if _is_made(one):
            return None
        if _is_near(one):
            found.append(one)
    return found[0] if found else None


def _wholes(before: str, text: str, behind: str, run: Sequence[Count]) -> Iterator[tuple[Count, Sequence[Count], str]]:
    """Each number that may be the whole of a list, with the parts and the words of both."""
    plain = timeless(text)
    earlier = [one for one in counts(text) if one.figure.end <= run[0].figure.start and _may_add(plain, one)]
    later = [one for one in counts(text) if one.figure.start >= run[-1].figure.end and _may_add(plain, one)]
    for one in reversed(earlier[-_REACH:]):
        yield one, run, text
        yield one, run[1:], text  # "72 beds on three sites; the Mount has 30, …"
    yield run[0], run[1:], text
    if _is_total(plain, run[-1]):
        yield run[-1], run[:-1], text
    yield from ((one, run, text) for one in later[:_REACH] if _is_total(plain, one))
    there = timeless(behind)
    yield from ((one, run, f"{text} {behind}") for one in counts(behind)[:_REACH] if _is_total(there, one))
    if not earlier:
        above = timeless(before)
        last = [one for one in counts(before) if _may_add(above, one)]
        yield from ((one, run, f"{before} {text}") for one in last if len(last) == 1)


def _is_total(plain: str, one: Count) -> bool:
    start = max(0, one.figure.start - _GAP)
    return bool(_TOTAL_BEFORE.search(plain, start, one.figure.start) or _TOTAL_BEHIND.match(plain, one.figure.end))


def _is_made(one: Nearly) -> bool:
    """Whether the parts, or some of them, make the whole."""
    values, whole = [part.figure.value for part in one.parts], one.whole.figure.value
    some = (sum(each) for many in range(2, len(values) + 1) for each in combinations(values, many))
    return any(made == whole for made in some)


def _is_near(one: Nearly) -> bool:
    whole, parts = one.whole, one.parts
    values = [part.figure.value for part in parts]
    off = abs(one.made - whole.figure.value)
    is_near = whole.kind == parts[0].kind and max(values) < whole.figure.value and off <= _NEAR * whole.figure.value
    return is_near and _are_like(one) and not _is_loose(one)


def _are_like(one: Nearly) -> bool:
    """Whether the parts count what the whole does: its noun, or none."""
    nouns = {part.noun for part in one.parts} - {""}
    known = {one.whole.noun, *(_PEOPLE if one.whole.noun in _PEOPLE else ())}
    return not one.whole.noun or nouns <= known


def _is_loose(one: Nearly) -> bool:
    text = timeless(one.words)
    starts = [_start(text, each) for each in (one.whole, *one.parts)]
    is_about = any(_ABOUT.search(text, max(0, start - _LONGEST_ABOUT), start) for start in starts)
    return is_about or bool(_SOME.search(_SHARE.sub(" ", text)))


def _start(text: str, one: Count) -> int:
    """Where a number stands in the words of two sentences, of which it may be in the second."""
    is_here = text.startswith(one.figure.words, one.figure.start)
    return one.figure.start if is_here else text.rfind(one.figure.words)
