"""Lengths of time and way, which mostly say when or where and are measures only now and then."""

import re

from milepost.core.plan.model import Direction
from milepost.core.words.quantities import TIMES, Quantity

_EXTENTS = TIMES | {f"{unit}{end}" for unit in ("second", "mile", "metre", "kilometre", "km") for end in ("", "s")}
_NOBODY = re.compile(r"no(?:body| one)?\b[^.;]{0,60} (?:longer than|more than|beyond|over) ", re.IGNORECASE)
_OF_IT = re.compile(r" (?:[a-z]+ )?of (?:[a-z-]+ ){1,5}", re.IGNORECASE)
_IS_DONE = re.compile(r"\b(?:to|will|are|is|have|has|be|in place|[a-z]{3,12}ed)\b", re.IGNORECASE)
_WITHIN = re.compile(
    r"\b(?:within|in|over|under|for|every|after|than|each|last|next|past|first)\s{1,2}$", re.IGNORECASE
)
_OPENING = 24  # characters at the start of a text, as of "A minimum of"
_LOOK_BACK = 12  # characters before a number in which a word that leads to it stands
_WINDOW = 70  # characters behind a number in which a verb stands


def is_extent(number: Quantity) -> bool:
    """Whether a number counts units of time or way."""
    return number.unit.lower().split(" ")[0] in _EXTENTS


def is_most(text: str, number: Quantity) -> bool:
    """Whether it may be no longer: "within less than 10 days", "no child waits longer than 18 weeks"."""
    is_time = number.unit.split(" ")[0].lower() in TIMES
    return (number.bound == "<=" and is_time) or _NOBODY.fullmatch(text, 0, number.start) is not None


def is_target(text: str, number: Quantity, way: Direction) -> bool:
    """Whether it is changed to, opens a text with a bound, or so much of something is promised: "5 miles of path"."""
    if way is not Direction.UNKNOWN:
        return True
    if _WITHIN.search(text, max(0, number.start - _LOOK_BACK), number.start):
        return False
    end = number.end + 1 + len(number.unit)
    is_promised = number.start == 0 or _IS_DONE.search(text, end, end + _WINDOW) is not None
    is_of = is_promised and _OF_IT.match(text, number.end) is not None
    return is_of or (bool(number.bound) and number.start < _OPENING)
