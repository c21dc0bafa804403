"""What a sentence promises to measure: only the parts that are literally there."""

import re
from dataclasses import dataclass, replace
from decimal import Decimal

from milepost.core.interpret.promises import starting
from milepost.core.plan.model import Baseline, Direction
from milepost.core.words.dates import Found, Frame, find
from milepost.core.words.quantities import TIMES, Quantity, in_words, money, quantities

_UP = r"(?P<up>increas\w*|rise|rising|rais\w*|grow\w*|improve\w*|more|higher|up)"
_DOWN = r"(?P<down>reduc\w*|decreas\w*|fall\w*|drop\w*|cut\w*|fewer|less|lower\w*|down)"
_CHANGE_AFTER = re.compile(rf"\s{{1,2}}(?:{_UP}|{_DOWN})\b", re.IGNORECASE)
_CHANGE_BEFORE = re.compile(rf"\b(?:{_UP}|{_DOWN})\b[^.;]{{0,60}}?\b(?P<by>by|to|of)\s{{1,2}}$", re.IGNORECASE)
_CHANGE_CLOSE = re.compile(r"\b(?:(?P<up>up)|(?P<down>down))\s$", re.IGNORECASE)
_ALL_DONE = re.compile(
    r"(?P<cohort>(?:all|every|each) (?:\d+ )?[a-z][\w'’/&-]*(?: [\w'’/&-]+){0,3}?) (?!need)[a-z]{2,12}ed\b",
    re.IGNORECASE,
)
_SIZE = re.compile(r"(?:all|every|each)(?: of)?(?: the| our)? (\d{1,6})\b", re.IGNORECASE)
_MORE = re.compile(r"(?:fewer|more|less|additional|extra|further) ", re.IGNORECASE)
_LEADS_WAY = re.compile(
    r"(?:an? |% |the )?(?:(?P<up>increas\w+|improve\w*|more|higher|greater|better|rise)|"
    r"(?P<down>reduc\w+|decreas\w+|fewer|less|lower\w*))\b(?! (?:\w+ ){0,2}(?:times?|waits?|waiting)\b)",
    re.IGNORECASE,
)
_NUMBER_OF = re.compile(
    r"\bnumber of (?P<unit>[a-z][a-z'’-]*"
    r"(?: (?!(?:from|to|who|that|open|by|at|in|of|with|on|for|and|doubl\w+|trebl\w+|halv\w+|"
    r"ris\w+|up|down|increas\w+|reduc\w+|cut|grow\w*|fall\w*)\b)[a-z][a-z'’-]*)?)",
    re.IGNORECASE,
)
_CHANGED = re.compile(
    r"\b(?:reduc\w+|increas\w+|decreas\w+|cut|lower\w*|rais\w+|grow\w*|rise|fall|"
    r"drop)(?: in)?(?: the)?(?: (?:number|rate|level) of)? "
    r"(?P<unit>[a-z][a-z'’-]*(?: (?!(?:from|to|who|that|by|at|in|with|on|and|share|proportion|"
    r"percentage)\b)[a-z][a-z'’-]*){0,4})",
    re.IGNORECASE,
)
_SHARE_OF = re.compile(
    r"\b(?:share|proportion|percentage|number|%) of (?:the |our |"
    r"all )?(?P<cohort>[a-z][\w'’-]*(?: [a-z][\w'’-]*){0,3}?)"
    r"(?= (?:who|that|which|with|without|whose|from|in|at|on|having|feeling|reporting|[a-z]{3,12}(?:ed|ing))\b)",
    re.IGNORECASE,
)
_PART = re.compile(
    rf"(?:{_UP}|{_DOWN})\b[^.;,\d]{{0,60}}? by (?:a |one )?(?P<part>half|quarter)(?![\w-])(?! of\b)", re.IGNORECASE
)
_DOUBLES = re.compile(r"\s*(?:double|treble|triple)\b", re.IGNORECASE)
_CURRENTLY = re.compile(r"(?:\((?:currently|current|now|at present)|\bcurrent(?:ly)?:)[: ]\s?$", re.IGNORECASE)
_AIM = re.compile(
    r"(?:\b(?:target|goal|aim)(?: is| of)?|:)[: ]{1,2}(?:(?:below|under|above|over|at least) )?$", re.IGNORECASE
)
_UNIVERSAL = re.compile(
    r"(?:^|[,;:–-] |\bthat |\bfor )"
    r"(?P<cohort>(?:all|every|each(?: of (?:the|our))?) (?:\d+ )?[A-Za-z][\w'’/& -]{2,60}?)"
    r" (?:will|to|has|have|is|are|can|must|should|reporting)\b",
    re.IGNORECASE,
)
_CADENCE = re.compile(r"^[\w ]{0,20}?\b(?:per|each|every|a) (?:term|week|month|quarter|year)\b", re.IGNORECASE)
_CURRENT = re.compile(r"^\s?(?:currently|at present|at the moment)\b", re.IGNORECASE)
_COHORT = re.compile(
    r"^ of (?P<cohort>[A-Za-z][\w'’/&-]*(?:(?:, [a-z]{3,15}){1,3},? and [a-z][\w'’-]*(?: [a-z][\w'’-]*){0,2}?|"
    r"(?: [A-Za-z][\w'’/&-]*){0,3}?(?: on (?!a\b|the\b)[a-z]+(?: [a-z]+){0,2}?"
    r"(?= (?:to|will|are|have|has|attend|complete|achieve|report|feel|receive|say|meet|reach|gain|use)\b))?))"
    r"(?= (?:to|will|is|are|have|has|had|who|that|by|in|at|with|within|on|from|for|complete|attend|achieve|report|feel|"
    r"receive|say|meet|reach|gain|use|held|seen|made|sent|let|[a-z]{2,12}(?:ed|ing))\b|[,.;:)(]|$)"
)
_ASIDE = re.compile(r"\([^()]*\)")
_CLAUSE = re.compile(r"[^.;0-9]*")
_PROMISES = re.compile(r"\b(?:to|will|are|is|have|has|be|in place|[a-z]{3,12}ed)\b", re.IGNORECASE)
_GIVEN = re.compile(
    r"\b(?:the|these|those|of|our|its|level|levels|phase|year|years|age|aged|tier|stage|band|stage|section|article|no|"
    r"number|"
    r"part|grade|priority|action|page|than|and|or|with)\s{1,2}$",
    re.IGNORECASE,
)  # words that make a number a name or something already there
_WINDOW = 70  # characters around a number in which the words that explain it stand
_LOOK_BACK = 12  # characters before a number in which a word that leads to it stands
_BETTER = {">=": Direction.UP, "<=": Direction.DOWN}


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


