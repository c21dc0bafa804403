"""Whether each number of a list is of one whole, and none a part of it: "of 40 stalls: Tuesday 22, Saturday 38"."""

import re
from collections.abc import Sequence
from decimal import Decimal

from milepost.core.checks.facts.figures.counts import Count
from milepost.core.checks.facts.figures.lists import Listing
from milepost.core.words.dates.names import MONTH_OR_SHORT, WEEKDAY

_TIME = re.compile(
    rf"\b(?:{WEEKDAY}s?|{MONTH_OR_SHORT}|mornings?|afternoons?|evenings?|nights?|spring|summer|autumn|winter|"
    r"(?:first|second|third|fourth|last) (?:day|week|month|quarter|term|half|session))\b",
    re.IGNORECASE,
)
_FAR = Decimal("1.25")  # times the whole, which no mistyped part makes


def are_each_of(listing: Listing, whole: Count, parts: Sequence[Count]) -> bool:
    """Whether the numbers make far more than a whole that they are said to be of, or that each time has anew."""
    made = sum((one.figure.value for one in parts), Decimal(0))
    are_times = all(_TIME.search(item.text) for item in listing.items if item.number)
    return made >= _FAR * whole.figure.value and (whole.is_of or are_times)
