"""Names of months and the like without a year and without "by" before them: times where they stand so, or words."""

from milepost.core.words.dates import years
from milepost.core.words.dates.frame import Frame
from milepost.core.words.dates.names import MONTHS
from milepost.core.words.dates.ranges import Stretch
from milepost.core.words.dates.tokens import APOSTROPHES, DASHES, Tokens
from milepost.core.words.due import Precision

_STARTING = frozenset(verb + end for verb in ("start", "begin", "commence", "finish") for end in ("", "s"))
_MEETINGS = frozenset(
    {"meeting", "meetings", "board", "committee", "panel", "cabinet", "council", "forum", "executive", "assembly"}
)
_ALSO_NAMES = frozenset({"may", "march", "april", "june", "august", "jan", "mar", "jun"})  # people, and verbs
_PLACES = frozenset(
    {"road", "street", "lane", "avenue", "house", "court", "close", "terrace", "drive", "hall", "gardens", "crescent"}
    | {"square", "grove", "lodge", "mews", "villas", "cottage", "cottages", "parade", "row"}
)
_GOES = frozenset({"is", "goes"})
_FOR = frozenset({"for", "about", "on", "into", "to", "towards"})  # what a year is for, about, or goes on
_LIST = 14  # words to either side in which another month makes a list of them


def is_place(pieces: Tokens, stretch: Stretch) -> bool:
    """Whether a day or month without a year is part of an address: "14 March Road", "May House"."""
    month = stretch.end - 1
    after = pieces.word(month + 1) in _PLACES and pieces.shown(month + 1)[0].isupper()
    return after and stretch.last is None and stretch.first.year is None and pieces.word(month) in _ALSO_NAMES


def is_owner(pieces: Tokens, stretch: Stretch) -> bool:
    """Whether a year only says whose something is: "in next year's plan", "2025's budget"."""
    if (stretch.last or stretch.first).precision is not Precision.YEAR or pieces.word(stretch.end) not in APOSTROPHES:
        return False
    is_marked = pieces.is_tight(stretch.end) and pieces.is_tight(stretch.end + 1)
    return is_marked and pieces.word(stretch.end + 1) == "s"


def is_enough(pieces: Tokens, at: int, stretch: Stretch, frame: Frame, *, is_whole: bool) -> bool:
    """Whether a bare "June" or "2030" is a time where it stands: alone in a cell, heading a clause, closing one."""
    after = pieces.word(stretch.end)
    precision = stretch.first.precision
    if is_whole:
        return not after.isalpha() or (at == 0 and precision is not Precision.TERM)
    if pieces.word(at) == "at" and pieces.word(stretch.end - 1) == "end":
        return True  # "at year end"
    if _is_for(pieces, at, stretch) and _is_plan_year(pieces, at, stretch, frame):
        return True
    opens = pieces.opens_line(at) or pieces.opens_item(at) or pieces.word(at - 1) in {".", ";"}
    if precision is Precision.YEAR and not _is_plan_year(pieces, at, stretch, frame):
        return opens and _heads_words(pieces, at, stretch) and _is_ahead(stretch, frame)
    is_line = pieces.opens_line(at) and (after == "" or pieces.opens_line(stretch.end))
    return (
        (opens and after in {*DASHES, ":"})
        or (is_line and precision is Precision.MONTH)
        or _closes(pieces, at, stretch)
    )


def _is_for(pieces: Tokens, at: int, stretch: Stretch) -> bool:
    """Whether words behind "Year 1" say what it is for: "Year 1 is for planning, Year 2 for building"."""
    if pieces.word(at) != "year" or stretch.last is not None:
        return False
    after, then = pieces.word(stretch.end), pieces.word(stretch.end + 1)
    if years.is_next(pieces, at):
        return after in _FOR or (after in _GOES and then in _FOR)
    opens = pieces.word(at - 1) in {"", ".", ";", ":"} or pieces.opens_line(at)
    third = pieces.word(stretch.end + 2)
    return opens and ((after in _GOES and then in _FOR) or (after == "will" and then == "be" and third in _FOR))


def _is_plan_year(pieces: Tokens, at: int, stretch: Stretch, frame: Frame) -> bool:
    """Whether "Year 2" is a year of this plan, and not a class of pupils."""
    year = stretch.first.year
    days = stretch.first.days(year) if year is not None and pieces.word(at) in {"year", "yr"} else None
    return days is not None and frame.end is not None and days.latest <= frame.end


def _heads_words(pieces: Tokens, at: int, stretch: Stretch) -> bool:
    """Whether a year in figures stands before a colon or a dash and words: "2027: build", and no sum of money."""
    mark, word = pieces.word(stretch.end), pieces.word(stretch.end + 1)
    is_parted = mark == ":" or (mark in DASHES and not pieces.is_tight(stretch.end))
    return is_parted and pieces.word(at).isdigit() and word.isalpha() and word not in MONTHS


def _is_ahead(stretch: Stretch, frame: Frame) -> bool:
    """Whether a bare year that heads a clause is one that the text looks ahead to: "2026: ask. 2027: build"."""
    year = stretch.first.year
    if year is None or frame.start is None or frame.end is None:
        return False
    return stretch.last is None and frame.start.year <= year <= frame.end.year


def _closes(pieces: Tokens, at: int, stretch: Stretch) -> bool:
    """Whether a bare "November" or "Q3" closes a clause ("to the panel, November."), or follows "starts"."""
    before, after = pieces.word(at - 1), pieces.word(stretch.end)
    if before == "(" and after == ")" and stretch.first.precision is Precision.TERM:
        return True  # "(summer)"
    ends = after in {"", ".", ";", ")", "(", ",", "]"} or pieces.opens_line(stretch.end)
    if stretch.first.precision is Precision.DAY:
        return (ends and _is_sure_day(pieces, at)) or (pieces.word(at) == "on" and after != "of")
    is_marked = before in {*DASHES, ",", "(", "[", ":"} and not (before in DASHES and pieces.is_tight(at))
    is_capital = pieces.shown(at)[:1].isupper()
    if stretch.first.precision is Precision.TERM:
        return is_capital and is_marked and ends
    is_name = is_capital and stretch.first.precision in {Precision.MONTH, Precision.QUARTER}
    if not is_name or before in _STARTING:
        return is_name
    is_met = after in _MEETINGS and before == "the" and pieces.word(at - 2) in {"to", "for", "in"}
    is_plain = stretch.last is not None or pieces.word(at) not in _ALSO_NAMES
    return is_met or (is_marked and after in _MEETINGS) or (ends and (is_marked or is_plain or _is_listed(pieces, at)))


def _is_sure_day(pieces: Tokens, at: int) -> bool:
    """Whether "16/6" can only be a day: its first number is no month, and it is not "24/7"."""
    number = pieces.number(at) or 0
    return number > len({*MONTHS.values()}) and (number, pieces.number(at + 2)) != (24, 7)


def _is_listed(pieces: Tokens, at: int) -> bool:
    """Whether other months stand about this one: "tender April, award June"."""
    around = range(max(0, at - _LIST), min(len(pieces), at + _LIST))
    return any(step != at and pieces.word(step) in MONTHS and pieces.shown(step)[0].isupper() for step in around)
