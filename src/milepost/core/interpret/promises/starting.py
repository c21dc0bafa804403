"""What a measure starts from: its baseline, where the words give one, and the date beside it."""

import re
from collections.abc import Sequence
from itertools import pairwise

from milepost.core.plan.model import Baseline
from milepost.core.words.dates import Found
from milepost.core.words.quantities import Quantity

_FROM = re.compile(
    r"\b(?:up |down )?from (?:over |under |about |around |a baseline of |the baseline of )?$", re.IGNORECASE
)
_BASELINE = re.compile(r"\bbaselined?\b|\bagainst (?=the\b|a\b|an\b)|\bcompared (?:to|with)\b", re.IGNORECASE)
_TO = re.compile(r"\bto (?:reach |at least |over |under |below |above )?$", re.IGNORECASE)
_ARROW = re.compile(r"\s{0,3}(?:\([^()]{0,40}\))?\s{0,3}(?:→|➔|➜|->|–>|—>|=>)\s{0,3}")
_WINDOW = 70  # characters behind "baseline" in which its number stands
_LEAD = 30  # characters before a number in which "from" and "to" stand
_BESIDE = 20  # characters behind a starting value in which its date stands


def stated(text: str, numbers: Sequence[Quantity], dates: Sequence[Found]) -> tuple[Baseline | None, Quantity | None]:
    """The starting value that a word such as "baseline" or "against" leads to, and the number that it takes."""
    hit = _BASELINE.search(text)
    value = next((one for one in numbers if hit and hit.end() <= one.start < hit.end() + _WINDOW), None)
    if hit is None or value is None:
        return None, None
    near = (one for one in dates if one.end > hit.start() and one.start < value.end + _BESIDE)
    date = next(near, None)
    return (Baseline(value.value, date.due) if date else Baseline(value.value)), value


def pairs(text: str, numbers: Sequence[Quantity]) -> dict[Quantity, Quantity]:
    """The numbers reached, each with the one it starts from: "from 20% to 15%", "to 80% from 68%", "9 → 12"."""
    found: dict[Quantity, Quantity] = {}
    for first, second in pairwise(numbers):
        between = text[first.end : second.start]
        if (_leads(_FROM, text, first) and between.strip() == "to") or _ARROW.fullmatch(between):
            found[second] = first
        elif _leads(_TO, text, first) and _leads(_FROM, text, second) and len(between) < _WINDOW:
            found[first] = second
    return found


def beside(value: Quantity, dates: Sequence[Found]) -> Baseline:
    """A starting value with the date that stands behind it."""
    date = next((one for one in dates if value.end <= one.start <= value.end + _BESIDE // 4), None)
    return Baseline(value.value, date.due) if date else Baseline(value.value)


def _leads(words: re.Pattern[str], text: str, number: Quantity) -> bool:
    return words.search(text, max(0, number.start - _LEAD), number.start) is not None
