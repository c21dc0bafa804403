"""Seasons and school terms: "Autumn 2024", "winter 2023/24", "Summer term", "spring term 2020"."""

from functools import partial

from milepost.core.words.dates import span, year
from milepost.core.words.dates.frame import Frame
from milepost.core.words.dates.point import Point
from milepost.core.words.dates.tokens import Tokens
from milepost.core.words.due import Precision, Term

_SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "winter": 12}  # the month in which each starts
STARTS = frozenset(_SEASONS)  # the words that one may start with
# where a plan has no table of its terms: wide enough for every county of England
_TERMS = (Term("spring", 1, 1, 4, 15), Term("summer", 4, 1, 7, 31), Term("autumn", 9, 1, 12, 31))


def read(tokens: Tokens, at: int, frame: Frame) -> Point | None:
    """A season or a term, with its year or weakly without one."""
    month = _SEASONS.get(tokens.word(at))
    if month is None:
        return None
    is_term = tokens.word(at + 1) in {"term", "terms"}
    after = at + (2 if is_term else 1)
    term = _term(tokens.word(at), frame) if is_term else None
    said = year.read_any(tokens, after + (tokens.word(after) in {"of", ",", "-"}), frame)
    days = partial(_term_days, term=term) if term else partial(_season_days, month=month)
    first = None if said is None else _first_year(said, tokens.word(at))
    end = said.end if said else after
    weak = said is None
    if weak and (tokens.word(after) == "of" or _is_compound(tokens, after)):  # "the autumn of their lives"
        return None
    return Point(end, Precision.TERM, days, first, weak, (_assumed(tokens, at, end, term, month, frame),))


def _is_compound(tokens: Tokens, at: int) -> bool:
    """Whether a word is joined by a hyphen: "summer-time"."""
    return tokens.word(at) == "-" and tokens.is_tight(at) and tokens.is_tight(at + 1) and tokens.word(at + 1).isalpha()


def _first_year(said: year.Year, name: str) -> int:
    """Of a pair, spring and summer are in the second year; the winter starts in the first."""
    return said.last if said.last is not None and name in {"spring", "summer"} else said.first


def _term(name: str, frame: Frame) -> Term | None:
    table = frame.calendar.terms or _TERMS
    return next((term for term in table if term.name.lower().startswith(name)), None)


def _term_days(in_year: int, term: Term) -> span.Span | None:
    first = span.day(in_year, term.start_month, term.start_day)
    last = span.day(in_year + (term.end_month < term.start_month), term.end_month, term.end_day)
    return span.Span(first.earliest, last.latest) if first and last else None


def _season_days(in_year: int, month: int) -> span.Span | None:
    return span.months(in_year, month, 3)


def _assumed(tokens: Tokens, at: int, end: int, term: Term | None, month: int, frame: Frame) -> str:
    said = tokens.said(at, end)
    if term and frame.calendar.terms:
        return f"“{said}” was read by the plan's school terms."
    months = {3: "March to May", 6: "June to August", 9: "September to November", 12: "December to February"}[month]
    if term:
        months = {1: "January to mid-April", 4: "April to July", 9: "September to December"}[term.start_month]
    return f"“{said}” was read as {months}."
