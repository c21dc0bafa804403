"""Weeks of a month that plans name: "the first week of October 2026", "last week of June"."""

from datetime import timedelta

from milepost.core.words.dates import span
from milepost.core.words.dates.printed import printed
from milepost.core.words.dates.resolve import Days
from milepost.core.words.dates.span import Span

_ORDERS = {"first": 0, "1st": 0, "second": 1, "2nd": 1, "third": 2, "3rd": 2, "fourth": 3, "4th": 3}
_LAST = ("last", "final")
_WEEK = timedelta(days=6)  # from its first day to its last
LEADS = tuple(
    f"{the}{order} week of" for the in ("", "the ") for order in ("first", "second", "third", "fourth", *_LAST)
)


def named(words: tuple[str, ...]) -> str:
    """Which week the words before a date name ("first", "last"), or ""."""
    if "week" not in words:
        return ""
    return next((word for word in words if word in _ORDERS or word in _LAST), "")


def week(days: Days, order: str, said: str) -> Days:
    """Seven days of a month; what is no whole month stays as it is."""
    whole = days.span
    if whole is None or span.months(whole.earliest.year, whole.earliest.month) != whole:
        return days
    first = whole.latest - _WEEK if order in _LAST else whole.earliest + timedelta(weeks=_ORDERS[order])
    part = Span(first, first + _WEEK)
    return Days(part, (*days.notes, f"“{said}” was read as {printed(part.earliest)} to {printed(part.latest)}."))
