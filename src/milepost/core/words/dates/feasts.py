"""Feasts that plans use as deadlines: "by Christmas 2019", "before Easter 2020", "in the new year"."""

from milepost.core.words.dates import span, year
from milepost.core.words.dates.frame import Frame
from milepost.core.words.dates.point import Point
from milepost.core.words.dates.tokens import Tokens
from milepost.core.words.due import Precision

STARTS = frozenset({"new", "christmas", "easter"})  # the words that one may start with


def read(tokens: Tokens, at: int, frame: Frame) -> Point | None:
    """A feast, with its year or weakly without one."""
    if tokens.word(at) == "new":
        return _new_year(tokens, at)
    days = {"christmas": _christmas, "easter": _easter}.get(tokens.word(at))
    if days is None:
        return None
    said = year.read_full(tokens, at + 1) or year.read_two_digits(tokens, at + 1, frame)
    return Point(said.end if said else at + 1, Precision.DAY, days, said.first if said else None, is_weak=said is None)


def _new_year(tokens: Tokens, at: int) -> Point | None:
    """January, as "in the new year" says; a new year group and a new year of something are none."""
    if tokens.word(at + 1) != "year" or tokens.word(at - 1) in {"a", "this"} or tokens.word(at + 2) in {"group", "of"}:
        return None
    said = year.read_full(tokens, at + 2)
    end = said.end if said else at + 2
    note = f"“{tokens.said(at, end)}” was read as January."
    return Point(end, Precision.MONTH, _january, said.first if said else None, is_weak=said is None, notes=(note,))


def _january(in_year: int) -> span.Span | None:
    return span.months(in_year, 1)


def _christmas(in_year: int) -> span.Span | None:
    return span.day(in_year, 12, 25)


def _easter(in_year: int) -> span.Span | None:
    """Easter Sunday by the anonymous Gregorian rule (Meeus, Astronomical Algorithms, chapter 8)."""
    golden, century, rest = in_year % 19, in_year // 100, in_year % 100
    leap = (century - (century + 8) // 25 + 1) // 3
    moon = (19 * golden + century - century // 4 - leap + 15) % 30
    week = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * week) // 451
    total = moon + week - 7 * late + 114
    return span.day(in_year, total // 31, total % 31 + 1)
