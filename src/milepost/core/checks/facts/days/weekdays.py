"""Weekdays beside a day, in every order in which papers print them, with the days of the calendar that may be meant."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from milepost.core.words.dates.names import MONTH, WEEKDAYS_IN_ORDER, month_number

_WEEKDAY = (
    r"\b(?P<weekday>Mon(?:day)?|Tue(?:s(?:day)?)?|Wed(?:s|nesday)?|Thu(?:r(?:s(?:day)?)?)?|Fri(?:day)?|Sat(?:urday)?|"
    r"Sun(?:day)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b\.?"
)
_MONTH = rf"(?P<month>{MONTH})\b\.?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?:,? (?P<year>20\d\d)\b|,? ?[’'](?P<short>\d\d)\b|(?!,? ?[’']?\d))"
_FORMS = tuple(
    re.compile(form)
    for form in (
        rf"{_WEEKDAY},? (?:the )?{_DAY} (?:of )?{_MONTH}{_YEAR}",
        rf"{_WEEKDAY},? {_MONTH} {_DAY}\b{_YEAR}",
        rf"{_WEEKDAY},? {_DAY}(?P<sign>[/.])(?P<month>\d{{1,2}})(?P=sign)(?P<year>\d{{4}}|\d\d)\b",
        rf"(?<![\d./–-]){_DAY} (?:of )?{_MONTH}{_YEAR}(?: ?\(|, ?a ){_WEEKDAY}(?:\)|(?=[,.;)]|$))",
    )
)
_ALL = re.compile(r"\b(?:every|each|all|most|alternate|to|and|or|[–-]) ?$", re.IGNORECASE)
_GOES_ON = re.compile(r",? ?(?:to|until|till|and|[–-]) ?(?:\w+day,? )?\d", re.IGNORECASE)


class Named(NamedTuple):
    """A day with the weekday that is said of it (0 is Monday), its month and its year, 0 where none is printed."""

    words: str
    start: int
    weekday: int
    day: int
    month: int
    year: int

    def is_right(self, year: int) -> bool:
        """Whether the day falls on its weekday in a year; one that the calendar does not have is another fault."""
        day = self.on(year)
        return day is None or day.weekday() == self.weekday

    def on(self, year: int) -> date | None:
        """The day in a year, or None where there is none."""
        try:
            return date(year, self.month, self.day)
        except ValueError:
            return None


def named_days(text: str) -> Iterator[Named]:
    """Every day with its weekday; not "every Tuesday, 15 May to 30 June" and not the ends of spans without a year."""
    for form in _FORMS:
        for hit in form.finditer(text):
            named = _named(hit)
            is_span = _ALL.search(text, 0, hit.start()) or _GOES_ON.match(text, hit.end())
            if named and (named.year or not is_span):
                yield named


def nearest(named: Named, today: date) -> tuple[date | None, date | None]:
    """The last such day up to today, and the next one."""
    years = (today.year - 1, today.year, today.year + 1)
    days = [day for year in years if (day := named.on(year))]
    before = [day for day in days if day <= today]
    after = [day for day in days if day > today]
    return (before[-1] if before else None, after[0] if after else None)


def is_near(day: date | None, today: date, days: int) -> bool:
    """Whether a day lies within so many days of today."""
    return day is not None and abs(day - today) <= timedelta(days=days)


def _named(hit: re.Match[str]) -> Named | None:
    said = hit.groupdict()
    month = said["month"]
    number = int(month) if month.isdigit() else month_number(month)
    year = said.get("year") or said.get("short") or "0"
    full = int(year) + 2000 if len(year) == 2 else int(year)
    weekday = next(at for at, name in enumerate(WEEKDAYS_IN_ORDER) if name.startswith(said["weekday"].casefold()[:3]))
    return Named(hit.group(), hit.start(), weekday, int(said["day"]), number, full) if number <= 12 else None
