"""Days in words: "30 April 2019", "21 st January", "April 30, 2019", "1 – 5 May 2019"."""

from collections.abc import Callable
from functools import partial

from milepost.core.words.dates import span, year
from milepost.core.words.dates.frame import Frame
from milepost.core.words.dates.names import MONTHS, SUFFIXES, WEEKDAYS, probable_month
from milepost.core.words.dates.point import Point
from milepost.core.words.dates.tokens import DASHES, Tokens
from milepost.core.words.due import Precision

STARTS = frozenset(MONTHS)  # the words that one may start with
# behind one of these a day may stand at the end of a line and its month on the next
_LEADS = frozenset(
    {"by", "on", "from", "until", "till", "before", "after", "to", "the", "due", "since", "of", "between"}
)
_NO_DAY_AFTER = frozenset(
    {"phase", "stage", "step", "year", "tier", "level", "priority", "objective", "version", "part"}
)


def read(tokens: Tokens, at: int, frame: Frame) -> Point | None:
    """A day of a month, day first or month first, or several days of one month."""
    if tokens.word(at) in MONTHS:
        return _month_first(tokens, at)
    if tokens.word(at - 1) in _NO_DAY_AFTER:  # "Phase 2 Mar 2017" is a phase and a month
        return None
    first = _day_number(tokens, at)
    if first is None:
        return None
    if _is_cut_off(tokens, at, first[1]):
        return None
    number, after = first
    last = _day_number(tokens, after + 1) if tokens.word(after) in DASHES | {"to", "/", "&", "and"} else None
    if last and _is_cut_off(tokens, at, last[1]):
        return None
    if last and tokens.word(last[1]) in MONTHS and number < last[0]:
        return _with_month(tokens, last[1], frame, (number, last[0]))
    return _with_month(tokens, after + (tokens.word(after) == "of"), frame, (number, number))


def _is_cut_off(tokens: Tokens, at: int, month: int) -> bool:
    """Whether a line ends behind a number that no word makes a day, as in "for years 5 and 6"."""
    is_next_line = month < len(tokens) and "\n" in tokens.text[tokens.ends[month - 1] : tokens.starts[month]]
    is_led = tokens.word(at - 1) in _LEADS | WEEKDAYS or tokens.opens_line(at)
    return is_next_line and not is_led


def _day_number(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """A number that may be a day, and the token after it and its "st", "nd", "rd" or "th"."""
    number = tokens.number(at)
    if number is None or len(tokens.word(at)) > 2 or not 1 <= number <= 39:
        return None
    return number, at + (2 if tokens.word(at + 1) in SUFFIXES else 1)


def _with_month(tokens: Tokens, at: int, frame: Frame, numbers: tuple[int, int]) -> Point | None:
    at += tokens.word(at) in DASHES | {"/", "."} and tokens.is_tight(at) and tokens.is_tight(at + 1)
    month = MONTHS.get(tokens.word(at))
    if month is None:
        return _misspelt(tokens, at)
    after = at + 1
    is_marked = tokens.word(after) in DASHES | {"/", ",", "."} and not year.is_count(tokens, after)
    after += is_marked and year.read_any(tokens, after + 1, frame) is not None
    said = year.read_full(tokens, after) or year.read_two_digits(tokens, after, frame)
    days = partial(_days, month=month, first=numbers[0], last=numbers[1])
    is_verb = tokens.shown(at) in {"may", "march"} and said is None
    return None if is_verb else _point(at + 1, days, said)


def _month_first(tokens: Tokens, at: int) -> Point | None:
    month = MONTHS[tokens.word(at)]
    at += tokens.word(at + 1) == "." and tokens.is_tight(at + 1)  # "Sept. 30th"
    number = tokens.number(at + 1)
    if number is None or len(tokens.word(at + 1)) > 2 or not 1 <= number <= 31:
        return None
    has_suffix = tokens.word(at + 2) in SUFFIXES
    after = at + (3 if has_suffix else 2)
    said = year.read_full(tokens, after + (tokens.word(after) == ","))
    days = partial(_days, month=month, first=number, last=number)
    if said is None and tokens.opens_line(at + 1):  # "by July", and below it "2. Print the guide"
        return None
    if said or has_suffix:
        return _point(after, days, said)
    note = f"“{tokens.said(at, after)}” was read as a day; {number} may belong to the words after it."
    notes = (note,) if tokens.word(after).isalpha() and tokens.shown(after).islower() else ()
    return Point(after, Precision.DAY, days, is_weak=True, notes=notes)


def _days(in_year: int, month: int, first: int, last: int) -> span.Span | None:
    one, other = span.day(in_year, month, first), span.day(in_year, month, last)
    return span.Span(one.earliest, other.latest) if one and other else None


def _point(end: int, days: Callable[[int], span.Span | None], said: year.Year | None) -> Point:
    return Point(said.end if said else end, Precision.DAY, days, said.first if said else None)


def _misspelt(tokens: Tokens, at: int) -> Point | None:
    meant = probable_month(tokens.word(at))
    if not meant:
        return None
    said = year.read_full(tokens, at + 1)
    note = f"“{tokens.shown(at)}” is no month; {meant} may be meant."
    return Point(said.end if said else at + 1, Precision.DAY, _never, said.first if said else 0, notes=(note,))


def _never(_year: int) -> None:
    return None
