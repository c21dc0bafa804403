"""A year as it is printed after a month, a quarter or a season: 2019, '19, 19 or 2019/20."""

from dataclasses import dataclass

from milepost.core.words.dates.frame import Frame, full_year
from milepost.core.words.dates.span import YEARS
from milepost.core.words.dates.tokens import APOSTROPHES, DASHES, Tokens

_JOINS = DASHES | {"/"}


@dataclass(frozen=True, slots=True)
class Year:
    """A year, the token after it, and the second year of a pair ("2019/20") or None."""

    end: int
    first: int
    last: int | None = None


def read_pair(tokens: Tokens, at: int) -> Year | None:
    """A pair of years: 2018/19, 2018 - 19, 2018-2019, 2024 to 2025."""
    if not (tokens.word(at + 1) in _JOINS or tokens.word(at + 1) == "to"):
        return None
    first = _four_digits(tokens, at)
    if first is None:
        return None
    last = _second(tokens, at, first)
    if last is None or not first < last <= first + 30:
        return None
    return Year(at + 3, first, last)


def read_short_pair(tokens: Tokens, at: int) -> Year | None:
    """A pair in two digits each, one after the other: 19/20."""
    if not (tokens.word(at + 1) in _JOINS and tokens.is_tight(at + 1) and tokens.is_tight(at + 2)):
        return None
    first, last = tokens.number(at), tokens.number(at + 2)
    if first is None or last is None or {len(tokens.word(at)), len(tokens.word(at + 2))} != {2}:
        return None
    return Year(at + 3, full_year(first), full_year(last)) if last == first + 1 else None


def read_full(tokens: Tokens, at: int) -> Year | None:
    """A year of which there is no doubt: four digits, or two behind an apostrophe."""
    if tokens.word(at) in APOSTROPHES and len(tokens.word(at + 1)) == 2:
        short = tokens.number(at + 1)
        return None if short is None or not tokens.is_tight(at + 1) else Year(at + 2, full_year(short))
    long = _four_digits(tokens, at)
    return None if long is None else Year(at + 1, long)


def read_any(tokens: Tokens, at: int, frame: Frame) -> Year | None:
    """A year in any form, two bare digits included when they are near the plan."""
    sure = read_pair(tokens, at) or read_short_pair(tokens, at) or read_full(tokens, at)
    return sure or read_two_digits(tokens, at, frame)


def read_two_digits(tokens: Tokens, at: int, frame: Frame) -> Year | None:
    """Two bare digits that make a year near the plan."""
    short = tokens.number(at)
    if short is None or len(tokens.word(at)) != 2 or not frame.is_near(full_year(short)):
        return None
    return Year(at + 1, full_year(short))


def is_count(tokens: Tokens, at: int) -> bool:
    """Whether a comma is followed by two digits that have a date of their own: "by June, 16 by December"."""
    return tokens.word(at) == "," and len(tokens.word(at + 1)) == 2 and tokens.word(at + 2) == "by"


def _four_digits(tokens: Tokens, at: int) -> int | None:
    number = tokens.number(at)
    return number if number is not None and number in YEARS and len(tokens.word(at)) == 4 else None


def _second(tokens: Tokens, at: int, first: int) -> int | None:
    last = tokens.number(at + 2)
    if last is not None and len(tokens.word(at + 2)) == 1:  # "2026/7"
        is_next = tokens.word(at + 1) == "/" and tokens.is_tight(at + 1) and tokens.is_tight(at + 2)
        return first + 1 if is_next and last == (first + 1) % 10 else None
    if last is None or len(tokens.word(at + 2)) not in (2, 4):
        return None
    loose_dash = tokens.word(at + 1) != "/" and not (tokens.is_tight(at + 1) and tokens.is_tight(at + 2))
    if len(tokens.word(at + 2)) == 4:
        return last if last in YEARS else None
    # "2018 - 19" is a pair; "2019 - 30 practitioners" is a year and a number
    return (
        None
        if loose_dash and last != (first + 1) % 100
        else first - first % 100 + last + (100 if first % 100 == 99 else 0)
    )
