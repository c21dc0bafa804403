"""Two figures of one thing at two times, in any order and form: "9 days, was 6", "from 6 to 9", "9 in 2025".

Which of them is the earlier is known by the years beside them, else by words such as "was", "last year" and "now".
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from milepost.core.checks.facts.figures.counts import Count, counts
from milepost.core.checks.figures import timeless
from milepost.core.words.anycase import AnyCase
from milepost.core.words.dates.names import MONTH_OR_SHORT

_PERIOD = "(?:year|quarter|time|month|term|week|spring|summer|autumn|winter|season|report|review|survey|count|plan)"
_THEN = re.compile(
    rf"\b(?:last {_PERIOD}|(?:a|one|two|three|four|five) (?:years?|months?|quarters?|terms?) (?:ago|before|earlier)|"
    rf"(?:the )?{_PERIOD} before|previous(?:ly)?|earlier|had been|used to be|originally|formerly|baseline|prior|"
    r"at the (?:start|outset|beginning)|when (?:we|it|the [a-z]+) (?:began|started)|before (?:the|we|it)|initially|"
    r"first (?:year|quarter)|year (?:1|one))\b",
    re.IGNORECASE,
)
_THEN_TOO = re.compile(
    r"\b(?:was|were|from|against|compared|up on|down on|than|instead of|stood|after)\b|\bthen\W*$", re.I
)
_NOW = re.compile(
    rf"\b(?:now|this {_PERIOD}|today|current(?:ly)?|at present|latest|to date|so far|has become|second (?:year|"
    rf"quarter))\b",
    re.IGNORECASE,
)
_NOW_TOO = re.compile(r"\b(?:is|are|stands|to|has reached|have reached)\b", re.IGNORECASE)
_FROM, _TO = (
    re.compile(r"\bfrom (?:only |just |about |around |some )?£?$", re.I),
    re.compile(r"\bto (?:[a-z]+ )?£?$", re.I),
)
# where what belongs to the first figure ends and what leads to the second begins, the surest signs first
_PARTED = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        r"[,;:()–—.]|\b(?:and|but|then|against|compared|while|whereas|up on|down on|than|instead of)\b",
        r"\b(?:from|to)\b",
        r"\b(?:was|were|is|are)\b",
    )
)
_IT_WAS = re.compile(r"\b(?:(?:it|this|that) (?:was|is|had been)|against|compared (?:with|to)) (?:only |just )?$", re.I)
_YEAR = re.compile(rf"(?:\b(?P<month>{MONTH_OR_SHORT})[a-z]*\.? )?\b(?P<year>(?:19|20)\d\d)(?:[/–-]\d\d(?:\d\d)?)?\b")
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec"
_ASIDE = AnyCase(
    r"\b(?:target|aim|goal|limit|promise|standard|benchmark|trajectory|average for [a-z ]+|nationally|national|"
    r"england|"
    r"regional|n ?=|across|among|all|out of|over|above|under|below|within|by|every|each|per|the other|another|"
    r"further|put on|added|gained|lost|extra|new)"
    r"(?: (?:the|our|all|its|these|those|is|was|of|at|rate|figure))*[ :(]*£?$"
)
_MEASURED = re.compile(r"\b(?:median|average|mean|total|rate|level|wait|score) of £?$", re.IGNORECASE)
_SIGN = re.compile(r"[(,;:–—]")
_ADDRESS_OR_GAP = re.compile(
    r"(?: [a-z-]+)? (?:fewer|more|higher|lower|less|longer|shorter|extra|up|down|better|worse)\b|"
    r""  # "18 people, 8 fewer"
    r"[a-c]? (?:(?-i:[A-Z])[\w’'-]+ ){1,3}(?:Street|Road|Lane|Avenue|Drive|Close|Square|Place|Terrace|Row|Way|Court|"
    r"Gardens)\b",
    re.IGNORECASE,
)
_THAN_THEN = re.compile(
    rf"\bthan (?:in )?(?:last {_PERIOD}|(?:the )?(?:previous )?{_PERIOD}(?: before)?)(?=[:,(;–])", re.IGNORECASE
)
_ONE_IN = re.compile(r"\b(?:one|1) (?:in|out of)(?: every)? $", re.IGNORECASE)
_TWO, _LOOK_BACK = 2, 40
_SURE = 3
_FORWARD = 8  # months from the first to the second at most, so that they are told in their order
_WHEN = f"{_MONTHS} win --- spr --- --- sum --- --- aut".split(" ")  # the seasons each at its own month of twelve
_WHEN_WORD = rf"(?P<when>{MONTH_OR_SHORT}|spring|summer|autumn|winter)\b"
_MONTH = re.compile(
    rf"(?: [a-z-]+){{0,2}} (?:in|during|at the end of|by the end of)(?: the| early| late)? {_WHEN_WORD}", re.IGNORECASE
)
_MONTH_BEFORE = re.compile(rf"\b(?:in|during)(?: the)? {_WHEN_WORD}(?: [a-z]+){{0,3}} $", re.IGNORECASE)


class Moved(NamedTuple):
    """What a figure was and what it is; `is_one_in` of shares such as "one in four", which fall as it grows."""

    before: Count
    now: Count
    is_one_in: bool = False

    @property
    def is_up(self) -> bool:
        """Whether it is more than it was."""
        return (self.now.figure.value > self.before.figure.value) is not self.is_one_in


@lru_cache(maxsize=2048)
def moved(text: str, noun: str = "") -> Moved | None:
    """The only two figures of one kind and thing in a text, at two times; of `noun`, where it is given."""
    pair = _pair(text, noun)
    if pair is None or pair[0].figure.value == pair[1].figure.value:
        return None
    plain = timeless(text)
    start, end = pair[0].figure.end, pair[1].figure.start
    cuts = (form.search(plain, start, end) for form in _PARTED)
    at = next((cut.start() for cut in cuts if cut), end)
    earlier = _earlier(
        (text[_from(plain, pair[0].figure.start) : pair[0].figure.start], text[start:at]),
        (text[at:end], text[pair[1].figure.end : _until(plain, pair[1].figure.end)]),
    )
    one_in = {bool(_ONE_IN.search(text, max(0, one.figure.start - _LOOK_BACK), one.figure.start)) for one in pair}
    if earlier is None or len(one_in) > 1:
        return None
    before, now = pair if earlier == 0 else pair[::-1]
    return Moved(before, now, one_in == {True})


def _from(plain: str, start: int) -> int:
    """Where the part opens that leads to a figure."""
    return max(plain.rfind(". ", 0, start), plain.rfind("; ", 0, start), 0)


def _until(plain: str, end: int) -> int:
    ends = [place for sign in (". ", "; ") if (place := plain.find(sign, end)) >= 0]
    return min(ends, default=len(plain))


def _pair(text: str, noun: str) -> tuple[Count, Count] | None:
    plain = timeless(text)
    found = [one for one in counts(text) if not _is_whole(plain, one) and not _is_aside(plain, one)]
    if noun:
        return _only([one for one in found if one.noun == noun and not one.figure.is_share])
    between = [pair for pair in pairwise(found) if _is_from_to(plain, *pair)]
    if len(between) == 1:
        return between[0]
    for fits in (
        _in_one_unit(plain, found) if len(found) == _TWO and found[0].is_time else (),
        [one for one in found if one.figure.is_share],
        [one for one in found if one.figure.is_money],
        [one for one in found if one.is_time],
        [one for one in found if one.kind == (False, False, False)],
    ):
        pair = _only(fits) or _named(fits)
        if pair:
            return pair
        if fits and fits[0].figure.is_share:
            return None  # shares are what such a sentence is about
    return None


def _in_one_unit(plain: str, found: Sequence[Count]) -> Sequence[Count]:
    """The only two figures where the second leaves out the unit of time: "is 19 weeks; a year ago it was 14"."""
    if found[1].kind != (False, False, False) or found[1].noun:
        return ()
    return found if _IT_WAS.search(plain, 0, found[1].figure.start) else ()


def _is_from_to(plain: str, one: Count, other: Count) -> bool:
    """Whether two figures are "from 12 days in the summer to 17", the second with the unit of the first or with "
    "none."""
    is_bare = not other.noun and not (other.figure.is_share or other.figure.is_money or other.is_time)
    starts = _FROM.search(plain, max(0, one.figure.start - _LOOK_BACK), one.figure.start)
    ends = _TO.search(plain, max(one.figure.end, other.figure.start - _LOOK_BACK), other.figure.start)
    return is_bare and starts is not None and ends is not None


