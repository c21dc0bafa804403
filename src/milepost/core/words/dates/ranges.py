"""A point in time or a stretch between two: "April/May '19", "January – March 2023", "2019/20 Q1"."""

from dataclasses import dataclass, replace

from milepost.core.quick import quick
from milepost.core.words.dates import (
    days,
    feasts,
    half_terms,
    halves,
    months,
    numeric,
    quarters,
    relative,
    span,
    terms,
    years,
)
from milepost.core.words.dates.frame import Frame
from milepost.core.words.dates.names import MONTHS, SUFFIXES, probable_month
from milepost.core.words.dates.point import Point
from milepost.core.words.dates.tokens import DASHES, Tokens
from milepost.core.words.due import Precision

_OF_NUMBERS = (quarters.read, years.read, days.read, numeric.read, halves.read)  # those that may open with a number
_OF_WORDS = (quarters, years, terms, months, days, feasts, halves, half_terms, relative)
_OF_WORD = {  # those that may open with a word; any word may be the misspelt name of a month
    word: tuple(form.read for form in _OF_WORDS if form is months or word in form.STARTS)
    for word in frozenset().union(*(form.STARTS for form in _OF_WORDS if form is not months))
}
_GOES_ON = frozenset({*MONTHS, *SUFFIXES, "of", "to", "and", "quarter"})  # words of a date behind its number
_JOINS = DASHES | {"/", "→", "to", "through", "until", "till", "and", "&", "or"}
_CHOICES = frozenset({"and", "&", "or"})  # these join whole dates only where the first has no year of its own


@quick
@dataclass(frozen=True, slots=True)
class Stretch:
    """One point, or the two ends of a range; `last` is None for a single point."""

    first: Point
    last: Point | None = None

    @property
    def end(self) -> int:
        """The token after it."""
        return (self.last or self.first).end

    @property
    def is_weak(self) -> bool:
        """Whether it means a time only behind a word such as "by"."""
        return self.first.is_weak and (self.last is None or self.last.is_weak)

    @property
    def notes(self) -> tuple[str, ...]:
        """What was assumed in reading either end."""
        if self.last is None:
            return self.first.notes
        return tuple(note for note in self.first.notes if "could be" not in note) + self.last.notes


def read(tokens: Tokens, at: int, frame: Frame) -> Stretch | None:
    """What stands at this token: the longest point, and the second end where it is joined to one."""
    first = point(tokens, at, frame)
    if first is None:
        return None
    join = tokens.word(first.end)
    is_bullet = join in DASHES and tokens.opens_bullet(first.end)  # "before the winter", and below it "- Feb 2026"
    last = point(tokens, first.end + 1, frame) if join in _JOINS and not is_bullet else None
    return _joined(first, last, join) if last else Stretch(first)


def point(tokens: Tokens, at: int, frame: Frame) -> Point | None:
    """The longest single point that starts at this token."""
    word = tokens.word(at)
    is_number = word[:1].isdigit()
    if is_number and is_count(tokens, at):
        return None
    forms = _OF_NUMBERS if is_number else _OF_WORD.get(word, (months.read,))
    found = [form(tokens, at, frame) for form in forms]
    return max((one for one in found if one), key=lambda one: one.end, default=None)


def is_count(tokens: Tokens, at: int) -> bool:
    """Whether a number that is no year stands before a word that no date goes on with, as most numbers do."""
    if not tokens.word(at)[:1].isdigit():
        return False
    after = tokens.word(at + 1)
    if after in _GOES_ON or not after.isalpha() or tokens.number(at) in span.YEARS:
        return False
    return tokens.word(at + 2) != "quarter" and not probable_month(after)


def _joined(first: Point, last: Point, join: str) -> Stretch:
    is_choice = join in _CHOICES or (join == "/" and not _is_next(first, last))
    if first.year is not None and (last.year is None or is_choice or first.precision is not last.precision):
        return Stretch(first)
    if first.year is None and last.year is not None:
        first = replace(first, year=_year_before(first, last))
    if first.year is not None and last.year is not None and not _in_order(first, last):
        return Stretch(first)
    return Stretch(first, last)


def _year_before(first: Point, last: Point) -> int | None:
    """The latest year in which the first end lies before the last: "December – January 2020" starts in 2019."""
    if last.year is None:
        return None
    return last.year if _in_order(replace(first, year=last.year), last) else last.year - 1


def _is_next(first: Point, last: Point) -> bool:
    """Whether the second of two months with their years follows the first: "Dec '26/Jan '27"."""
    if first.precision is not Precision.MONTH or first.year is None or last.year is None:
        return False
    one, other = first.days(first.year), last.days(last.year)
    return one is not None and other is not None and (other.earliest - one.latest).days == 1


def _in_order(first: Point, last: Point) -> bool:
    one = first.days(first.year) if first.year is not None else None
    other = last.days(last.year) if last.year is not None else None
    return one is not None and other is not None and one.earliest <= other.latest