def measured(sentence: str, frame: Frame, *, is_measure: bool = False, is_dated: bool = False) -> tuple[Measured, ...]:
    """What the sentence measures.

    `is_measure` says that it stands in a measure column, where a bare number counts and words without one say which way
    is better; `is_dated` that it has a deadline, so that a number that opens it is a target.
    """
    dates = find(sentence, frame)
    numbers = _numbers(sentence, dates, is_measure=is_measure)
    if not numbers:
        plain = (_by_part(sentence) or _direction_only(sentence)) if is_measure else ()
        return _universal(sentence, is_measure=is_measure) or plain
    baseline, used = starting.stated(sentence, numbers, dates)
    reached = starting.pairs(sentence, numbers)
    starts = {one.start for one in (*used, *reached.values())}
    everybody = _universal(sentence, is_measure=is_measure)
    sized = [one.value for one in everybody]
    left = [one for one in numbers if one.start not in starts and not (is_measure and one.value in sized)]
    found = [
        _pair(sentence, one, reached[one], dates)
        if one in reached
        else _one(sentence, left, at, baseline, is_measure=is_measure, is_dated=is_dated)
        for at, one in enumerate(left)
    ]
    return (*everybody, *(one for one in found if one))


def _numbers(text: str, dates: tuple[Found, ...], *, is_measure: bool) -> tuple[Quantity, ...]:
    if not is_measure:
        return quantities(text, [(date.start, date.end) for date in dates])
    sums = money(text)
    taken = sorted([(date.start, date.end) for date in dates] + [(one.start, one.end) for one in sums])
    found = (*in_words(text), *quantities(text, taken), *sums)
    return tuple(sorted(found, key=lambda one: one.start))


def _direction_only(text: str) -> tuple[Measured, ...]:
    """ "Fewer homes cold in winter": which way is better, and no number."""
    hit = _LEADS_WAY.match(text)
    if hit is None:
        return ()
    return (Measured("direction", direction=Direction.UP if hit.group("up") else Direction.DOWN),)


def _by_part(text: str) -> tuple[Measured, ...]:
    """ "Reduce rough sleeping by half": a change by a part of what there is, said in a word."""
    hit = _PART.match(text)
    if hit is None:
        return ()
    direction = Direction.UP if hit["up"] else Direction.DOWN
    unit_and_value = ("%", Decimal(50 if hit["part"].lower() == "half" else 25))
    return (Measured("change", *unit_and_value, direction),)


def _pair(text: str, reached: Quantity, start: Quantity, dates: tuple[Found, ...]) -> Measured:
    """A change from one number to another."""
    direction = Direction.UP if reached.value > start.value else Direction.DOWN
    unit = reached.unit or start.unit or _number_of(text, reached)
    unit = unit or _changed(text, start)
    cohort = _SHARE_OF.search(text, 0, reached.start) if reached.is_share else None
    baseline = starting.beside(start, dates)
    return Measured("change", unit, reached.value, direction, baseline, cohort["cohort"] if cohort else "")


def _changed(text: str, start: Quantity) -> str:
    """What "reduce first-time entrants from 118 to 90" counts."""
    hit = _CHANGED.search(text, 0, start.start)
    return hit["unit"] if hit else ""


def _number_of(text: str, number: Quantity) -> str:
    """What "the number of wardens from 12 to 18" counts."""
    named = list(_NUMBER_OF.finditer(text, max(0, number.start - _WINDOW), number.start))
    return named[-1].group("unit") if named else ""


