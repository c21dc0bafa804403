"""Quarters, halves and years that a text names by their number, with the months that it says they are made of."""

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from milepost.core.checks.gates import Gated
from milepost.core.words.anycase import AnyCase
from milepost.core.words.dates import dated
from milepost.core.words.dates.names import MONTH_OR_SHORT, ORDINALS, month_number
from milepost.core.words.due import Calendar

_APRIL = 4
_PART = (
    r"(?:(?:(?:q|quarter|qtr) ?(?=\d)|quarter )(?P<number>[1-4]|one|two|three|four)|"
    r"(?P<ordinal>first|second|third|fourth|last|1st|2nd|3rd|4th) (?P<of>quarter|half))\b"
    r"(?!-)(?P<year>,? (?:of|in) (?:(?:the|this|that|our|each) )?(?:financial |council |fiscal |calendar )?"
    r"(?:year,?(?: (?=20))?)?(?:20\d\d(?:[-–/]\d{2,4})?)?| 20\d\d(?:[-–/]\d{2,4})?)?"
)
_DAY = r"(?:\d{1,2}(?:st|nd|rd|th)? (?:of )?)?"
_MONTHS = (
    rf"{_DAY}(?P<first>{MONTH_OR_SHORT})\b\.?(?: 20\d\d)?(?: (?:to|until|through|and) | ?[-–—] ?)"
    rf"{_DAY}(?P<last>{MONTH_OR_SHORT})\b"
)
_JOINED = (
    r"(?:,? ?\(|, | [–—-] | = |: ?| )(?:that is,? |i\.?e\.?,? |namely |which (?:is|runs|ran|was) |"
    r"(?:or|the three months|the six months|months?|covering|running|being|of|is|was|runs|ran) )?(?:from |between )?"
)
_TOLD = Gated(
    "quarter q qtr half",
    re.compile(rf"\b{_PART}{_JOINED}{_MONTHS}", re.IGNORECASE),
)
_TOLD_FIRST = Gated(
    "quarter q qtr half",
    AnyCase(rf"\b{_MONTHS}(?: 20\d\d)?(?:,? ?\(| [–—-] |, (?:that is,? |the |our )?)(?:the )?{_PART}(?=\)|[,.;]|$)"),
)
_THIS = Gated("quarter q qtr half", re.compile(rf"\b(?:in|over|during|of|for) (?:this|that) {_PART}", re.IGNORECASE))
_SPAN = re.compile(rf"\b(?:from|between|in) {_MONTHS}", re.IGNORECASE)
_ONES = {"one": 1, "two": 2, "three": 3, "four": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4, **ORDINALS}
_LABEL = r"(?<![\w/.-])(?P<opens>20\d\d) ?[-–/] ?(?P<closes>(?:20)?\d\d)(?![\w/]|[-.]\d)"
_YEAR = re.compile(_LABEL)
_TIE = re.compile(
    r"\W{0,3}(?:(?:that is|i\.?e\.?|which (?:is|was|ran|runs|lasts|lasted)|running|namely|the year|the twelve months|"
    r"the 12 months),? )?\W?$"
)
_HALF_YEAR, _QUARTER = 6, 3
_LONG, _LONGER = 350, 380  # days of a year


_ENDS_WITH = Gated(
    "quarter q qtr half",
    re.compile(
        rf"\b{_PART}(?:,? ?\(|, )(?:that is,? |i\.?e\.?,? |by |to |on |ending |ended |which ends on )*(?:the )?"
        rf"(?P<last>(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)? (?:of )?)?(?P<month>{MONTH_OR_SHORT}))\b(?! ?(?:to|[-–]))",
        re.IGNORECASE,
    ),
)
_END_OF = re.compile(r"\b(?:end|close|last day) of (?:the )?$", re.IGNORECASE)


