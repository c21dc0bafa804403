"""Days in figures: 31/03/2023, 9.12.16, 2019-06-30, and parts of one: 06/2019, 06/19, 31/7."""

from functools import partial

from milepost.core.words.dates import span
from milepost.core.words.dates.frame import Frame, full_year
from milepost.core.words.dates.point import Point
from milepost.core.words.dates.printed import printed
from milepost.core.words.dates.tokens import DASHES, Tokens
from milepost.core.words.due import Precision

_JOINS = DASHES | {"/", "."}


def read(tokens: Tokens, at: int, frame: Frame) -> Point | None:
    """Three numbers of one make that are a day, or a month and a year with a slash."""
    if tokens.word(at + 1) not in _JOINS:  # as after most numbers
        return None
    numbers = _numbers(tokens, at)
    if numbers is None and len(tokens.word(at)) == 4:
        return _year_and_month(tokens, at)
    if numbers is None:
        return _month_and_year(tokens, at) or _short_month_and_year(tokens, at, frame) or _day_and_month(tokens, at)
    first, second, third = numbers
    if len(tokens.word(at)) == 4:
        return _point(at + 5, first, span.day(first, second, third))
    if len(tokens.word(at + 4)) not in (2, 4) or _is_code(tokens, at, frame):
        return None
    in_year = third if len(tokens.word(at + 4)) == 4 else full_year(third)
    return _in_either_order(tokens, at, in_year, (first, second), frame)


def _numbers(tokens: Tokens, at: int) -> tuple[int, int, int] | None:
    join = tokens.word(at + 1)
    if (
        join not in _JOINS
        or tokens.word(at + 3) != join
        or not all(tokens.is_tight(at + step) for step in (1, 2, 3, 4))
    ):
        return None
    first, second, third = tokens.number(at), tokens.number(at + 2), tokens.number(at + 4)
    if first is None or second is None or third is None or len(tokens.word(at + 2)) > 2:
        return None
    return first, second, third


def _is_code(tokens: Tokens, at: int, frame: Frame) -> bool:
    """Whether "2.1.10" is rather the number of an action than a day."""
    if tokens.word(at + 1) != "." or len(tokens.word(at + 4)) == 4:
        return tokens.word(at + 5) in {"/", "."} and tokens.is_tight(at + 6) and tokens.number(at + 6) is not None
    if not frame.is_near(full_year(tokens.number(at + 4) or 0)):
        return True
    has_zero = tokens.word(at).startswith("0") or tokens.word(at + 2).startswith("0")
    return tokens.opens_line(at) and not has_zero and (tokens.number(at) or 0) <= 12 and at + 5 < len(tokens)


def _in_either_order(tokens: Tokens, at: int, in_year: int, numbers: tuple[int, int], frame: Frame) -> Point | None:
    first, second = numbers
    day_first, month_first = span.day(in_year, second, first), span.day(in_year, first, second)
    said = tokens.said(at, at + 5)
    if day_first is None and month_first is None:
        note = f"“{said}” is no day of the calendar."
        return _point(at + 5, in_year, None, note) if tokens.word(at + 1) == "/" else None
    if day_first is None or month_first is None:
        days, is_sure = day_first or month_first, (day_first is None) == frame.month_first
        order = "the day first" if day_first else "the month first"
        return _point(at + 5, in_year, days, *(() if is_sure else (f"“{said}” was read with {order}.",)))
    days = month_first if frame.month_first else day_first
    if first == second or frame.is_day_first:
        return _point(at + 5, in_year, days)
    order = "month" if frame.month_first else "day"
    return _point(at + 5, in_year, days, f"“{said}” was read with the {order} first: {printed(days.earliest)}.")


def _point(end: int, in_year: int, days: span.Span | None, *notes: str) -> Point:
    return Point(end, Precision.DAY, partial(_fixed, days=days), in_year, notes=notes)


def _fixed(_year: int, days: span.Span | None) -> span.Span | None:
    return days


def _month_and_year(tokens: Tokens, at: int) -> Point | None:
    month, in_year = tokens.number(at), tokens.number(at + 2)
    is_tight = tokens.is_tight(at + 1) and tokens.is_tight(at + 2)
    if tokens.word(at + 1) not in {"/", "-", "."} or not is_tight or len(tokens.word(at + 2)) != 4:
        return None
    if month is None or in_year is None or len(tokens.word(at)) > 2 or _is_joined(tokens, at):
        return None
    days = span.months(in_year, month) if 1 <= month <= 12 else None
    return Point(at + 3, Precision.MONTH, partial(_fixed, days=days), in_year) if days else None


def _is_joined(tokens: Tokens, at: int) -> bool:
    """Whether a number goes on what stands before it; a dash with a space behind it only parts them."""
    return tokens.word(at - 1) in _JOINS and tokens.is_tight(at)


def _year_and_month(tokens: Tokens, at: int) -> Point | None:
    """2019-06, as ISO 8601 writes a month."""
    in_year, month = tokens.number(at), tokens.number(at + 2)
    is_tight = tokens.word(at + 1) == "-" and tokens.is_tight(at + 1) and tokens.is_tight(at + 2)
    if not is_tight or in_year is None or in_year not in span.YEARS or month not in range(1, 13) or month is None:
        return None
    days = span.months(in_year, month) if len(tokens.word(at + 2)) == len("06") else None
    return Point(at + 3, Precision.MONTH, partial(_fixed, days=days), in_year) if days else None


def _short_month_and_year(tokens: Tokens, at: int, frame: Frame) -> Point | None:
    """A month and a year in two digits each; without a zero in front ("11/19") it may as well be a share."""
    month, short = tokens.number(at), tokens.number(at + 2)
    is_tight = tokens.word(at + 1) == "/" and tokens.is_tight(at + 1) and tokens.is_tight(at + 2)
    if not is_tight or month is None or short is None or {len(tokens.word(at)), len(tokens.word(at + 2))} != {2}:
        return None
    if _is_joined(tokens, at) or tokens.word(at + 3) == "/" or not frame.is_near(full_year(short)):
        return None
    days = span.months(full_year(short), month) if 1 <= month <= 12 else None
    note = f"“{tokens.said(at, at + 3)}” was read as a month and a year."
    weak = not tokens.word(at).startswith("0")
    return Point(at + 3, Precision.MONTH, partial(_fixed, days=days), full_year(short), weak, (note,)) if days else None


def _day_and_month(tokens: Tokens, at: int) -> Point | None:
    """31/7, without a year: only behind such as "on" or at the end of a clause, and "by 1/3" is a share."""
    day, month = tokens.number(at), tokens.number(at + 2)
    is_tight = tokens.word(at + 1) == "/" and tokens.is_tight(at + 1) and tokens.is_tight(at + 2)
    if (
        not is_tight
        or day is None
        or month not in range(1, 13)
        or month is None
        or not 1 <= day <= span.days_in(2000, month)
    ):
        return None
    is_share = day <= len(range(1, 13)) and tokens.word(at - 1) not in {"on", "before", "until", "due"}
    goes_on = tokens.word(at + 3) in _JOINS and tokens.is_tight(at + 3) and tokens.number(at + 4) is not None
    if is_share or goes_on or _is_joined(tokens, at) or max(len(tokens.word(at)), len(tokens.word(at + 2))) > 2:
        return None
    note = f"“{tokens.said(at, at + 3)}” was read as a day and a month."
    return Point(at + 3, Precision.DAY, partial(_day_of, month=month, day=day), is_weak=True, notes=(note,))


def _day_of(in_year: int, month: int, day: int) -> span.Span | None:
    return span.day(in_year, month, day)