def _universal(text: str, *, is_measure: bool) -> tuple[Measured, ...]:
    """ "All providers will ...", "each of the 5 groups to ..."; how many there are only where it is said."""
    hit = _UNIVERSAL.search(text) or (_ALL_DONE.match(text) if is_measure else None)
    if hit is None:
        return ()
    size = _SIZE.match(hit.group("cohort"))
    return (Measured("universal", value=Decimal(size.group(1)) if size else None, cohort=hit.group("cohort")),)


def _one(
    text: str, numbers: list[Quantity], at: int, baseline: Baseline | None, *, is_measure: bool, is_dated: bool
) -> Measured | None:
    number = numbers[at]
    is_current = _CURRENT.match(text[number.end : number.end + _WINDOW]) or _CURRENTLY.search(
        text, max(0, number.start - 2 * _LOOK_BACK), number.start
    )
    if is_current:
        doubles = is_measure and _DOUBLES.match(text)
        return Measured("current", number.unit, number.value, Direction.UP if doubles else Direction.UNKNOWN)
    if number.is_share:
        return _share(text, numbers, at, baseline)
    if is_measure and _AIM.search(text, max(0, number.start - _WINDOW), number.start) and not number.unit:
        better = _BETTER.get(number.bound, Direction.UNKNOWN)
        return Measured("target", _number_of(text, number), number.value, better, baseline)
    counted = _count(text, numbers, at, is_measure=is_measure, is_dated=is_dated)
    return replace(counted, baseline=baseline) if counted and baseline and is_measure else counted


def _share(text: str, numbers: list[Quantity], at: int, baseline: Baseline | None) -> Measured | None:
    number = numbers[at]
    if at and _in_brackets(text, number) and not numbers[at - 1].is_share:
        return None  # it explains the count before it
    direction, is_change = _change(text, number)
    kind = "change" if is_change else "threshold" if number.bound else "target"
    if direction is Direction.UNKNOWN and number.bound:
        direction = Direction.UP if number.bound == ">=" else Direction.DOWN
    cohort = _COHORT.match(text[number.end : number.end + _WINDOW])
    return Measured(kind, number.unit, number.value, direction, baseline, cohort.group("cohort") if cohort else "")


def _change(text: str, number: Quantity) -> tuple[Direction, bool]:
    """Which way the words around a number go, and whether the number is the change itself ("by 5%", "5% fewer")."""
    after = _CHANGE_AFTER.match(text, number.end)
    before = _CHANGE_BEFORE.search(text, max(0, number.start - _WINDOW), number.start)
    close = _CHANGE_CLOSE.search(text, max(0, number.start - _LOOK_BACK), number.start)
    hit = after or close or before
    if hit is None:
        return Direction.UNKNOWN, False
    direction = Direction.UP if hit.group("up") else Direction.DOWN
    is_by = before is not None and before.group("by").lower() in {"by", "of"}
    return direction, after is not None or close is not None or is_by


def _count(text: str, numbers: list[Quantity], at: int, *, is_measure: bool, is_dated: bool) -> Measured | None:
    number = numbers[at]
    if _CADENCE.match(text[number.end : number.end + _WINDOW]):
        return Measured(
            "cadence", number.unit, number.value, Direction.UP if number.bound == ">=" else Direction.UNKNOWN
        )
    is_given = _GIVEN.search(text, max(0, number.start - _LOOK_BACK), number.start) is not None and not number.bound
    is_time = number.unit.lower().split(" ")[0] in TIMES
    way, _ = _change(text, number)
    if is_time and is_measure and number.bound == "<=":
        return Measured("threshold", number.unit, number.value, Direction.DOWN)
    if (is_time or number.unit.startswith("per ")) and is_measure and way is not Direction.UNKNOWN:
        return Measured("target", number.unit, number.value, way)
    opens = is_dated and number.start == 0
    is_promised = is_measure or number.bound or opens or _is_promised(text, number)
    if is_given or is_time or number.unit == "" or not is_promised:
        return None
    share = numbers[at + 1] if at + 1 < len(numbers) and _explains(text, numbers[at + 1]) else None
    more = _CHANGE_AFTER.match(text, number.end)
    better = Direction.UP if more and more.group("up") else Direction.DOWN if more else Direction.UNKNOWN
    better = _BETTER.get(number.bound, better)
    share_direction = _change(text, share)[0] if share else Direction.UNKNOWN
    return Measured(
        "target", _MORE.sub("", number.unit), number.value, better, share=share, share_direction=share_direction
    )


def _is_promised(text: str, number: Quantity) -> bool:
    """Whether a verb follows in the same clause, brackets left out."""
    clause = _CLAUSE.match(_ASIDE.sub("", text[number.end : number.end + 2 * _WINDOW]))
    return clause is not None and bool(_PROMISES.search(clause.group()))


def _explains(text: str, number: Quantity) -> bool:
    return number.is_share and _in_brackets(text, number)


def _in_brackets(text: str, number: Quantity) -> bool:
    start = max(0, number.start - _WINDOW)
    return text.rfind("(", start, number.start) > text.rfind(")", start, number.start)