class YearPart(NamedTuple):
    """A quarter (`length` 3 months) or half (6) by its number, the month it is said to begin in, and the words.

    `kind` is "financial" or "calendar" where the words say so, else "".
    """

    number: int
    length: int
    begins: int
    kind: str
    words: str

    def fits(self, start: int) -> bool:
        """Whether it is so in a year that begins in this month."""
        return (start - 1 + (self.number - 1) * self.length) % 12 == self.begins - 1

    def is_wrong(self, calendar: Calendar) -> bool:
        """Whether it fits neither the plan's own year nor any that people here count by."""
        if self.kind == "financial":
            return not self.fits(_APRIL)
        starts = {1} if self.kind == "calendar" else {1, _APRIL, calendar.year_start}
        return not any(map(self.fits, starts))


def parts(text: str) -> Iterator[YearPart]:
    """Each quarter or half of a text whose months stand beside it, where these are as many as it has."""
    for form in (_TOLD, _TOLD_FIRST):
        yield from filter(None, (_part(hit, hit, text) for hit in form.finditer(text)))


def ending(text: str) -> Iterator[YearPart]:
    """Each quarter or half whose last day stands beside it: "the end of quarter 1 (30 June)"."""
    for hit in _ENDS_WITH.finditer(text):
        is_told = hit["day"] and "end" in hit.group().casefold()
        if is_told or _END_OF.search(text, 0, hit.start()):
            number, length = _number(hit)
            month = month_number(hit["month"])
            yield YearPart(number, length, (month - length) % 12 + 1, _kind(hit), text)


def pointed_at(before: str, text: str) -> Iterator[YearPart]:
    """The quarter that a sentence calls "this" whose months the sentence before it names."""
    hit = _THIS.search(text)
    spans = list(_SPAN.finditer(before)) if hit else []
    found = _part(hit, spans[0], f"{before} {text}") if hit and len(spans) == 1 else None
    if found:
        yield found


def _part(hit: re.Match[str], months: re.Match[str], words: str) -> YearPart | None:
    number, length = _number(hit)
    first, last = month_number(months["first"]), month_number(months["last"])
    is_whole = (last - first) % 12 == length - 1
    return YearPart(number, length, first, _kind(hit), words) if is_whole else None


def _number(hit: re.Match[str]) -> tuple[int, int]:
    """The number of a quarter or half, and how many months it has."""
    number = _ONES.get((hit["number"] or hit["ordinal"]).casefold()) or int(hit["number"])
    if (hit["of"] or "").casefold() == "half":
        return (2 if hit["ordinal"].casefold() == "last" else number), _HALF_YEAR
    return number, _QUARTER


def _kind(hit: re.Match[str]) -> str:
    """Whether the words say of which kind of year it is."""
    year = (hit["year"] or "").casefold()
    is_financial = any(word in year for word in ("financial", "council", "fiscal")) or re.search(r"20\d\d[-–/]", year)
    return "financial" if is_financial else "calendar" if "calendar" in year else ""


def of_other_years(text: str) -> Iterator[str]:
    """Each year such as 2022/23 beside a span of twelve months that lies outside of both years."""
    labels = [hit for hit in _YEAR.finditer(text) if int(hit["closes"]) % 100 == (int(hit["opens"]) + 1) % 100]
    spans = [one for one in dated(text) if one.due.earliest and one.due.latest] if labels else []
    for hit in labels:
        opens = int(hit["opens"])
        near = (one for one in spans if _is_beside(text, hit, one.start, one.end))
        for one in near:
            first, last = one.due.earliest, one.due.latest
            is_year = first and last and _LONG < (last - first).days < _LONGER
            is_long = first and last and (last - first).days >= _LONGER
            if (
                (is_year or is_long)
                and first
                and last
                and not (date(opens, 1, 1) <= first and last <= date(opens + 1, 12, 31) and not is_long)
            ):
                yield text[min(hit.start(), one.start) : max(hit.end(), one.end)]


def _is_beside(text: str, label: re.Match[str], start: int, end: int) -> bool:
    between = text[label.end() : start] if label.end() <= start else text[end : label.start()]
    return _TIE.fullmatch(between) is not None
