"""Prices that are to be halved by the title of an action, and what its account says that they come to."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from milepost.core.checks.figures import COUNT, value
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import WRITTEN

_HALF = re.compile(
    r"\bhalf(?:[ -](?:price|fares?|cost|rate|charges?|fees?)|\W+the (?:price|fare|cost|fee|charge))\b", re.IGNORECASE
)
_BECOMES = re.compile(
    rf"£(?P<was>{COUNT}(?:\.\d\d)?)(?: [a-z]+){{0,3}} (?:becomes|become|became|falls? to|fell to|drops? to|"
    rf"goes down to|is cut to|was cut to|comes down to|is now|to) £(?P<now>{COUNT}(?:\.\d\d)?)(?![\d,.]*\d)",
    re.IGNORECASE,
)


class HalfPrice(NamedTuple):
    """What a price was and is, in the words of a sentence."""

    said: Said
    text: str
    was: str
    now: str


def half_prices(plan: Gathered) -> Iterator[HalfPrice]:
    """Each price in an action about half of it that is not halved."""
    for one, text in plan.told(WRITTEN, "becomes become became falls fall fell drops drop goes is was comes to, £"):
        hit = _BECOMES.search(text) if _HALF.search(f"{one.action.title} {text}") else None
        if hit and 2 * value(hit["now"]) != value(hit["was"]):
            yield HalfPrice(one, text, hit["was"], hit["now"])
