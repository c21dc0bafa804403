"""Every share of a text that is said to be so many of so many, with the two counts that it rests on."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from milepost.core.checks.facts.figures.counts import Count, counts, one_of
from milepost.core.checks.facts.figures.in_percent import ABOUT, in_percent
from milepost.core.checks.figures import Figure, timeless
from milepost.core.checks.gathered import Said
from milepost.core.words.anycase import AnyCase

_LOOSE = re.compile(rf"\b(?P<about>{ABOUT}) $", re.IGNORECASE)
_MORE = frozenset({"over", "more than", "at least", "just over", "well over"})
_LESS = frozenset({"nearly", "almost", "less than", "under", "just under", "not quite"})
_RATE = (
    r"(?:rate|share|proportion|take-up|uptake|occupancy|level|coverage|percentage|turnout|turnover|attendance|completion|"
    r"response|success|conversion|retention)"
)
_LINK = AnyCase(
    r"(?:\(|=|[–—:]|[,; ]or|\b(?:which|that|this|it)(?: is|[’']s| was| makes| gives| means)|\bi\.?e\.?|\bnamely|"
    r"\bequal to|\bequivalent to|\bmaking(?: up)?|\bgiving|\brepresent(?:s|ing)|\bso|\bmeaning|\bamount(?:s|ing) to|"
    rf"\b(?:an?|our|the|its)(?: [a-z’-]+){{0,3}}? {_RATE} (?:of|is|was|stands at|now stands at)),? ?(?:that )?"
    rf"(?:(?:just|only|now|a full) )?(?:{ABOUT} )?$|"
    rf"\bof (?:the |our |all )?[\d,]+(?: [a-z’-]+){{1,3}} is (?:{ABOUT} )?$"
)
_CLOSES = re.compile(
    r"(?:\)|[.,;]?$|[,;.] | ?[–—]| (?:and|so far|now|in all|overall|are|is|have|had|were)\b)", re.IGNORECASE
)
_OF = re.compile(
    r" of (?:(?:the|all|our|its|their|those|these|this) )*(?P<what>what(?: [a-z]+){1,4}(?=[.,;)]|$)|[a-z’-]+)",
    re.IGNORECASE,
)
_THOSE_WHO = re.compile(
    r" of (?:those|them|the people|people|all) (?:who|that|which|we) (?:had )?(?P<did>[a-z]+)", re.IGNORECASE
)
_ALL_OF_THEM = frozenset(
    ["them", "these", "those", "what", "total", "whole", "all", "fleet", "stock", "lot", "list", "number"]
)
_OPENS_OF = re.compile(
    r"(?:^|[.;:,–] |\b(?:and|but) )(?:out )?of (?:(?:the|our|its|their|all|these|some) )*£?$", re.IGNORECASE
)
_OF_THEM = re.compile(r"(?: [a-z’-]+)? of (?:them|these|those|whom|which)\b", re.IGNORECASE)
_REFERS = re.compile(
    r"(?:this|that|these|it) |(?:so far|to date|now|by then|of (?:these|those|them|which|whom)),? |"
    r"£?(?:\d[\d,]*|[a-z-]+) (?:of (?:them|these|those)|have|has|are|were|now|had)\b|which ",
    re.IGNORECASE,
)
_AGED = re.compile(r"[ -](?:year|month|week)s?[- ]olds?\b")
_ITS_OWN = re.compile(
    r"(?: [a-z’-]+){0,2} ?\(\d[\d.]* ?(?:%|per ?cent)", re.IGNORECASE
)  # "34 (85%)" is no whole of others
_STARTS = re.compile(r" ?[(:–—] ?|,? (?:that is|namely|or),? ", re.IGNORECASE)
_OUT_OF = re.compile(r"(?: [a-z’-]+){0,3}? (?:out )?of (?:(?:the|all|our|its|their|these) )*£?", re.IGNORECASE)
_FROM, _TO = re.compile(r"\bfrom £?$", re.IGNORECASE), re.compile(r"\bto £?$", re.IGNORECASE)
_ALLOWED, _ALLOWED_LOOSE = Decimal("1.0"), Decimal(9)  # points
_HUNDRED = Decimal(100)
_LOOK_BACK = 60  # characters
_PAIR = 2


class Share(NamedTuple):
    """A share as printed with the count and the whole that it is of; sure where words make one a part of the other."""

    said: Figure
    part: Count
    whole: Count
    words: str
    is_sure: bool
    about: str

    @property
    def right(self) -> Decimal:
        """The share that the two counts make, in per cent."""
        return _HUNDRED * self.part.figure.value / self.whole.figure.value

    @property
    def told(self) -> str:
        """What it says beside what its two counts make."""
        part, whole = self.part.figure.words, self.whole.figure.words
        return f"{self.said.words}, and {part} of {whole} is {round(self.right)}%"

    @property
    def is_off(self) -> bool:
        """Whether the share is further off than rounding can be."""
        beyond = self.right - self.said.value
        is_past = beyond < -_ALLOWED if self.about in _MORE else beyond > _ALLOWED if self.about in _LESS else False
        return is_past or abs(beyond) > (_ALLOWED_LOOSE if self.about else _ALLOWED)

    def is_right_in(self, told: Sequence[Decimal]) -> bool:
        """Whether one of these is the share, so that this one is of another time or thing: "25% (2023: 11%)"."""
        return any(abs(self.right - one) <= _ALLOWED for one in told)


def shares_of(one: Said, sentence: str) -> Iterator[Share]:
    """The shares of a sentence of an answer, as `shares` reads them."""
    parts = one.sentences()
    at = parts.index(sentence)
    return shares(parts[at - 1] if at else "", sentence)


def shares(before: str, text: str) -> Iterator[Share]:
    """The shares of a sentence that are told as so many of so many, there or with the sentence before it."""
    said = in_percent(text)
    for words, joined, start in ((text, said, 0), (f"{before} {text}", f"{before} {said}", len(before) + 1)):
        if start and not (before and _REFERS.match(text)):
            continue
        plain, every = timeless(joined), counts(joined)
        things = [one for one in every if _is_thing(plain, one)]
        found = [share for one in every if one.figure.is_share and one.figure.start >= start
                 for share in _of(joined, words, one.figure, things)]  # fmt: skip
        told = [one.figure.value for one in every if one.figure.is_share]
        yield from (share for share in found if not (share.is_off and share.is_right_in(told)))
        if found:
            return


def _of(text: str, words: str, said: Figure, things: Sequence[Count]) -> Iterator[Share]:
    """The share with its part and whole among these things, if it is told as so many of so many."""
    if len(things) < _PAIR:
        return
    plain = timeless(text)
    link = _LINK.search(plain, max(0, said.start - _LOOK_BACK), said.start)
    pair = _pair(plain, said, things) if link else _behind(plain, said, things)
    if pair:
        part, whole, is_sure = pair
        is_named = _THOSE_WHO.match(plain, said.end) is not None
        others = () if is_named else things
        if 0 < part.figure.value < whole.figure.value and not _fits_others(said, others, part, whole, is_sure=is_sure):
            loose = _LOOSE.search(plain, max(0, said.start - _LOOK_BACK), said.start)
            yield Share(said, part, whole, words, is_sure, loose["about"].casefold() if loose else "")


def _is_thing(plain: str, one: Count) -> bool:
    """Whether a count is of things or of money: no share, no time and no age."""
    return not (one.figure.is_share or one.is_time or _AGED.match(plain, one.figure.end))


def _pair(plain: str, said: Figure, things: Sequence[Count]) -> tuple[Count, Count, bool] | None:
    """The part and the whole of a share that stands behind them, and whether words make one a part of the other."""
    before = [one for one in things if one.figure.end <= said.start]
    who = _THOSE_WHO.match(plain, said.end)
    if who:
        return _of_those(plain, who["did"], before)
    of = _OF.match(plain, said.end)
    if not _CLOSES.match(plain, of.end() if of else said.end):
        return None
    pair = _told(plain, before)
    if (
        pair
        and of
        and not (one_of(of["what"]) in (pair[1].noun, *pair[1].names) or of["what"].lower().split()[0] in _ALL_OF_THEM)
    ):
        return None
    return pair


def _of_those(plain: str, did: str, before: Sequence[Count]) -> tuple[Count, Count, bool] | None:
    """The last count as a part of those who, earlier in the sentence, did what the share names."""
    ends = [one.figure.start for one in before[1:]]
    base = [
        one for one, end in zip(before, ends, strict=False) if re.search(rf"\b{did}\b", plain[one.figure.end : end])
    ]
    return (before[-1], base[0], True) if len(base) == 1 else None


def _told(plain: str, before: Sequence[Count]) -> tuple[Count, Count, bool] | None:
    """The last two counts before a share as part and whole, where nothing else is counted or "of" joins the two."""
    if len(before) < _PAIR:
        return None
    one, two = before[-2:]
    if one.figure.is_money != two.figure.is_money or _ITS_OWN.match(plain, one.figure.end):
        return None
    if _OUT_OF.fullmatch(plain, one.figure.end, two.figure.start):
        return one, two, True
    if _FROM.search(plain, 0, one.figure.start) and _TO.search(plain, one.figure.end, two.figure.start):
        return None  # "fell from 412 to 351 (15%)" is a change
    if len(before) > _PAIR:
        return None
    if _OPENS_OF.search(plain, 0, one.figure.start) or _OF_THEM.match(plain, two.figure.end):
        return two, one, not two.is_loose
    if one.is_loose or two.is_loose or one.figure.value <= two.figure.value or two.is_of:
        return None
    is_same = not two.noun or (two.noun == one.noun and two.names == one.names)
    return two, one, is_same


def _behind(plain: str, said: Figure, things: Sequence[Count]) -> tuple[Count, Count, bool] | None:
    """The part and the whole that follow a share: "60% of tenants took part: 300 out of 400"."""
    after = [one for one in things if one.figure.start >= said.end][:_PAIR]
    if len(after) < _PAIR or not _OUT_OF.fullmatch(plain, after[0].figure.end, after[1].figure.start):
        return None
    gap = plain[said.end : after[0].figure.start]
    opens = [hit for hit in _STARTS.finditer(gap) if hit.end() == len(gap)]
    return (after[0], after[1], True) if opens and not re.search(r"[\d;.·]", gap) else None


def _fits_others(said: Figure, things: Sequence[Count], part: Count, whole: Count, *, is_sure: bool) -> bool:
    """Whether other counts make the share, or where it is not sure those who are left over do."""
    if not is_sure and abs(_HUNDRED - _HUNDRED * part.figure.value / whole.figure.value - said.value) <= _ALLOWED:
        return True
    values = [one.figure.value for one in things]
    pairs = ((one, other) for one in values for other in values if 0 < one < other)
    return any(
        abs(_HUNDRED * one / other - said.value) <= _ALLOWED
        for one, other in pairs
        if (one, other) != (part.figure.value, whole.figure.value)
    )
