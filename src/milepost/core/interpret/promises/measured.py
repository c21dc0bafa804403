"""What a sentence promises to measure: only the parts that are literally there."""

import re
from dataclasses import dataclass
from decimal import Decimal

from milepost.core.plan.model import Baseline, Direction
from milepost.core.words.dates import Found, Frame, find
from milepost.core.words.quantities import TIMES, Quantity, quantities

_UP = r"(?P<up>increas\w*|rise|rising|rais\w*|grow\w*|improve\w*|more|higher|up)"
_DOWN = r"(?P<down>reduc\w*|decreas\w*|fall\w*|drop\w*|cut\w*|fewer|less|lower\w*|down)"
_CHANGE_AFTER = re.compile(rf"\s{{1,2}}(?:{_UP}|{_DOWN})\b", re.IGNORECASE)
_CHANGE_BEFORE = re.compile(rf"\b(?:{_UP}|{_DOWN})\b[^.;]{{0,60}}?\b(?P<by>by|to)\s{{1,2}}$", re.IGNORECASE)
_FROM_TO = re.compile(r"\bfrom (?:over |under |about |around )?$", re.IGNORECASE)
_UNIVERSAL = re.compile(
    r"(?:^|[,;:–-] |\bthat |\bfor )"
    r"(?P<cohort>(?:all|every|each(?: of (?:the|our))?) (?:\d+ )?[A-Za-z][\w'’/& -]{2,60}?)"
    r" (?:will|to|has|have|is|are|can|must|should|reporting)\b",
    re.IGNORECASE,
)
_CADENCE = re.compile(r"^[\w ]{0,20}?\b(?:per|each|every|a) (?:term|week|month|quarter|year)\b", re.IGNORECASE)
_CURRENT = re.compile(r"^\s?(?:currently|at present|at the moment)\b", re.IGNORECASE)
_COHORT = re.compile(
    r"^ of (?P<cohort>[A-Za-z][\w'’/&-]*(?: [A-Za-z][\w'’/&-]*){0,3}?)"
    r"(?= (?:to|will|is|are|have|has|who|by|in|at|with|on)\b|[,.;)]|$)"
)
_ASIDE = re.compile(r"\([^()]*\)")
_CLAUSE = re.compile(r"[^.;0-9]*")
_PROMISES = re.compile(r"\b(?:to|will|are|is|have|has|be|in place|[a-z]{3,12}ed)\b", re.IGNORECASE)
_GIVEN = re.compile(
    r"\b(?:the|these|those|of|our|its|level|levels|phase|year|years|age|aged|tier|stage|band|stage|section|article|no|number|"
    r"part|grade|priority|action|page|than|and|or|with)\s{1,2}$",
    re.IGNORECASE,
)  # words that make a number a name or something already there
_WINDOW = 70  # characters around a number in which the words that explain it stand


@dataclass(frozen=True, slots=True)
class Measured:
    """One thing that a sentence measures; `share` is a percentage in brackets behind a count, for the arithmetic."""

    kind: str
    unit: str = ""
    value: Decimal | None = None
    direction: Direction = Direction.UNKNOWN
    baseline: Baseline | None = None
    cohort: str = ""
    share: Quantity | None = None
    share_direction: Direction = Direction.UNKNOWN


def measured(sentence: str, frame: Frame, *, is_measure: bool = False) -> tuple[Measured, ...]:
    """What the sentence measures; `is_measure` says that it stands in a measure column, where a bare number counts."""
    if not any(map(str.isdigit, sentence)):
        return _universal(sentence)
    dates = find(sentence, frame)
    numbers = quantities(sentence, [(date.start, date.end) for date in dates])
    baseline, used = _baseline(sentence, numbers, dates)
    left = [one for one in numbers if one is not used]
    found = [_one(sentence, left, at, baseline, is_measure=is_measure) for at in range(len(left))]
    return (*_universal(sentence), *(one for one in found if one))


def _universal(text: str) -> tuple[Measured, ...]:
    """ "All providers will ...", "each of the 5 groups to ..."; how many there are only where it is said."""
    hit = _UNIVERSAL.search(text)
    if hit is None:
        return ()
    size = next((one.value for one in quantities(hit.group("cohort"))), None)
    return (Measured("universal", value=size, cohort=hit.group("cohort")),)


