"""The days on which meetings are called: dates, months of each year, and rows such as "second tuesday"."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from milepost.core.words.dates.names import MONTH_OR_SHORT, MONTHS, WEEKDAYS_IN_ORDER

_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_DAY = re.compile(
    rf"(?:\b(?:{_WEEKDAY}|Mon|Tue|Wed|Thu|Fri|Sat|Sun),? )?(?<![\w.:/])(?P<day>\d{{1,2}})(?:st|nd|rd|th)? (?:of )?"
    rf"(?:(?:,|and|&) \d{{1,2}} )?(?P<month>{MONTH_OR_SHORT})\b\.?(?:,? (?P<year>20\d\d))?"
)
_ANY_DAY = re.sub(r"\?P<\w+>", "?:", _DAY.pattern)
_SPAN_OF_DAYS = re.compile(rf"\b(?:from|between|until|since) {_ANY_DAY}(?: (?:to|and|until|till) {_ANY_DAY})?")
_MONTH = re.compile(rf"\b(?P<month>{MONTH_OR_SHORT})\b\.?(?!,? ?(?:20)?\d\d)")
_SPAN = re.compile(rf"\b{MONTH_OR_SHORT} (?:to|until|till|–|-) {MONTH_OR_SHORT}\b|\bbetween {MONTH_OR_SHORT}")
_ROWS = {"first": "first", "1st": "first", "second": "second", "2nd": "second", "third": "third", "3rd": "third"}
_ROWS |= {"fourth": "fourth", "4th": "fourth", "last": "last"}
_ROW = rf"(?:{'|'.join(_ROWS)})"
_IN_ROW = re.compile(rf"\b(?P<rows>{_ROW}(?:(?:,| and| or|, and) {_ROW})*) (?P<day>{_WEEKDAY})\b", re.IGNORECASE)
_EACH = re.compile(
    rf"\b(?:(?:every|each|on an?|alternate) (?P<each>{_WEEKDAY})\b(?! \d)|(?P<many>{_WEEKDAY})s\b|"
    rf"(?P<when>{_WEEKDAY}) (?:mornings|afternoons|evenings)\b)"
)
_ORDER = ("first", "second", "third", "fourth", "last")


def days_in(text: str) -> tuple[tuple[date, ...], str]:
    """The days of the calendar that a text lists, in order, and the text without them.

    A day without a year is of the year of the next one that has it: "22 July, 21 October 2026 and 20 January 2027".
    """
    text = _SPAN_OF_DAYS.sub(" ", text)
    hits = list(_DAY.finditer(text))
    found: list[date] = []
    year, after = 0, 0
    for hit in reversed(hits):
        month = MONTHS[hit["month"].casefold()]
        if hit["year"]:
            year = int(hit["year"])
        elif year and month > after:
            year -= 1
        after = month
        found += _of(year, month, int(hit["day"]))
    return tuple(sorted(set(found))), _DAY.sub(" ", text)


def _of(year: int, month: int, day: int) -> Iterator[date]:
    try:
        yield date(year, month, day)
    except ValueError:  # no year is known, or there is no such day
        return


def months_in(text: str) -> frozenset[int]:
    """The months that a text lists without a year; none where it names a span of them."""
    return frozenset[int]() if _SPAN.search(text) else frozenset(MONTHS[one.casefold()] for one in _MONTH.findall(text))


def rows_told(text: str) -> frozenset[str]:
    """The weekdays of a habit, with the row that they have in a month where it is told: "second tuesday", "friday"."""
    found = {
        f"{_ROWS[row.casefold()]} {hit['day'].casefold()}"
        for hit in _IN_ROW.finditer(text)
        for row in re.findall(_ROW, hit["rows"], re.IGNORECASE)
    }
    plain = _IN_ROW.sub(" ", text)
    found |= {(hit["each"] or hit["many"] or hit["when"]).casefold() for hit in _EACH.finditer(plain)}
    return frozenset(found)


def rows_of(day: date) -> frozenset[str]:
    """What a day is by these rows."""
    weekday = WEEKDAYS_IN_ORDER[day.weekday()]
    at = (day.day - 1) // 7
    rows = {weekday, f"{_ORDER[at]} {weekday}" if at < len(_ORDER) - 1 else ""}
    is_last = (day + timedelta(days=7)).month != day.month
    return frozenset(rows | ({f"last {weekday}"} if is_last else set())) - {""}