def _is_whole(plain: str, one: Count) -> bool:
    """Whether a figure is that of which others are a part, and not "a median of 14 weeks"."""
    return one.is_of and not _MEASURED.search(plain, max(0, one.figure.start - _LOOK_BACK), one.figure.start)


def _is_aside(plain: str, one: Count) -> bool:
    """Whether a figure is a target, a whole, the number of a house, or how much more or less there is."""
    before = plain[max(0, one.figure.start - _LOOK_BACK) : one.figure.start]
    return bool(_ASIDE.search(before) or _ADDRESS_OR_GAP.match(plain, one.figure.end))


def _only(fits: Sequence[Count]) -> tuple[Count, Count] | None:
    if len(fits) != _TWO or (fits[0].noun and fits[1].noun and fits[0].noun != fits[1].noun):
        return None
    return fits[0], fits[1]


def _named(fits: Sequence[Count]) -> tuple[Count, Count] | None:
    """The two of several that bear one name, or of which one bears it and the other bears none."""
    first = next((one.noun for one in fits if one.noun), "")
    return _only([one for one in fits if one.noun in (first, "")]) if first and len(fits) > _TWO else None


def _earlier(one: tuple[str, str], other: tuple[str, str]) -> int | None:
    """Which of two figures is the earlier, by the words before and behind each."""
    if _FROM.search(one[0]) and _TO.search(other[0]):
        return 0
    when, then = (_year(*around) for around in (one, other))
    if when and then and (when[0] != then[0] or (min(when[1], then[1]) >= 0 and when != then)):
        return 0 if when < then else 1
    months = [_month(*around) for around in (one, other)]
    if -1 not in months and 0 < (months[1] - months[0]) % 12 <= _FORWARD:
        return 0
    past, latter = (_past(*around) for around in (one, other))
    is_told = abs(past - latter) >= _SURE or (min(past, latter) <= 0 < max(past, latter))
    return None if not is_told else (0 if past > latter else 1)


def _year(before: str, behind: str) -> tuple[int, int] | None:
    """The year beside a figure, with its month where both that are held together have one."""
    hits = [*_YEAR.finditer(behind)][:1] or [*_YEAR.finditer(before)][-1:]
    return (int(hits[0]["year"]), _MONTHS.find((hits[0]["month"] or "-")[:3].lower())) if hits else None


def _month(before: str, behind: str) -> int:
    """The month or season beside a figure, from 0, or -1: "210 in April, 260 in July" are told in their order."""
    hit = _MONTH.match(behind) or _MONTH_BEFORE.search(before[-_LOOK_BACK:])
    return _WHEN.index(hit["when"][:3].lower()) % 12 if hit else -1


def _past(before: str, behind: str) -> int:
    """How much speaks for an earlier time: words of then less words of now."""
    near = _THAN_THEN.sub("", before[-_LOOK_BACK:])
    strong = bool(_THEN.search(near) or _THEN.search(behind)) - bool(_NOW.search(near) or _NOW.search(behind))
    last = _SIGN.split(near)[-1]
    weak = bool(_THEN_TOO.search(last)) - bool(_NOW_TOO.search(last))
    return _SURE * strong + weak
