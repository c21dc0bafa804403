"""How many times something was held each week or month, beside the days between which it was."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from milepost.core.checks.facts.days.lengths import between
from milepost.core.checks.figures import NUMBER, value
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import WRITTEN
from milepost.core.words.anycase import AnyCase
from milepost.core.words.dates.names import WEEKDAYS_IN_ORDER

_DAY = "|".join(WEEKDAYS_IN_ORDER)
_TIMES = AnyCase(
    rf"\b(?P<many>{NUMBER}) (?:(?:[a-z-]+ ){{0,2}}?(?P<pace>weekly|fortnightly|monthly) (?:[a-z-]+ )?[a-z]+s\b|"
    rf"(?P<days>{_DAY})s\b)"
)
_CUES = "weekly fortnightly monthly " + " ".join(f"{day}s" for day in WEEKDAYS_IN_ORDER)
_ON = re.compile(rf"\b(?:every|each|on) (?P<day>{_DAY})s?\b", re.IGNORECASE)
_GAP = {"weekly": 7, "fortnightly": 14, "monthly": 28}
_MANY = re.compile(
    r"\b(?:both|each (?:of|at|in|site|group|place)|groups|courses|cohorts|sites|places|venues|halls|hubs|"
    r"centres|wards|"
    r"teams|(?:two|three|four|five|six) [a-z]+s|between them|altogether|twice|a week|per)\b",
    re.IGNORECASE,
)


class HeldTimes(NamedTuple):
    """So many times of what can have been so often at most."""

    said: Said
    text: str
    words: str
    most: int


def held_too_often(plan: Gathered, today: date) -> Iterator[HeldTimes]:
    """Every "ten weekly sessions" of a sentence whose days hold fewer."""
    for place in plan.places(WRITTEN, _CUES):
        one, part = plan.told_at[place]
        hit = _TIMES.search(part.text)
        span = between(part.text, today) if hit and not _MANY.search(part.text.replace(hit.group(), " ")) else None
        if hit and span:
            most = _most(part.text, hit, *span)
            if value(hit["many"]) > most:
                yield HeldTimes(one, part.text, hit.group(), most)


def _most(text: str, hit: re.Match[str], first: date, last: date) -> int:
    """How often something can be in these days at that pace, or on that day of the week."""
    named = hit["days"] or next((day["day"] for day in _ON.finditer(text)), "")
    days = (last - first).days + 1
    if named and (hit["days"] or hit["pace"].casefold() == "weekly"):
        at = WEEKDAYS_IN_ORDER.index(named.casefold())
        return sum((first + timedelta(day)).weekday() == at for day in range(days))
    return days // _GAP[hit["pace"].casefold()] + 1
