"""What a sentence promises to measure: only the parts that are literally there."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from milepost.core.interpret.promises import cohorts, starting
from milepost.core.interpret.promises.current import is_current, opens_clause
from milepost.core.interpret.promises.direction import DOWN, UP, change, changes_to, leads_way, more_behind, way
from milepost.core.interpret.promises.extents import is_extent, is_most, is_target
from milepost.core.interpret.promises.promised import is_given, is_promised, is_told, is_value
from milepost.core.plan.model import Baseline, Direction
from milepost.core.quick import quick
from milepost.core.words.dates import Found, Frame, find
from milepost.core.words.quantities import TIMES, Quantity, in_words, money, quantities

_SIZE = re.compile(r"(?:all|every|each)(?: of)?(?: the| our)? (\d{1,6})\b", re.IGNORECASE)
_MORE = re.compile(r"(?:fewer|more|less|additional|extra|further) ", re.IGNORECASE)
_NOUN = (
    r"(?P<unit>[a-z][a-z'’-]*"
    r"(?: (?!(?:from|to|who|that|open|by|at|in|of|with|on|for|and|doubl\w+|trebl\w+|halv\w+|"
    r"ris\w+|up|down|increas\w+|reduc\w+|cut|grow\w*|fall\w*|placed|\w+ing)\b)[a-z][a-z'’-]*)?)"
)
_NUMBER_OF = re.compile(rf"\bnumbers? of (?:the |our |all )?{_NOUN}", re.IGNORECASE)
_CHANGED = re.compile(
    r"\b(?:reduc\w+|increas\w+|decreas\w+|cut|lower\w*|rais\w+|grow\w*|rise|fall|"
    r"drop)(?: in)?(?: the| our)?(?: (?:number|rate|level) of)? "
    r"(?P<unit>(?!(?:from|to|by|of)\b)[a-z][a-z'’-]*(?: (?!(?:from|to|who|that|by|at|in|with|on|share|proportion|"
    r"percentage|and (?:increas|reduc|decreas|cut|lower|rais|grow|improv)\w*)\b)[a-z][a-z'’-]*){0,4})",
    re.IGNORECASE,
)
# "Visits to museums up from 81,000": what a sentence opens with is counted
_OPENS_COUNT = re.compile(
    r"(?P<unit>(?!(?:levels|rates|scores|averages|times|numbers|results|percentages|costs|waits|emissions)\b)"
    r"(?:[A-Za-z][a-z’'-]+ ){0,2}?(?!(?:levels|rates|scores|averages|times|numbers|results|costs|waits|emissions)\b)"
    r"[A-Za-z][a-z’'-]*[a-rt-z]s)"
    r"(?: (?:to|at|in|by|from|of|for|on|with) [a-zA-Z’' -]{2,50}?)? "
    r"(?:(?:up|down|rising|falling|growing|to rise|to fall|(?:to )?(?:increase|decrease|reduce)d?) from |"
    r"(?:(?:brought |kept )?(?:up|down)|(?:to )?(?:rise|fall|drop|grow|increase|decrease|reduce|lower|raise)d?|"
    r"rising|falling|dropping|growing|(?:to be )?cut) (?:to|below|under|above|over) )"
    r"(?:around |about |over |under |nearly |just |fewer than |more than |at most |at least |no more than )?",
    re.IGNORECASE,
)
_PART = re.compile(
    rf"(?:{UP}|{DOWN})\b[^.;,\d]{{0,60}}? by (?:a |one )?(?P<part>half|quarter)(?![\w-])(?! of\b)", re.IGNORECASE
)
_DOUBLES = re.compile(r"\s*(?:double|treble|triple)\b", re.IGNORECASE)
_AIM = re.compile(
    r"(?:\b(?:target|goal|aim)(?: is| of)?|:)[: ]{1,2}(?:(?:below|under|above|over|at least) )?$", re.IGNORECASE
)
_REACHES = re.compile(r"\b(?:reach(?:es|ing)?|(?:to |will |should |must )be)\s$", re.IGNORECASE)
_FIRM = re.compile(
    r"\b(?:no|not|at (?:least|most|or)|max\w*|min\w*|be|is|remains?|stays?|kept?|to|at)\b", re.IGNORECASE
)
_OF_SO_MANY = re.compile(r" (?:out )?of (?:the |our |all )?(?=\d)")
_CADENCE = re.compile(r"^[\w -]{0,24}?\b(?:per|each|every|a) (?:term|week|month|quarter|year)\b", re.IGNORECASE)
_BRACKETED = re.compile(r"\((?:[a-z]+[:=]? ){0,4}$", re.IGNORECASE)
_BESIDE = re.compile(r"(?:[^,;().]|\.(?! )){1,30}(?:,| [–—-] )(?:[^,;().]|\.(?! )){1,30}")
_WITHIN = re.compile(r"\b(?:within|in|under) $", re.IGNORECASE)
_PAIR = 2
_WINDOW = 70  # characters around a number in which the words that explain it stand
_LOOK_BACK = 12  # characters before a number in which a word that leads to it stands
_BETTER = {">=": Direction.UP, "<=": Direction.DOWN}


@quick
@dataclass(frozen=True, slots=True)
class Measured:
    """One thing that a sentence measures; `share` is a percentage in brackets behind a count, for the arithmetic.

    `at` is where its number stands in the sentence, and -1 where it has none; `reading` is what it is now.
    """

    kind: str
    unit: str = ""
    value: Decimal | None = None
    direction: Direction = Direction.UNKNOWN
    baseline: Baseline | None = None
    cohort: str = ""
    share: Quantity | None = None
    share_direction: Direction = Direction.UNKNOWN
    at: int = -1
    reading: Decimal | None = None


@quick
@dataclass(frozen=True, slots=True)
class _Said:
    """A sentence with its dates, what it starts from, and the numbers that are left to be read."""

    text: str
    numbers: Sequence[Quantity]
    dates: Sequence[Found]
    baseline: Baseline | None
    is_measure: bool
    is_dated: bool


def measured(sentence: str, frame: Frame, *, is_measure: bool = False, is_dated: bool = False) -> tuple[Measured, ...]:
    """What the sentence measures.

    `is_measure` says that it stands in a measure column, where a bare number counts and words without one say which way
    is better; `is_dated` that it has a deadline, so that a number that opens it is a target.
    """
    dates = find(sentence, frame)
    numbers = _numbers(sentence, dates, is_measure=is_measure)
    everybody = _universal(sentence, is_measure=is_measure)
    if not numbers:
        plain = (_by_part(sentence) or _direction_only(sentence)) if is_measure else ()
        return everybody or plain
    baseline, used = starting.stated(sentence, numbers, dates, frame.start)
    reached = starting.pairs(sentence, numbers)
    starts = {one.start for one in (*used, *reached.values())}
    sized = [(at := sentence.find(one.cohort), at + len(one.cohort)) for one in everybody if one.value is not None]
    left = [one for one in numbers if one.start not in starts and not any(a <= one.start < z for a, z in sized)]
    said = _Said(sentence, left, dates, baseline, is_measure, is_dated)
    found = [_pair(said, one, reached[one]) if one in reached else _one(said, at) for at, one in enumerate(left)]
    return (*everybody, *_with_reading(sentence, [made for made in found if made]))


def _with_reading(text: str, found: list[Measured]) -> list[Measured]:
    """What a sentence measures, with the value of today at its target: "98% by June (91% now)", "3 now, aim 9"."""
    now = next((one for one in found if one.kind == "current"), None)
    target = next((one for one in found if one.kind != "current" and one.value is not None), None)
    if len(found) != _PAIR or now is None or target is None:
        return found
    is_alike = now.unit == target.unit or (not now.unit and target.unit != "%")
    is_aside = _BRACKETED.search(text, target.at, now.at) is not None
    between = min(now.at, target.at), max(now.at, target.at)
    is_beside = _BESIDE.fullmatch(text, *between) is not None or (target.at < now.at and opens_clause(text, now.at))
    return [replace(target, reading=now.value)] if is_alike and (is_aside or is_beside) else found


def _numbers(text: str, dates: tuple[Found, ...], *, is_measure: bool) -> tuple[Quantity, ...]:
    if not is_measure:
        return quantities(text, [(date.start, date.end) for date in dates])
    sums = money(text)
    taken = sorted([(date.start, date.end) for date in dates] + [(one.start, one.end) for one in sums])
    found = (*in_words(text), *quantities(text, taken), *sums)
    return tuple(sorted(found, key=lambda one: one.start))


def _direction_only(text: str) -> tuple[Measured, ...]:
    """ "Fewer homes cold in winter": which way is better, and no number."""
    better = leads_way(text)
    return (Measured("direction", direction=better),) if better is not Direction.UNKNOWN else ()


def _by_part(text: str) -> tuple[Measured, ...]:
    """ "Reduce rough sleeping by half": a change by a part of what there is, said in a word."""
    hit = _PART.match(text)
    if hit is None:
        return ()
    unit_and_value = ("%", Decimal(50 if hit["part"].lower() == "half" else 25))
    return (Measured("change", *unit_and_value, way(hit)),)


def _pair(said: _Said, reached: Quantity, start: Quantity) -> Measured:
    """A change from one number to another."""
    direction = Direction.UP if reached.value > start.value else Direction.DOWN
    first = min(reached, start, key=lambda one: one.start)
    unit = reached.unit or start.unit or _counted(said.text, first)
    cohort = cohorts.of_whom(said.text, reached.start, reached.end) if reached.is_share else ""
    baseline = starting.beside(start, said.dates)
    return Measured("change", unit, reached.value, direction, baseline, cohort, at=reached.start)


def _counted(text: str, number: Quantity) -> str:
    """What "the number of wardens from 12 to 18" and "reduce first-time entrants from 118 to 90" count."""
    named = list(_NUMBER_OF.finditer(text, max(0, number.start - 2 * _WINDOW), number.start))
    changed = named[-1] if named else _CHANGED.search(text, max(0, number.start - 2 * _WINDOW), number.start)
    hit = changed or _NUMBER_OF.search(text, number.end, number.end + 2 * _WINDOW)
    opening = None if hit else _OPENS_COUNT.fullmatch(text, 0, number.start)
    return opening["unit"].lower() if opening else hit["unit"] if hit else ""


def _universal(text: str, *, is_measure: bool) -> tuple[Measured, ...]:
    """ "All providers will ...", "each of the 5 groups to ..."; how many there are only where it is said."""
    cohort = cohorts.everybody(text, is_measure=is_measure)
    if not cohort:
        return ()
    size = _SIZE.match(cohort)
    return (Measured("universal", value=Decimal(size.group(1)) if size else None, cohort=cohort),)


def _one(said: _Said, at: int) -> Measured | None:
    number = said.numbers[at]
    if is_current(said.text, number):
        doubles = said.is_measure and _DOUBLES.match(said.text)
        better = Direction.UP if doubles else Direction.UNKNOWN
        unit = number.unit if number.is_share or not opens_clause(said.text, number.start) else ""  # "870 get it now"
        return Measured("current", unit, number.value, better, at=number.start)
    if number.is_share:
        return _share(said, at)
    if said.is_measure and _is_bare(number) and _is_aimed(said, number):
        better = _BETTER.get(number.bound) or change(said.text, number)[0]
        unit = number.unit or _counted(said.text, number)
        return Measured("target", unit, number.value, better, said.baseline, at=number.start)
    counted = _count(said, at)
    return replace(counted, baseline=said.baseline) if counted and said.baseline and said.is_measure else counted


def _is_bare(number: Quantity) -> bool:
    return not number.unit or is_extent(number)


def _is_aimed(said: _Said, number: Quantity) -> bool:
    """Whether words or a date beside a number without a noun say that it is a target: "Target 12", "60 (March)"."""
    text, start = said.text, number.start
    if _AIM.search(text, max(0, start - _WINDOW), start) or changes_to(text, number):
        return True
    if number.bound and not number.unit:
        return _FIRM.search(text, max(0, start - 2 * _LOOK_BACK), start) is not None
    is_reached = is_value(text, number) or _REACHES.search(text, max(0, start - _LOOK_BACK), start) is not None
    return is_reached or (not number.unit and starting.is_dated_behind(text, number, said.dates))


def _share(said: _Said, at: int) -> Measured | None:
    number = said.numbers[at]
    if at and _in_brackets(said.text, number) and not said.numbers[at - 1].is_share:
        return None  # it explains the count before it
    direction, is_change = change(said.text, number)
    kind = "change" if is_change else "threshold" if number.bound else "target"
    if direction is Direction.UNKNOWN:
        direction = _BETTER.get(number.bound, direction)
    cohort = cohorts.of_whom(said.text, number.start, number.end)
    return Measured(kind, number.unit, number.value, direction, said.baseline, cohort, at=number.start)


def _count(said: _Said, at: int) -> Measured | None:
    text, number = said.text, said.numbers[at]
    if _CADENCE.match(text[number.end : number.end + _WINDOW]):
        better = _BETTER.get(number.bound, Direction.UNKNOWN)
        return Measured("cadence", number.unit, number.value, better, at=number.start)
    way_there, _ = change(text, number)
    is_rate = number.unit.startswith("per ") and way_there is not Direction.UNKNOWN
    if said.is_measure and (is_rate or is_extent(number)):
        return _extent(text, number, way_there)
    if _is_time_of_share(said, number):
        return None
    unit = number.unit or _of_so_many(said, at)
    is_counted = said.is_measure and (bool(said.dates) or not is_told(text, number))
    is_wanted = is_counted or is_promised(text, number, is_dated=said.is_dated)
    if (is_given(text, number) and not _is_second(said, at)) or not unit or is_extent(number) or not is_wanted:
        return None
    share = said.numbers[at + 1] if at + 1 < len(said.numbers) and _explains(text, said.numbers[at + 1]) else None
    more = more_behind(text, number)
    better = _BETTER.get(number.bound) or (way(more) if more else Direction.UNKNOWN)
    share_direction = change(text, share)[0] if share else Direction.UNKNOWN
    unit = _MORE.sub("", unit)
    return Measured("target", unit, number.value, better, share=share, share_direction=share_direction, at=number.start)


def _is_second(said: _Said, at: int) -> bool:
    """Whether a number is a second target, with a date of its own: "30 homes by May and 60 homes by June"."""
    number, before = said.numbers[at], said.numbers[at - 1] if at else None
    is_joined = before is not None and before.unit == number.unit and said.text.endswith(" and ", 0, number.start)
    return is_joined and starting.has_date_behind(number, said.dates)


def _is_time_of_share(said: _Said, number: Quantity) -> bool:
    """Whether a length of time belongs to a share: "98% of complaints answered within 20 working days"."""
    if TIMES.isdisjoint(number.unit.lower().split()):
        return False
    leads = _WITHIN.search(said.text, max(0, number.start - _LOOK_BACK), number.start)
    return leads is not None and any(one.is_share for one in said.numbers)


def _extent(text: str, number: Quantity, way_there: Direction) -> Measured | None:
    if is_most(text, number):
        return Measured("threshold", number.unit, number.value, Direction.DOWN, at=number.start)
    if not is_target(text, number, way_there):
        return None
    better = _BETTER.get(number.bound, Direction.UNKNOWN) if way_there is Direction.UNKNOWN else way_there
    return Measured("target", number.unit, number.value, better, at=number.start)


def _of_so_many(said: _Said, at: int) -> str:
    """What "40 of the 64 practices" counts."""
    hit = _OF_SO_MANY.match(said.text, said.numbers[at].end)
    following = said.numbers[at + 1] if hit and at + 1 < len(said.numbers) else None
    return following.unit if hit and following and following.start == hit.end() else ""


def _explains(text: str, number: Quantity) -> bool:
    return number.is_share and _in_brackets(text, number)


def _in_brackets(text: str, number: Quantity) -> bool:
    start = max(0, number.start - _WINDOW)
    return text.rfind("(", start, number.start) > text.rfind(")", start, number.start)
