"""Years: "2018/19", "financial year 2012/13", "academic year 2019/20", "end of year 1", "2030"."""

from collections.abc import Callable
from functools import partial

from milepost.core.words.dates import span, year
from milepost.core.words.dates.frame import Frame
from milepost.core.words.dates.names import COUNTS
from milepost.core.words.dates.point import Point
from milepost.core.words.dates.tokens import APOSTROPHES, DASHES, Tokens
from milepost.core.words.due import Precision

_KINDS = {
    **dict.fromkeys(("financial", "fiscal", "plan", "council"), "plan"),
    **dict.fromkeys(("academic", "school"), "school"),
    "calendar": "calendar",
}
STARTS = frozenset({"fy", "year", "yr", *_KINDS, *APOSTROPHES})  # the words that one may start with
_SCHOOL_START = 9  # schools of England and Wales start in September
_BEFORE_YEAR = frozenset({"of", "end", "by", "during", "plan", "", ".", ";", ":", "-", "–", "—", "("})
_LIST = 24  # words in which the years of a plan follow each other
_LONGEST_PLAN = 10  # years; "year 11" is a class of pupils


def read(tokens: Tokens, at: int, frame: Frame) -> Point | None:
    """A year of any kind, or the numbered year of the plan."""
    kind, after = _kind(tokens, at)
    if kind == "" and tokens.word(at) in {"year", "yr"}:
        return _numbered(tokens, at + 1, frame) or _this_year(tokens, at + 1, frame)
    said = year.read_pair(tokens, after) or _short_pair(tokens, after, kind, frame)
    if said and kind == "":  # "2019/20 academic year"
        kind, end = _kind(tokens, said.end)
        said = year.Year(end, said.first, said.last)
    if said and said.last is not None:
        return _pair(said, said.last, kind, frame, is_weak=kind == "" and len(tokens.word(after)) == 2)
    if tokens.word(at) == "fy":
        ending = year.read_two_digits(tokens, after, frame)
        if ending:
            note = f"“{tokens.said(at, ending.end)}” was read as the plan year that ends in {ending.first}."
            return Point(ending.end, Precision.YEAR, _of_kind("plan", frame), ending.first - 1, notes=(note,))
    alone = year.read_full(tokens, after)
    if alone:
        return Point(alone.end, Precision.YEAR, _of_kind(kind or "calendar", frame), alone.first, is_weak=kind == "")
    return Point(after, Precision.YEAR, _of_kind(kind, frame), is_weak=True) if kind else None


def _short_pair(tokens: Tokens, at: int, kind: str, frame: Frame) -> year.Year | None:
    """A year such as "19/20": "16/17 year olds" are none, nor is anything far from the plan."""
    pair = year.read_short_pair(tokens, at)
    if pair is None or not frame.is_near(pair.first):
        return None
    is_age = tokens.word(pair.end) in {"year", "yr", "-"} or tokens.word(at - 1) in {"aged", "age", "ages"}
    return pair if kind or not is_age else None


def _kind(tokens: Tokens, at: int) -> tuple[str, int]:
    """Plan, school or calendar, as "financial year" and the like say, and the token after those words."""
    if tokens.word(at) == "fy":
        return "plan", at + 1
    kind = _KINDS.get(tokens.word(at), "")
    if not kind or tokens.word(at + 1) not in {"year", "years"}:
        return "", at
    return kind, at + 2 + (tokens.word(at + 2) == "end")


def _pair(said: year.Year, last: int, kind: str, frame: Frame, *, is_weak: bool) -> Point:
    if last == said.first + 1:
        days = _of_kind(kind or "plan", frame)
        return Point(said.end, Precision.YEAR, days, said.first, is_weak)
    count = 12 * (last - said.first + 1)
    return Point(said.end, Precision.YEAR, partial(_from_january, count=count), said.first, is_weak)


def _of_kind(kind: str, frame: Frame) -> Callable[[int], span.Span | None]:
    start = {"plan": frame.calendar.year_start, "school": _SCHOOL_START}.get(kind, 1)
    return partial(_twelve_months, start=start)


def _twelve_months(in_year: int, start: int) -> span.Span | None:
    return span.months(in_year, start, 12)


def _from_january(in_year: int, count: int) -> span.Span | None:
    return span.months(in_year, 1, count)


def _count(tokens: Tokens, at: int) -> int:
    return tokens.number(at) or COUNTS.get(tokens.word(at), 0)


def is_next(tokens: Tokens, at: int) -> bool:
    """Whether "Year 2" goes on from "Year 1" in one sentence: "Year 1 is for planning, Year 2 for building"."""
    number = _count(tokens, at + 1)
    before = range(max(0, at - _LIST), at)
    is_listed = number > 1 and tokens.word(at - 1) in {",", "and"}
    return is_listed and any(tokens.word(one) == "year" and _count(tokens, one + 1) == number - 1 for one in before)


def _may_count(tokens: Tokens, at: int, number: int, frame: Frame) -> bool:
    """Whether a year with a number may be one of the plan where it stands, and not a class of pupils."""
    if tokens.word(at - 1) in _BEFORE_YEAR:
        return True
    start = frame.plan_start or frame.start
    if start is None or frame.end is None or start.year + number - 1 >= frame.end.year + (start.month == 1):
        return False
    is_opened = tokens.word(at - 1) == "in" and tokens.word(at - 2) in {"", ".", ";", ","}
    return is_opened or is_next(tokens, at)


def _numbered(tokens: Tokens, at: int, frame: Frame) -> Point | None:
    """The year of the plan with this number; weak, as "Year 6" is a class of pupils too."""
    number = _count(tokens, at)
    first = frame.plan_start or frame.start
    if not number or number > _LONGEST_PLAN or first is None or not _may_count(tokens, at - 1, number, frame):
        return None
    if tokens.word(at + 1) == "(":
        pair = year.read_pair(tokens, at + 2)
        if pair and pair.last and tokens.word(pair.end) == ")":
            return _pair(year.Year(pair.end + 1, pair.first, pair.last), pair.last, "plan", frame, is_weak=False)
    days = partial(_twelve_months, start=first.month)
    return Point(at + 1, Precision.YEAR, days, first.year + number - 1, is_weak=True)


def _this_year(tokens: Tokens, at: int, frame: Frame) -> Point | None:
    """ "End of year" and "year end": the year that is named behind it, else the plan year of the period."""
    at += tokens.word(at) in DASHES and tokens.word(at + 1) == "end"  # "year-end"
    if tokens.word(at - 2) not in {"of", "the", "this"} and tokens.word(at) != "end":
        return None
    end = at + (tokens.word(at) == "end")
    said = year.read_pair(tokens, end) or year.read_full(tokens, end)
    if said is None:
        return Point(end, Precision.YEAR, _of_kind("plan", frame), is_weak=True)
    if said.last is not None:
        return _pair(said, said.last, "plan", frame, is_weak=False)
    return Point(said.end, Precision.YEAR, _of_kind("calendar", frame), said.first)
