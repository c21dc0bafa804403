"""Half years: "H1 2025/26", "2025/26 H2", "first half of 2026"."""

from functools import partial

from milepost.core.words.dates import span, year
from milepost.core.words.dates.frame import Frame
from milepost.core.words.dates.point import Point
from milepost.core.words.dates.tokens import Tokens
from milepost.core.words.due import Precision, QuarterBasis

_ORDINALS = {"first": 1, "second": 2}
STARTS = frozenset({"fy", "h", *_ORDINALS})  # the words that one may start with


def read(tokens: Tokens, at: int, frame: Frame) -> Point | None:
    """A half of a year, with the year before or behind it: as exact as a season.

    "H1 2026" is of the plan's year, as a quarter is; "the first half of 2026" is of the calendar's.
    """
    before = year.read_pair(tokens, at + (tokens.word(at) == "fy"))
    name = _name(tokens, before.end if before else at)
    if name is None:
        return None
    number, after = name
    said = before or year.read_any(tokens, after + (tokens.word(after) in {"of", ",", "/", "-"}), frame)
    if said is None:  # "H1" alone is a heading in half of all documents
        return None
    is_pair, is_short = said.last is not None, "h" in (tokens.word(at), tokens.word(after - 2))
    is_plan_year = is_pair or (is_short and frame.calendar.quarter_basis is QuarterBasis.FINANCIAL)
    start = frame.calendar.year_start if is_plan_year else 1
    end = max(after, said.end)
    notes = _note(tokens, at, end, said) if not is_pair and start != 1 else ()
    return Point(end, Precision.TERM, partial(_days, month=start + 6 * (number - 1)), said.first, notes=notes)


def _name(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """Which half, and the token after its name."""
    if tokens.word(at) == "h" and tokens.number(at + 1) in (1, 2) and tokens.is_tight(at + 1):
        return tokens.number(at + 1) or 0, at + 2
    number = _ORDINALS.get(tokens.word(at))
    return (number, at + 2) if number and tokens.word(at + 1) == "half" else None


def _days(in_year: int, month: int) -> span.Span | None:
    return span.months(in_year, month, 6)


def _note(tokens: Tokens, at: int, end: int, said: year.Year) -> tuple[str, ...]:
    years = f"{said.first}/{(said.first + 1) % 100:02d}"
    return (f"“{tokens.said(at, end)}” was read as a half of the plan year {years}.",)
