"""The size of a part or of a change, beside the only two figures from which it can be reckoned."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from enum import Enum
from itertools import combinations
from typing import NamedTuple

from milepost.core.checks.facts.figures.counts import Count, counts
from milepost.core.checks.facts.speech.statements import statements
from milepost.core.checks.figures import figures, timeless, value
from milepost.core.checks.gates import Gated
from milepost.core.checks.gathered import Said
from milepost.core.checks.rough import ROUGH
from milepost.core.words.anycase import AnyCase

_UP = r"up|ris(?:e|en|ing)|rose|increas(?:e|ed)|grow(?:n|th)|grew|gain(?:ed)?|improve(?:ment|d)|jump(?:ed)?|more|higher"
_DOWN = (
    r"down|fall(?:en)?|fell|drop(?:ped)?|decreas(?:e|ed)|reduc(?:tion|ed)|cut|declin(?:e|ed)|saving|fewer|less|"
    r"lower|off"
)
_ABOUT = rf"(?:{ROUGH}|just over|just under|less than|some|well over|under)"
_WAY_BEFORE = AnyCase(rf"\b(?:(?P<up>{_UP})|{_DOWN})(?: [a-z]+){{0,4}} $")
_WAY_BEHIND = re.compile(rf",? (?:(?P<up>{_UP})|{_DOWN})\b", re.IGNORECASE)
_BY = AnyCase(rf"\b(?:{_UP}|{_DOWN})(?: [a-z]+){{0,2}} by £?$")
_POINTS = Gated(
    "point points",
    re.compile(
        r"(?P<n>\d{1,2}(?:\.\d)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty)"
        r"(?: (?:percentage|per ?cent))? points?\b",
        re.IGNORECASE,
    ),
)
_FRACTION = Gated(
    "half third thirds quarter quarters fifth tenth",
    re.compile(
        r"\b(?:by (?:an? |one )?|an? |one |two |three )?(?P<n>half|thirds?|quarters?|fifth|tenth)\b"
        r"(?! (?:of|year|term|way|party|hour|time)\b|-)",
        re.IGNORECASE,
    ),
)
_FRACTIONS = {"half": 50, "third": 33, "quarter": 25, "fifth": 20, "tenth": 10, "thirds": 67, "quarters": 75}
_TIED_BEFORE = re.compile(
    r"(?:\(|=|[–—:]|,|\b(?:which|that|this|it)(?: is|[’']s| was| makes| gives| means| puts us at| leaves)|\bi\.?e\.?|"
    r"\bnamely|\bor|\bso|\bequal to|\bmaking|\bgiving|\brepresent(?:s|ing)|\bmeaning|\bamount(?:s|ing) to|\btherefore|"
    r"\b(?:rate|share|proportion|take-?up|uptake|occupancy|level|coverage|percentage|turnout|attendance|completion|"
    rf"response) (?:of|is|was|at))(?: (?:just|only|now|a full|{_ABOUT}))* ?$",
    re.IGNORECASE,
)
_TIED_BEHIND = re.compile(
    r"\)| of (?:them|these|those|the total|the whole|all|our target|the target)\b|: |,? (?:therefore|thus|in all)\b|"
    r"[.;]?$",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"\b(?:target|aim|against|compared (?:with|to)|than|last (?:year|quarter|term)|nation\w*|england|average|from|"
    r"between|over|baseline|goal|expect\w*|forecast|up to|at least|minimum)(?: (?:of|is|was|the|a))* $",
    re.IGNORECASE,
)
_SET_APART = re.compile(
    r"\b(?:target|aims?|would|could|should|will|per (?:year|month)|annual\w*|nation\w*|england|expect\w*|"
    r"another|remaining|other|rest|each|per|including|both|net|of new)\b",
    re.IGNORECASE,
)
_AGES = re.compile(r"(?<=··) (?:to|and|or) \d\d?(?![\d,])|\b(?:under|over)[ -]\d\d\b(?![,.]\d)")  # "aged 40 to 74"
_OF_AGES = re.compile(r"\b(?:aged?|ages|under|over)\b", re.IGNORECASE)
_REFERS = re.compile(
    r"(?:this|that|these|it|so|which|we|an? [a-z]+ of|the [a-z]+ (?:is|was) (?:thus|therefore)|(?:some |about )?\d+"
    r"(?:\.\d)? ?(?:%|per ?cent) of (?:them|these|those))\b",
    re.IGNORECASE,
)
_THEN_BEHIND = re.compile(
    r"[^.;]{0,20}\b(?:on|than|against|compared (?:with|to)|since) (?:last |the (?:same|year|previous)\b|a year\b|"
    r"in ·|·|[a-z]+ (?:quarter|term|month)\b)"
)  # the figure of that time is not told
_THUS = re.compile(r"\b(?:thus|therefore)\b", re.IGNORECASE)
_THEN = re.compile(r"·|\b(?:ago|year before|last|previous\w*|earlier|cohort)\b", re.IGNORECASE)
_CALLED = re.compile(
    r"\b(?:weeks?|months?|days?|nos?\.?|numbers?|grade|band|group|class|unit|block|form) $", re.IGNORECASE
)
_AGED = re.compile(r"[ -](?:year|month|week)s?[- ]olds?\b|\+")
_HUNDRED, _PAIR = Decimal(100), 2
_SIGNS = ("%", "cent", "point", "half", "third", "quarter", "fifth", "tenth", " by ")
_EXACT, _LOOSE, _ROUGH = Decimal("1.1"), Decimal(9), Decimal(7)  # points
_LONGEST_CALLED = 12  # characters
_LOOK_BACK = 48  # characters
_MOST = 14  # counts of an answer; more are a table


class Kind(Enum):
    """What a size is of."""

    SHARE = "share"
    RISE = "rise"
    FALL = "fall"
    POINTS = "points"
    AMOUNT = "amount"


class Size(NamedTuple):
    """How great a part or a change is said to be, as `text[start:end]`."""

    value: Decimal
    start: int
    end: int
    kind: Kind
    allowed: Decimal

    def fits(self, one: Decimal, two: Decimal) -> bool:
        """Whether it is the share of one number in the other or in both, how they differ, or a growth by the other."""
        low, high = sorted((one, two))
        if self.kind in (Kind.POINTS, Kind.AMOUNT):
            return abs(high - low - self.value) <= self.allowed
        if not low:
            return True
        made = {
            Kind.SHARE: (low / high, 1 - low / high, (high - low) / low, low / (low + high), high / (low + high)),
            Kind.RISE: ((high - low) / low, low / high, low / (high - low) if high > low else low, high / low),
            Kind.FALL: ((high - low) / high, low / high, low / (low + high)),
        }[self.kind]
        return any(abs(_HUNDRED * each - self.value) <= self.allowed for each in made)


class Unfit(NamedTuple):
    """A size as it is printed, and the two figures from which it does not follow, in the words of all three."""

    said: str
    size: Size
    one: Count
    two: Count
    words: str

    @property
    def right(self) -> Decimal:
        """The size that the two figures make, in per cent or as many."""
        low, high = sorted((self.one.figure.value, self.two.figure.value))
        made = {
            Kind.SHARE: _HUNDRED * low / high,
            Kind.RISE: _HUNDRED * (high - low) / low,
            Kind.FALL: _HUNDRED * (high - low) / high,
        }
        return made.get(self.size.kind, high - low)


def unfit(one: Said) -> Iterator[Unfit]:
    """The sizes in an answer that follow from no two of its figures, where just two are in reach."""
    parts = statements(one)
    for at, text in enumerate(parts):
        size = _size(text) if any(map(text.__contains__, _SIGNS)) else None
        found = _unfit(parts[at - 1] if at else "", text, size) if size else None
        if found and not _fits_answer(one, found):
            yield found


def _size(text: str) -> Size | None:
    """The only size of a sentence: points, a percentage, or a fraction or an amount beside the word of a change."""
    shares = [one for one in figures(text) if one.is_share]
    found = [(hit.start(), hit.end(), value(hit["n"])) for hit in _POINTS.finditer(text)]
    if found:
        start, end, worth = found[0]
        allowed = Decimal(1) if all(one.value == int(one.value) for one in shares) else Decimal("0.2")
        return Size(worth, start, end, Kind.POINTS, allowed) if len(found) == 1 else None
    if shares:
        one = shares[0]
        is_loose = re.search(rf"\b{_ABOUT} $", text[max(0, one.start - _LOOK_BACK) : one.start], re.IGNORECASE)
        kind = _way(text, one.start, one.end) or Kind.SHARE
        return Size(one.value, one.start, one.end, kind, _LOOSE if is_loose else _EXACT) if len(shares) == 1 else None
    ways = [(hit, _way(text, hit.start(), hit.end())) for hit in _FRACTION.finditer(text)]
    fractions = [(hit, way) for hit, way in ways if way]
    if len(fractions) == 1:
        hit, way = fractions[0]
        return Size(Decimal(_FRACTIONS[hit["n"].casefold()]), hit.start(), hit.end(), way, _ROUGH)
    amounts = [one for one in figures(text) if _BY.search(text, max(0, one.start - _LOOK_BACK), one.start)]
    is_one = len(amounts) == 1 and not fractions
    return Size(amounts[0].value, amounts[0].start, amounts[0].end, Kind.AMOUNT, Decimal(0)) if is_one else None


def _way(text: str, start: int, end: int) -> Kind | None:
    """Whether a size is that of a rise or of a fall, by the word beside it."""
    hit = _WAY_BEFORE.search(text, max(0, start - _LOOK_BACK), start) or _WAY_BEHIND.match(text, end)
    return None if hit is None else Kind.RISE if hit["up"] else Kind.FALL


def _unfit(before: str, text: str, size: Size) -> Unfit | None:
    """The size with the only two like figures of its sentence, or of the one before as well, if it does not fit."""
    is_aside = _OTHER.search(text, max(0, size.start - _LOOK_BACK), size.start)
    is_aside = is_aside or _THEN_BEHIND.match(timeless(text), size.end)
    if is_aside or (size.kind is Kind.SHARE and not _is_tied(text, size)):
        return None
    pair, words = _pair(text, size.start, size), text
    if pair == () and before and (_REFERS.match(text) or _THUS.search(text)) and not _THEN.search(timeless(text)):
        words = f"{before} {text}"
        pair = _pair(words, len(before) + 1 + size.start, size)
    if not pair or _SET_APART.search(words):
        return None
    one, two = pair
    return (
        None
        if size.fits(one.figure.value, two.figure.value)
        else Unfit(text[size.start : size.end], size, one, two, words)
    )


def _is_tied(text: str, size: Size) -> bool:
    """Whether words before a share or behind it say that it is of the figures around it."""
    behind = _TIED_BEHIND.match(text, size.end)
    if behind is None:
        return False
    is_before = _TIED_BEFORE.search(text, max(0, size.start - _LOOK_BACK), size.start) or not text[: size.start].strip()
    return bool(is_before) or behind.group()[:1] in (":", " ")


def _pair(words: str, at: int, size: Size) -> Sequence[Count] | None:
    """The only two like counts around a size, none where there are fewer, and None where there are more or unlike."""
    is_share = size.kind is Kind.POINTS
    plain = timeless(words)
    plain = _AGES.sub(lambda hit: "x" * len(hit.group()), plain) if _OF_AGES.search(words) else plain
    every = [one for one in counts(words) if one.figure.start != at and plain[one.figure.start] != "x"
             and not _AGED.match(plain, one.figure.end) and not _POINTS.match(words, one.figure.start)]  # fmt: skip
    if any(one.figure.is_share for one in every) and not is_share:
        return None
    every = [
        one
        for one in every
        if one.figure.is_share is is_share
        and not _CALLED.search(plain, max(0, one.figure.start - _LONGEST_CALLED), one.figure.start)
    ]
    things = [one for one in every if not one.is_time]
    found = things if len(things) >= _PAIR else every
    if len(found) < _PAIR:
        return ()
    one, two = found[:_PAIR]
    is_like = one.figure.is_money == two.figure.is_money and (not one.noun or not two.noun or one.noun == two.noun)
    is_like = is_like and (bool(one.noun) or not two.is_time)  # "127 of them within 28 days"
    return (one, two) if len(found) == _PAIR and is_like and one.figure.value != two.figure.value else None


def _fits_answer(one: Said, found: Unfit) -> bool:
    """Whether any two figures of the answer make the size."""
    is_share = found.size.kind is Kind.POINTS
    near = [each.value for each in figures(one.answer.text) if each.is_share is is_share][:_MOST]
    return any(found.size.fits(each, other) for each, other in combinations(near, _PAIR))
