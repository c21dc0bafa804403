"""Shares told in words behind what they are of, as percentages: "51 finished, nearly nine in ten" is "nearly 90%"."""

import re
from decimal import Decimal
from functools import lru_cache

from milepost.core.checks.figures import value
from milepost.core.checks.gathered import words_in, words_of
from milepost.core.checks.rough import ROUGH
from milepost.core.words.anycase import AnyCase

ABOUT = rf"(?:{ROUGH}|less than|under|some|just over|just under|not quite|well over)"
_UNITS = r"(?:one|two|three|four|five|six|seven|eight|nine|[1-9])"
_PARTS = {
    "half": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fifth": 5, "fifths": 5, "sixth": 6, "sixths": 6,
    "eighth": 8, "eighths": 8, "tenth": 10, "tenths": 10,
}  # fmt: skip
_IN_WORDS = AnyCase(
    r"(?P<lead>(?:\b(?:that|this|which|it)(?: is|[’']s| makes| means)|\b(?:so|or|is|just|only|making|giving|namely|"
    rf"meaning)|[–—:=(,]),? (?:that )?)(?P<about>{ABOUT} )?"
    rf"(?:(?P<part>{_UNITS}) (?:in|out of) (?:every )?(?P<whole>ten|five|four|three|10|5|4|3)|"
    rf"(?:(?P<many>an?|{_UNITS})[ -])?(?P<name>{'|'.join(sorted(_PARTS, key=len, reverse=True))}))\b"
    r"(?= ?[.,;)]|$| (?:of (?:them|these|those|all|what|the|our|its|who)|in all|so far|now)\b)(?!, \d)"
)

_NAMES = words_of(f"{' '.join(_PARTS)} in of")  # of which such a share holds one
_ALL = 100  # per cent


@lru_cache(maxsize=4096)
def in_percent(text: str) -> str:
    """The text with such shares as "about 90%", or "nearly 90%" where the words say so."""
    return text if _NAMES.isdisjoint(words_in(text)) else _IN_WORDS.sub(_percent, text)


def _percent(hit: re.Match[str]) -> str:
    share = _worth(hit)
    return f"{hit['lead']}{hit['about'] or 'about '}{share}%" if 0 < share < _ALL else hit.group()


def _worth(hit: re.Match[str]) -> int:
    """What the words stand for, in whole per cent, or 0 where they are no share: "thirds" of nothing counted."""
    if hit["part"]:
        return round(100 * _number(hit["part"]) / _number(hit["whole"]))
    many = (hit["many"] or "a").casefold()
    is_single = not hit["name"].casefold().endswith("s")
    if is_single is not (many in ("a", "an", "one")):
        return 0
    return round(100 * (Decimal(1) if is_single else _number(many)) / _PARTS[hit["name"].casefold()])


def _number(word: str) -> Decimal:
    return Decimal(1) if word.casefold() == "one" else value(word)
