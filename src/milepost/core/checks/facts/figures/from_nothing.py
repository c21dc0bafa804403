"""Rises that are told as a share, or as so many times, of nothing: "up by 100%, from 0 to 12"."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from milepost.core.checks.figures import NUMBER
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import WRITTEN

_HOLDING = "from, to, % cent percent half third quarter doubled trebled tripled"
_FROM = re.compile(
    rf"\bfrom (?:0|zero|nil|none|nought|nothing|no [a-z]+)(?! ?(?:%|per ?cent|[.,]\d|[/–-]))[^.;:]{{0,50}}? to "
    rf"(?P<end>{NUMBER})(?! ?(?:%|per ?cent))",
    re.IGNORECASE,
)
_SIZE = re.compile(
    r"\b(?:ris(?:e|en|es|ing)|rose|increas(?:e|ed|es)|grow(?:n|s|th)|grew|gone up|went up|up|higher)"
    r"(?: [a-z]+){0,4}? (?:by|of) (?:about |over |nearly |some )?"
    r"(?:\d{1,4}(?:\.\d)? ?(?:%|per ?cent\b)(?! points?)|(?:a |one )(?:half|third|quarter|fifth|tenth)\b)|"
    r"\b(?:doubled|trebled|tripled)\b",
    re.IGNORECASE,
)
_NOTHING = re.compile(r"(?:0|zero|nil|none|no|nought)", re.IGNORECASE)


class FromNothing(NamedTuple):
    """A sentence with the size of such a rise, as it is printed."""

    said: Said
    size: str
    text: str


def from_nothing(plan: Gathered) -> Iterator[FromNothing]:
    """Every sentence that goes from nothing to a number and says by what part of nothing."""
    for one, text in plan.told(WRITTEN, _HOLDING):
        ends, size = _FROM.search(text), _SIZE.search(text)
        if ends and size and not _NOTHING.fullmatch(ends["end"]):
            yield FromNothing(one, size.group(), text)
