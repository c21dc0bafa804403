"""Weeks and halves of a month that plans name: "the first week of October 2026", "the second half of June"."""

from datetime import timedelta

from milepost.core.words.dates import span
from milepost.core.words.dates.printed import printed
from milepost.core.words.dates.resolve import Days
from milepost.core.words.dates.span import Span

_ORDERS = {"first": 0, "1st": 0, "second": 1, "2nd": 1, "latter": 1, "third": 2, "3rd": 2, "fourth": 3, "4th": 3}
_LAST = ("last", "final")
_DAY = timedelta(days=1)
_WEEK = timedelta(days=6)  # from its first day to its last
_HALF = timedelta(days=14)
_FORTNIGHT = timedelta(days=13)
_PARTS = {"week": _WEEK, "fortnight": _FORTNIGHT, "half": _HALF}
LEADS = tuple(
    f"{the}{order} {part} of"
    for the in ("", "the ")
    for part, orders in (
        ("week", ("first", "second", "third", "fourth")), ("fortnight", ("first", "second")), ("half", ("latter",))
    )
    for order in (*orders, *(_LAST if part != "half" else ()))
)  # fmt: skip


def named(words: tuple[str, ...]) -> str:
    """Which week, fortnight or half the words before a date name ("first week", "last fortnight"), or ""."""
    part = next((word for word in words if word in _PARTS), "")
    order = next((word for word in words if word in _ORDERS or word in _LAST), "") if part else ""
    return f"{order} {part}" if order else ""


def week(days: Days, named: str, said: str) -> Days:
    """The days of a month that a week, a fortnight or a half takes; what is no whole month stays as it is."""
    whole = days.span
    if whole is None or span.months(whole.earliest.year, whole.earliest.month) != whole:
        return days
    order, _, part = named.partition(" ")
    length = _PARTS[part]
    first = whole.latest - length if order in _LAST else whole.earliest + _ORDERS[order] * (length + _DAY)
    is_rest = part == "half" and order != "first"
    taken = Span(first, whole.latest if is_rest else first + length)
    return Days(taken, (*days.notes, f"“{said}” was read as {printed(taken.earliest)} to {printed(taken.latest)}."))
