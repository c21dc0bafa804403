"""Months: "June 2019", "Sept 19", "Dec '18", "Jun-19", and "June" alone."""

from collections.abc import Callable
from functools import partial

from milepost.core.words.dates import span, year
from milepost.core.words.dates.frame import Frame, full_year
from milepost.core.words.dates.names import MONTHS, SUFFIXES, month_name, probable_month
from milepost.core.words.dates.point import Point
from milepost.core.words.dates.tokens import DASHES, Tokens
from milepost.core.words.due import Precision

_VERBS = frozenset({"may", "march"})  # in lower case these are rather verbs


def read(tokens: Tokens, at: int, frame: Frame) -> Point | None:
    """A month with its year, or weakly without one."""
    month = MONTHS.get(tokens.word(at))
    if month is None:
        return _misspelt(tokens, at)
    days = partial(_days, month=month)
    after = _after_name(tokens, at)
    said = year.read_full(tokens, after) or _two_digits(tokens, after, frame)
    if said is None:
        return _without_year(tokens, at, after, days)
    is_short = len(tokens.word(said.end - 1)) == 2
    notes = _two_readings(tokens, said, month, frame) if is_short else ()
    return Point(said.end, Precision.MONTH, days, said.first, is_short and tokens.shown(at) in _VERBS, notes)


def _without_year(tokens: Tokens, at: int, after: int, days: Callable[[int], span.Span | None]) -> Point:
    if tokens.number(after) is not None and len(tokens.word(after)) > 4:
        note = f"{tokens.word(after)} cannot be a year."
        return Point(after + 1, Precision.MONTH, _never, 0, notes=(note,))
    return Point(at + 1, Precision.MONTH, days, is_weak=True)


def _misspelt(tokens: Tokens, at: int) -> Point | None:
    """A word before a year that is nearly the name of a month: said, and not guessed."""
    said = year.read_full(tokens, at + 1) if tokens.word(at).isalpha() else None
    meant = probable_month(tokens.word(at)) if said else ""
    if said is None or not meant:
        return None
    note = f"“{tokens.shown(at)}” is no month; {meant} may be meant."
    return Point(said.end, Precision.MONTH, _never, said.first, notes=(note,))


def _never(_year: int) -> None:
    return None


def _days(in_year: int, month: int) -> span.Span | None:
    return span.months(in_year, month)


def _after_name(tokens: Tokens, at: int) -> int:
    """The token where the year would stand: behind a full stop, a comma, "of", or a dash without spaces."""
    mark = tokens.word(at + 1)
    if mark in DASHES | {"/"}:
        return at + 2 if tokens.is_tight(at + 1) and tokens.is_tight(at + 2) else at + 1
    is_count = year.is_count(tokens, at + 1)
    return at + 2 if mark in {".", ",", "of"} and tokens.number(at + 2) != 0 and not is_count else at + 1


def _two_digits(tokens: Tokens, at: int, frame: Frame) -> year.Year | None:
    if tokens.word(at + 1) in SUFFIXES and tokens.is_tight(at + 1):
        return None
    is_share = tokens.word(at + 1) == "%" and tokens.is_tight(at + 1)
    if tokens.opens_line(at) and tokens.opens_line(at - 1) is False and tokens.word(at + 1).isalpha():
        return None  # "by July", and below it "26 homes"
    return None if is_share else year.read_two_digits(tokens, at, frame)


def _two_readings(tokens: Tokens, said: year.Year, month: int, frame: Frame) -> tuple[str, ...]:
    """What else two digits could mean: a day, or the first day of a range that goes on behind a dash."""
    digits = tokens.number(said.end - 1) or 0
    name = month_name(month)
    if full_year(digits) != said.first or not span.day(2000, month, digits) or _has_apostrophe(tokens, said):
        return ()
    upper = tokens.number(said.end + 1)
    if tokens.word(said.end) in DASHES and upper is not None and digits < upper <= 31:
        return (
            f"“{name} {digits} – {upper}” was read as {name} {said.first}, then {upper}; it could be days of {name}.",
        )
    days = span.months(said.first, month)
    if days and not frame.holds(days.latest):
        return (f"“{name} {digits}” was read as {name} {said.first}; it could be {digits} {name}.",)
    return ()


def _has_apostrophe(tokens: Tokens, said: year.Year) -> bool:
    return year.read_full(tokens, said.end - 2) is not None
