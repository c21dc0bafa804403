"""First and last days: of a month, a plan year, a quarter, a season, a school term."""

import calendar
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from milepost.core.quick import quick

YEARS = range(1900, 2200)  # what may be meant by a year


@quick
@dataclass(frozen=True, slots=True)
class Span:
    """The first and the last day that a phrase allows."""

    earliest: date
    latest: date


@lru_cache(2048)  # a plan names some days many times
def day(year: int, month: int, of_month: int) -> Span | None:
    """One day, or None for a day that no calendar has."""
    if year not in YEARS or not 1 <= month <= 12 or not 1 <= of_month <= days_in(year, month):
        return None
    only = date(year, month, of_month)
    return Span(only, only)


def days_in(year: int, month: int) -> int:
    """How many days a month has."""
    return calendar.monthrange(year, month)[1]


def months(year: int, month: int, count: int = 1) -> Span | None:
    """Whole months: `count` of them from this one on; a month past December belongs to the next year."""
    first = year * 12 + month - 1
    last = first + count - 1
    if first // 12 not in YEARS or last // 12 not in YEARS:
        return None
    end_year, end_month = last // 12, last % 12 + 1
    return Span(date(first // 12, first % 12 + 1, 1), date(end_year, end_month, days_in(end_year, end_month)))
