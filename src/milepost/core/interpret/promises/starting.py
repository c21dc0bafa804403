"""What a measure starts from: its baseline, where the words give one, and the date beside it."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from milepost.core.plan.model import Baseline
from milepost.core.words.dates import Found, parse
from milepost.core.words.quantities import Quantity

_FROM = re.compile(
    r"\b(?:up |down )?from (?:over |under |about |around |a baseline of |the baseline of )?$", re.IGNORECASE
)
_BASELINE = re.compile(
    r"\bbaselined?\b|\bagainst (?=the\b|a\b|an\b)|\bcompared (?:to|with)\b|"
    r"\boutturn\b|\((?:was|last year|previously)\b",
    re.IGNORECASE,
)
_TO = re.compile(r"\bto (?:reach |at least |over |under |below |above )?$", re.IGNORECASE)
_BETWEEN = re.compile(r"[^.;\n]{0,30}\bto\s{1,2}")
_ARROW = re.compile(r"\s{0,3}(?:\([^()]{0,40}\))?\s{0,3}(?:→|➔|➜|->|–>|—>|=>)\s{0,3}")
_YEARS = range(1990, 2060)
_WINDOW = 70  # characters behind "baseline" in which its number stands
_LEAD = 30  # characters before a number in which "from" and "to" stand
_BRACKET = 5  # characters between a value and the date that belongs to it
_BESIDE = 20  # characters behind a starting value in which its date stands


def stated(
    text: str, numbers: Sequence[Quantity], dates: Sequence[Found]
) -> tuple[Baseline | None, frozenset[Quantity]]:
    """The starting value that a word such as "baseline" or "against" leads to, and the numbers that it takes."""
    hit = _BASELINE.search(text)
    if hit is None:
        return _earlier(text, numbers, dates)
    near = [one for one in numbers if hit.end() <= one.start < hit.end() + _WINDOW]
    year = near[0] if near and _is_year(text, near[0]) else None
    value = next((one for one in near if one is not year), None)
    if value is None:
        return None, frozenset()
    year = year or next((one for one in numbers if one.end == hit.start() - 1 and one.value in _YEARS), None)
    if year:  # "Baseline 2022: 84", "the 2022 baseline of 84"
        return Baseline(value.value, parse(str(year.value)).due), frozenset({year, value})
    last = next((one.start for one in numbers if one.start > value.start), len(text))
    date = next((one for one in dates if _is_beside(one, hit) and one.start < min(last, value.end + _BESIDE)), None)
    return (Baseline(value.value, date.due) if date else Baseline(value.value)), frozenset({value})


def _is_beside(date: Found, hit: re.Match[str]) -> bool:
    """Whether a date stands behind "baseline", or against it as in "the 2024/25 outturn"."""
    is_deadline = date.due.phrase.lower().startswith("by ")
    return date.end > hit.start() or (date.end == hit.start() - 1 and not is_deadline)


def _is_year(text: str, number: Quantity) -> bool:
    """Whether a number is the year in "Baseline 2022: 412 calls"."""
    mark = text[number.end : number.end + 2].strip()[:1]
    return number.value in _YEARS and number.unit == "" and mark in {":", ")", "–"}


def _earlier(
    text: str, numbers: Sequence[Quantity], dates: Sequence[Found]
) -> tuple[Baseline | None, frozenset[Quantity]]:
    """The value of an earlier time in brackets behind the one to reach: "80% by March 2027 (74% in 2025/26)"."""
    last = max((one.due.latest for one in dates if one.due.latest), default=None)
    for before, value in pairwise(numbers):
        is_aside = text[max(0, value.start - 2) : value.start].rstrip().endswith("(")
        date = _behind(value, dates) if is_aside and before.is_share == value.is_share else None
        if date and last and date.due.latest and date.due.latest < last:
            return Baseline(value.value, date.due), frozenset({value})
    return None, frozenset()


def _behind(value: Quantity, dates: Sequence[Found]) -> Found | None:
    """The date that stands behind a number, at most a bracket away."""
    at = bisect_left(dates, value.end, key=lambda one: one.start)
    unit = len(value.unit) + 1 if value.unit and not value.is_share else 0
    return dates[at] if at < len(dates) and dates[at].start <= value.end + unit + _BRACKET else None


def pairs(text: str, numbers: Sequence[Quantity]) -> dict[Quantity, Quantity]:
    """The numbers reached, each with the one it starts from: "from 20% to 15%", "to 80% from 68%", "9 → 12"."""
    found: dict[Quantity, Quantity] = {}
    for first, second in pairwise(numbers):
        between = text[first.end : second.start]
        if (_leads(_FROM, text, first) and _BETWEEN.fullmatch(between)) or _ARROW.fullmatch(between):
            found[second] = first
        elif _leads(_TO, text, first) and _leads(_FROM, text, second) and len(between) < _WINDOW:
            found[first] = second
    return found


def beside(value: Quantity, dates: Sequence[Found]) -> Baseline:
    """A starting value with the date that stands behind it."""
    date = _behind(value, dates)
    return Baseline(value.value, date.due) if date else Baseline(value.value)


def _leads(words: re.Pattern[str], text: str, number: Quantity) -> bool:
    return words.search(text, max(0, number.start - _LEAD), number.start) is not None
