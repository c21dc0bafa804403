"""What the hours of a day come to: open from 10am to 4pm on five days, £13.50 an hour, a bus at 0735 for 27 minutes."""

import re
from collections.abc import Iterator
from decimal import Decimal

from milepost.core.checks.facts.days.clock import lengths
from milepost.core.checks.facts.figures.conversions import Unlike
from milepost.core.checks.figures import COUNT, NUMBER, value
from milepost.core.checks.gathered import Gathered
from milepost.core.checks.looking import WRITTEN
from milepost.core.words.anycase import AnyCase
from milepost.core.words.dates.names import WEEKDAYS_IN_ORDER

_DAY = "|".join(WEEKDAYS_IN_ORDER)
_HOURS = AnyCase(
    rf"\b(?:(?:a total of|which (?:is|makes)|that is|making|or|giving) (?P<many>{NUMBER}) hours?\b|"
    rf"(?P<many_2>{NUMBER}) hours? "
    r"(?:in all|in total|altogether|each week|each day|a week|a day|weekly|per week|per day))"
    r"(?P<week>(?:,? (?:in all|in total|altogether))? (?:a|each|every|per) week)?"
)
_DAYS = re.compile(
    rf"\b(?P<many>{NUMBER}) (?:days|evenings|mornings|afternoons|nights|weekdays)\b|\b(?P<week>Monday to Friday|"
    rf"weekdays)\b|"
    rf"\b(?P<all>every day|daily|seven days)\b|\b(?P<named>(?:{_DAY})s?(?:(?:, | and |, and )(?:{_DAY})s?)*)\b",
    re.IGNORECASE,
)
_TO_SATURDAY = re.compile(rf"\b(?:{_DAY})s? (?:to|until|till|–|-) (?:{_DAY})", re.IGNORECASE)
_BROKEN = re.compile(
    r"\b(?:lunch|breaks?|except|closed|apart|plus|also|alternate|term|winter|summer|each of|at a time|"
    r"volunteers?|staff|rooms?|"
    r"shifts?|between them|per person|each (?:desk|site|hub|person))\b",
    re.IGNORECASE,
)
_PAID = re.compile(rf"£(?P<rate>{COUNT}) (?:an|per|each|for each|for every) hour\b", re.IGNORECASE)
_WORKED = re.compile(rf"\b(?P<many>{NUMBER}) hours\b(?! (?:later|ago|notice)\b)", re.IGNORECASE)
_SUM = re.compile(rf"£(?P<sum>{COUNT})(?! ?(?:an?|per|each) hour| ?(?:m|k|bn|million|thousand)\b)")
_NET = re.compile(
    r"\b(?:after (?:tax|deductions)|net|plus|minimum|up to|about|around|nearly|between|from £|at least|more "
    r"than|over|on-costs?|"
    r"including|less|before|rising|rose)\b(?! tax)",
    re.IGNORECASE,
)
_TIME = re.compile(
    r"(?<![\w£.,:/])(?:(?P<hour>[01]?\d|2[0-3])[.:](?P<minute>[0-5]\d)|(?:(?<=[Tt]he )|(?<=at "
    r"))(?P<hour_4>[01]\d|2[0-3])"
    r"(?P<minute_4>[0-5]\d))(?: ?[ap]m\b)?(?![\d:%]|[.,]\d| per)"
)
_MINUTES = re.compile(rf"\b(?P<many>{NUMBER})[ -]minutes?\b", re.IGNORECASE)
_TAKES = re.compile(r"\b(?:takes|taking|took|journey|ride|trip|lasts|lasting|later|drive|walk)\b", re.IGNORECASE)
_EVERY = re.compile(
    r"\b(?:every|each|late|delayed|about|around|nearly|up to|between|average|at least|over|wait\w*|or)\b"
)
_MOST = 4  # hours that a journey takes
_TWO, _DAYS_A_WEEK, _WORKDAYS = 2, 7, 5


def unmade_hours(plan: Gathered) -> Iterator[Unlike]:
    """Each length of opening, pay by the hour or arrival that its own sentence belies."""
    for place in plan.places(WRITTEN, "hours hour minutes minute"):
        one, part = plan.told_at[place]
        text = part.text
        for words, right in (*_opened(text), *_paid(text), *_arrived(text)):
            yield Unlike(one, text, words, right)


def _opened(text: str) -> Iterator[tuple[str, str]]:
    """ "From 10am to 4pm on five days a week, 36 hours in all"."""
    said = _HOURS.search(text)
    spans = list(lengths(text)) if said else []
    if not said or len(spans) != 1 or _BROKEN.search(text):
        return
    told, hours = value(said["many"] or said["many_2"]), Decimal(spans[0]) / 60
    days = _days(text)
    is_weekly = "week" in said.group().casefold()
    right = hours * max(days, 1)
    is_known = bool(days) or not is_weekly
    if is_known and told not in ({right} if is_weekly else {right, hours}):
        yield said.group().strip(), f"{right.normalize():f} hours"


def _days(text: str) -> int:
    """On how many days of the week something is by a sentence; 0 where it does not say."""
    found = {hit.group(): hit for hit in _DAYS.finditer(text)}
    if len(found) != 1:
        return _WORKDAYS if len(found) == _TWO and any(hit["week"] for hit in found.values()) else 0
    hit = next(iter(found.values()))
    if hit["many"]:
        return int(value(hit["many"]))
    if hit["week"] or hit["all"]:
        return _WORKDAYS if hit["week"] else _DAYS_A_WEEK
    return 0 if _TO_SATURDAY.search(text) else len(hit["named"].replace(" and ", ",").replace(",,", ",").split(","))


def _paid(text: str) -> Iterator[tuple[str, str]]:
    """ "£13.50 an hour for 30 hours … £450"."""
    rate = _PAID.search(text) if "£" in text else None
    worked = list(_WORKED.finditer(text)) if rate else []
    sums = [hit for hit in _SUM.finditer(text) if rate and hit.start() != rate.start()]
    if rate and len(worked) == 1 and len(sums) == 1 and not _NET.search(text):
        made, told = value(rate["rate"]) * value(worked[0]["many"]), value(sums[0]["sum"])
        if made / 2 < told < made * 2 and abs(made - told) >= 1:
            yield sums[0].group(), f"£{made.normalize():,f}"


def _arrived(text: str) -> Iterator[tuple[str, str]]:
    """ "The 0735 bus, which takes 27 minutes, comes in at 0758"."""
    minutes = [int(value(hit["many"])) for hit in _MINUTES.finditer(text)] if _TAKES.search(text) else []
    times = list(_TIME.finditer(text)) if minutes else []
    if len(times) != _TWO or len(minutes) > _TWO or _EVERY.search(text) or _TAKES.match(text, times[1].end() + 1):
        return
    first, last = (60 * int(hit["hour"] or hit["hour_4"]) + int(hit["minute"] or hit["minute_4"]) for hit in times)
    between = (last - first) % (12 * 60)
    sign = -1 if "before" in text or "early" in text else 1
    makes = {*minutes, minutes[0] + sign * minutes[-1]} if len(minutes) == _TWO else {minutes[0]}
    if between <= _MOST * 60 and between not in makes:
        yield times[1].group(), f"{(first + minutes[0]) // 60 % 24:02}:{(first + minutes[0]) % 60:02}"