def _baseline(
    text: str, numbers: tuple[Quantity, ...], dates: tuple[Found, ...]
) -> tuple[Baseline | None, Quantity | None]:
    """The stated starting value, with its date where one stands beside it."""
    at = text.lower().find("baseline")
    value = next((one for one in numbers if at >= 0 and at < one.start < at + _WINDOW), None)
    if value is None:
        return None, None
    date = next((one.due for one in dates if at - _WINDOW < one.start < value.end + 20 and one.end > at), None)
    return (Baseline(value.value, date) if date else Baseline(value.value)), value


def _one(
    text: str, numbers: list[Quantity], at: int, baseline: Baseline | None, *, is_measure: bool
) -> Measured | None:
    number = numbers[at]
    if at and _is_to_of_pair(text, numbers[at - 1], number):
        return Measured(
            "change", number.unit, number.value, _direction_of(numbers[at - 1], number), Baseline(numbers[at - 1].value)
        )
    if _CURRENT.match(text[number.end : number.end + _WINDOW]):
        return Measured("current", number.unit, number.value)
    if number.is_share:
        return _share(text, numbers, at, baseline)
    return _count(text, numbers, at, is_measure=is_measure)


def _is_to_of_pair(text: str, first: Quantity, second: Quantity) -> bool:
    """Whether two numbers are "from 20% to 15%"."""
    leads = _FROM_TO.search(text, max(0, first.start - 20), first.start)
    return bool(leads) and text[first.end : second.start].strip() == "to"


def _direction_of(first: Quantity, second: Quantity) -> Direction:
    return Direction.UP if second.value > first.value else Direction.DOWN


def _share(text: str, numbers: list[Quantity], at: int, baseline: Baseline | None) -> Measured | None:
    number = numbers[at]
    if at and _in_brackets(text, number) and not numbers[at - 1].is_share:
        return None  # it explains the count before it
    if _FROM_TO.search(text, max(0, number.start - 20), number.start) and at + 1 < len(numbers):
        return None
    direction, is_change = _change(text, number)
    kind = "change" if is_change else "threshold" if number.bound else "target"
    if direction is Direction.UNKNOWN and number.bound:
        direction = Direction.UP if number.bound == ">=" else Direction.DOWN
    cohort = _COHORT.match(text[number.end : number.end + _WINDOW])
    return Measured(kind, "%", number.value, direction, baseline, cohort.group("cohort") if cohort else "")


def _change(text: str, number: Quantity) -> tuple[Direction, bool]:
    """Which way the words around a number go, and whether the number is the change itself ("by 5%", "5% fewer")."""
    after = _CHANGE_AFTER.match(text, number.end)
    before = _CHANGE_BEFORE.search(text, max(0, number.start - _WINDOW), number.start)
    hit = after or before
    if hit is None:
        return Direction.UNKNOWN, False
    direction = Direction.UP if hit.group("up") else Direction.DOWN
    return direction, after is not None or (before is not None and before.group("by").lower() == "by")


def _count(text: str, numbers: list[Quantity], at: int, *, is_measure: bool) -> Measured | None:
    number = numbers[at]
    if _CADENCE.match(text[number.end : number.end + _WINDOW]):
        return Measured(
            "cadence", number.unit, number.value, Direction.UP if number.bound == ">=" else Direction.UNKNOWN
        )
    is_given = _GIVEN.search(text, max(0, number.start - 12), number.start) is not None and not number.bound
    is_time = number.unit.lower().split(" ")[0] in TIMES or number.unit == ""
    if is_given or is_time or not (is_measure or number.bound or _is_promised(text, number)):
        return None
    share = numbers[at + 1] if at + 1 < len(numbers) and _explains(text, numbers[at + 1]) else None
    bound = {">=": Direction.UP, "<=": Direction.DOWN}.get(number.bound, Direction.UNKNOWN)
    share_direction = _change(text, share)[0] if share else Direction.UNKNOWN
    return Measured("target", number.unit, number.value, bound, share=share, share_direction=share_direction)


def _is_promised(text: str, number: Quantity) -> bool:
    """Whether a verb follows in the same clause, brackets left out."""
    clause = _CLAUSE.match(_ASIDE.sub("", text[number.end : number.end + 2 * _WINDOW]))
    return clause is not None and bool(_PROMISES.search(clause.group()))


def _explains(text: str, number: Quantity) -> bool:
    return number.is_share and _in_brackets(text, number)


def _in_brackets(text: str, number: Quantity) -> bool:
    start = max(0, number.start - _WINDOW)
    return text.rfind("(", start, number.start) > text.rfind(")", start, number.start)
