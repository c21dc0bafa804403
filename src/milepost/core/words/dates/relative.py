"""Times counted from when the plan was written: "next June", "this summer", "by the end of next month"."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial

from milepost.core.words.dates import feasts, half_terms, months, span, terms
from milepost.core.words.dates.frame import Frame
from milepost.core.words.dates.point import Point
from milepost.core.words.dates.printed import printed
from milepost.core.words.dates.tokens import Tokens
from milepost.core.words.due import Precision

_NAMED = (half_terms.read, terms.read, months.read, feasts.read)
STARTS = frozenset({"next", "this"})  # the words that one may start with
_VERBS = frozenset({"may", "march"})  # "this may help"


def read(tokens: Tokens, at: int, frame: Frame) -> Point | None:
    """ "This" or "next" with a month, a season, a term or a feast; "next month" and "next year" behind such as "by"."""
    word = tokens.word(at)
    if word not in STARTS or tokens.shown(at + 1) in _VERBS:
        return None
    if word == "next" and tokens.word(at + 1) in {"month", "year"}:
        return _next_unit(tokens, at, frame)
    found = [form(tokens, at + 1, frame) for form in _NAMED]
    named = max((one for one in found if one and one.year is None), key=lambda one: one.end, default=None)
    if named is None or word == "this":
        return replace(named, is_weak=False) if named else None
    return _after(named, tokens.said(at, named.end), frame.as_at) if frame.as_at else replace(named, is_weak=False)


def _after(named: Point, said: str, as_at: date) -> Point | None:
    """The first such time that starts after the day on which the plan was written."""
    years = range(as_at.year, as_at.year + 3)
    first = next((one for one in years if (days := named.days(one)) and days.earliest > as_at), None)
    notes = (*named.notes, f"“{said}” was counted from {printed(as_at)}.")
    return None if first is None else replace(named, year=first, is_weak=False, notes=notes)


def _next_unit(tokens: Tokens, at: int, frame: Frame) -> Point | None:
    if frame.as_at is None:
        return None
    said, as_at = tokens.said(at, at + 2), frame.as_at
    if tokens.word(at + 1) == "month":
        days: Callable[[int], span.Span | None] = partial(_month, month=as_at.month + 1)
        note = f"“{said}” was counted from {printed(as_at)}."
        return Point(at + 2, Precision.MONTH, days, as_at.year, is_weak=True, notes=(note,))
    start = frame.calendar.year_start
    next_year = as_at.year + (as_at.month >= start)
    note = f"“{said}” was read as the plan year that follows {printed(as_at)}."
    return Point(at + 2, Precision.YEAR, partial(_year, month=start), next_year, is_weak=True, notes=(note,))


def _month(in_year: int, month: int) -> span.Span | None:
    return span.months(in_year, month)


def _year(in_year: int, month: int) -> span.Span | None:
    return span.months(in_year, month, 12)
