"""Half terms: "October half term", "spring half-term 2026", "May half term"."""

from functools import partial

from milepost.core.words.dates import span, year
from milepost.core.words.dates.frame import Frame
from milepost.core.words.dates.names import MONTHS, month_name
from milepost.core.words.dates.point import Point
from milepost.core.words.dates.tokens import DASHES, Tokens
from milepost.core.words.due import Precision

# wide enough for every county of England: month and day of the first and the last day
_WEEKS = {10: ((10, 17), (11, 2)), 2: ((2, 9), (2, 25)), 5: ((5, 22), (6, 6))}
_SEASONS = {"autumn": 10, "winter": 2, "spring": 2, "summer": 5}
STARTS = frozenset({*MONTHS, *_SEASONS})  # the words that one may start with


def read(tokens: Tokens, at: int, frame: Frame) -> Point | None:
    """A half term by its month or its term, with its year or without one."""
    month = MONTHS.get(tokens.word(at)) or _SEASONS.get(tokens.word(at), 0)
    after = _after_name(tokens, at + 1)
    if after is None or month not in _WEEKS:
        return None
    said = year.read_any(tokens, after + (tokens.word(after) in {"of", ",", "-"}), frame)
    end = said.end if said else after
    (first_month, first_day), (last_month, last_day) = _WEEKS[month]
    assumed = f"{first_day} {month_name(first_month)} to {last_day} {month_name(last_month)}"
    notes = (f"“{tokens.said(at, end)}” was read as {assumed}.",)
    return Point(end, Precision.TERM, partial(_days, month=month), _in_year(said, month), notes=notes)


def _after_name(tokens: Tokens, at: int) -> int | None:
    """The token after "half term" or "half-term"."""
    if tokens.word(at) != "half":
        return None
    at += 1 + (tokens.word(at + 1) in DASHES)
    return at + 1 if tokens.word(at) == "term" else None


def _in_year(said: year.Year | None, month: int) -> int | None:
    """Of a school year, the autumn is in the first year, spring and summer are in the second."""
    if said is None:
        return None
    return said.first if said.last is None or month == max(_WEEKS) else said.last


def _days(in_year: int, month: int) -> span.Span | None:
    (first_month, first_day), (last_month, last_day) = _WEEKS[month]
    first, last = span.day(in_year, first_month, first_day), span.day(in_year, last_month, last_day)
    return span.Span(first.earliest, last.latest) if first and last else None
