"""Quarters by the plan's calendar: "Q3 2021/22", "quarter 4 (January to March 2025)", "first quarter of 2019/20"."""

from functools import partial

from milepost.core.words.dates import span, year
from milepost.core.words.dates.frame import Frame
from milepost.core.words.dates.names import COUNTS, MONTHS, ORDINALS
from milepost.core.words.dates.point import Point
from milepost.core.words.dates.tokens import Tokens
from milepost.core.words.due import Precision, QuarterBasis

_QUARTER = frozenset({"q", "qtr", "quarter"})
STARTS = frozenset({"fy", *_QUARTER, *ORDINALS})  # the words that one may start with


def read(tokens: Tokens, at: int, frame: Frame) -> Point | None:
    """A quarter, with its year before or behind it, or weakly without one."""
    before = year.read_pair(tokens, at + (tokens.word(at) == "fy"))
    name = _name(tokens, before.end if before else at)
    if name is None:
        return None
    number, after = name
    after += tokens.word(after) == "fy"
    said = before or year.read_any(tokens, after + (tokens.word(after) in {"of", ",", "/", "-"}), frame)
    end = max(after, said.end) if said else after
    explained = _explained(tokens, end)
    if explained:
        return explained
    is_pair = said is not None and said.last is not None
    is_calendar = frame.calendar.quarter_basis is QuarterBasis.CALENDAR or _is_of_year(tokens, at, after)
    start = 1 if is_calendar and not is_pair else frame.calendar.year_start
    notes = _note(tokens, at, end, said, start) if said and not is_pair else ()
    days = partial(_days, month=start + 3 * (number - 1))
    return Point(end, Precision.QUARTER, days, said.first if said else None, is_weak=said is None, notes=notes)


def _is_of_year(tokens: Tokens, at: int, after: int) -> bool:
    """Whether it is "the first quarter of 2020", which people say of the calendar's year."""
    return tokens.word(at) in ORDINALS and tokens.word(after) == "of"


def _name(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """The number of a quarter and the token after its name."""
    if tokens.word(at) in _QUARTER:
        number = tokens.number(at + 1) or COUNTS.get(tokens.word(at + 1))
        goes_on = tokens.word(at + 2) == "." and tokens.is_tight(at + 3)  # "Q3.1"
        is_quarter = number in (1, 2, 3, 4) and tokens.word(at + 2) != "%" and not goes_on
        return (number, at + 2) if is_quarter and number else None
    number = ORDINALS.get(tokens.word(at)) or tokens.number(at)
    after = at + (1 if tokens.word(at) in ORDINALS else 2)
    if number not in (1, 2, 3, 4) or tokens.word(after) != "quarter" or number is None:
        return None
    return number, after + 1


def _days(in_year: int, month: int) -> span.Span | None:
    return span.months(in_year, month, 3)


def _explained(tokens: Tokens, at: int) -> Point | None:
    """The months in brackets behind a quarter, which say more than its number."""
    first, last = MONTHS.get(tokens.word(at + 1)), MONTHS.get(tokens.word(at + 3))
    said = year.read_full(tokens, at + 4)
    if tokens.word(at) != "(" or first is None or last is None or said is None or tokens.word(said.end) != ")":
        return None
    days = partial(_through, first=first, last=last)
    return Point(said.end + 1, Precision.QUARTER, days, said.first)


def _through(in_year: int, first: int, last: int) -> span.Span | None:
    return span.months(in_year, first, (last - first) % 12 + 1)


def _note(tokens: Tokens, at: int, end: int, said: year.Year, start: int) -> tuple[str, ...]:
    if start == 1:
        return ()
    years = f"{said.first}/{(said.first + 1) % 100:02d}"
    return (f"“{tokens.said(at, end)}” was read as a quarter of the plan year {years}.",)
