"""A whole and the parts into which its own sentence cuts it, which do not make it: "£86,000, of which £51,500 …"."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import chain, pairwise
from typing import NamedTuple

from milepost.core.checks.facts.figures.counts import Count, counts
from milepost.core.checks.figures import timeless
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import WRITTEN

_MAY_BE = re.compile(r"of which| of (?:them|these)\b|\d [a-z][a-z ]{2,40}, [\d,]+ (?:to|for|in|on|from|at) ")
_OF_WHICH = re.compile(r"[^.;£\d]{0,60}?,? of which (?:some |about )?£?", re.IGNORECASE)
_AND = re.compile(r"[^.;:£\d()]{3,70}?(?:,|,? and) £?", re.IGNORECASE)
_TO = re.compile(r" [a-z]+(?: [a-z]+){0,2}, ")
_TO_DO = re.compile(r" (?P<how>to|for|in|on|from|at) [a-z][^.;:£\d()]{2,70}? and ", re.IGNORECASE)
_TAIL = re.compile(r" (?P<how>to|for|in|on|from|at) ", re.IGNORECASE)
_LOOSE = re.compile(
    r"\b(?:about|around|nearly|over|under|almost|some|including|includes|such as|each|every|per|more|fewer|less|target|"
    r"compared|against|than|was|up|down|of the|also|another|further|so far|left)\b",
    re.IGNORECASE,
)
_PLACED = (
    r"(?P<how>in|to|from|at|for|by|north|south|east|west)\b"
    r"(?! (?:the )?(?:morning|afternoon|evening|first|last|next|spring|summer|autumn|winter)\b)"
)
_THEM_IN = re.compile(rf" of (?:them|these) {_PLACED} [^.;:£\d()·,]{{2,50}} and ", re.IGNORECASE)
_LAST_IN = re.compile(rf" {_PLACED} (?:(?!last year)[^.;:£\d()·,]){{2,50}}\.?$", re.IGNORECASE)
_SOME = re.compile(
    r"\b(?:mainly|mostly|chiefly|including|at least|about|around|over|nearly|almost|another|main)\b", re.I
)
_MORE_OF_THEM = re.compile(r"\b(?:others?|rest|remaining|elsewhere|border|both|one|two|three|between)\b", re.IGNORECASE)
_BEHIND = 80  # characters
_NEAR, _FEWEST = Decimal("0.15"), 2


class Cut(NamedTuple):
    """A sentence with the whole and its parts; it is sure where the parts come to more than the whole."""

    said: Said
    text: str
    whole: Count
    parts: Sequence[Count]
    is_sure: bool

    @property
    def made(self) -> Decimal:
        """What the parts come to."""
        return sum((one.figure.value for one in self.parts), Decimal(0))


def cuts(plan: Gathered) -> Iterator[Cut]:
    """Every sum of money cut by "of which", and every count cut in two by what each is for, that is a little off."""
    beside = ((said, part.text) for said, part in plan.told_beside("0, and"))
    for said, text in chain(plan.told(WRITTEN, "0, and"), beside):
        if not _MAY_BE.search(text):
            continue
        every, plain = counts(text), timeless(text)
        for at, whole in enumerate(every):
            parts = _of_money(plain, every, at) or _of_things(plain, every, at) or _of_them(said, text, every, at)
            one = Cut(said, text, whole, parts, is_sure=False)
            if parts and one.made != whole.figure.value:
                is_over = one.made > whole.figure.value and whole.figure.is_money
                if abs(one.made - whole.figure.value) <= _NEAR * whole.figure.value:
                    yield one._replace(is_sure=is_over)
                break


def _of_money(plain: str, every: Sequence[Count], at: int) -> Sequence[Count]:
    """The sums behind "of which", each with its own words, up to the end of the sentence."""
    whole, parts = every[at], every[at + 1 :]
    if not whole.figure.is_money or len(parts) < _FEWEST or not all(one.figure.is_money for one in parts):
        return ()
    is_cut = _OF_WHICH.fullmatch(plain, whole.figure.end, parts[0].figure.start)
    are_listed = all(_AND.fullmatch(plain, one.figure.end, two.figure.start) for one, two in pairwise(parts))
    return parts if is_cut and are_listed and not _LOOSE.search(plain, whole.figure.end) else ()


def _of_things(plain: str, every: Sequence[Count], at: int) -> Sequence[Count]:
    """The two counts of "1,120 households, 640 to prevent one thing and 490 to relieve another"."""
    whole, parts = every[at], every[at + 1 : at + 1 + _FEWEST]
    is_plain = all(one.kind == (False, False, False) and not one.is_loose for one in (whole, *parts))
    if len(parts) < _FEWEST or not is_plain or not whole.noun:
        return ()
    is_cut = _TO.fullmatch(plain, whole.figure.end, parts[0].figure.start)
    first = _TO_DO.fullmatch(plain, parts[0].figure.end, parts[1].figure.start)
    last = _TAIL.match(plain, parts[1].figure.end)
    is_each = is_cut and first and last and first["how"].casefold() == last["how"].casefold()
    return parts if is_each and not _LOOSE.search(plain, whole.figure.start) else ()


def _of_them(said: Said, text: str, every: Sequence[Count], at: int) -> Sequence[Count]:
    """The two counts of "38 of the 52 wells, 21 of them in the east and 15 in the west", if they are all."""
    plain, whole = timeless(text), every[at]
    parts = [one for one in every[at + 1 :] if not one.is_of or one.figure.start > whole.figure.end + _BEHIND]
    is_plain = all(not one.figure.is_share and not one.is_time and not one.is_loose for one in (whole, *parts))
    if (
        whole.is_of
        or len(parts) != _FEWEST
        or not is_plain
        or any(one.figure.value >= whole.figure.value for one in parts)
    ):
        return ()
    first = _THEM_IN.fullmatch(plain, parts[0].figure.end, parts[1].figure.start)
    last = _LAST_IN.match(plain, parts[1].figure.end)
    behind = said.answer.text.partition(text)[2][:_BEHIND]
    is_open = _SOME.search(plain, whole.figure.end) or _MORE_OF_THEM.search(behind)
    return parts if first and last and not is_open else ()
