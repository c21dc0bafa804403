"""When the bodies over a plan sit, as the lines above the actions say, and what the actions tell of their days."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from milepost.core.checks.beside import texts
from milepost.core.checks.facts.days.meeting_days import days_in, months_in, rows_of, rows_told
from milepost.core.checks.facts.days.often import Often, habits
from milepost.core.checks.facts.days.times import Time, times
from milepost.core.checks.facts.people.bodies import HEADS, Body, bodies
from milepost.core.checks.gathered import FIGURE, Gathered
from milepost.core.checks.looking import WRITTEN
from milepost.core.words.anycase import AnyCase
from milepost.core.words.due import Precision
from milepost.core.words.sentences import cut

BODIES = frozenset({"board", "committee", "forum", "executive", "trustee", "table", "partnership", "alliance", "group"})
_CLAUSES = re.compile(r";\s")
_SITS = re.compile(
    r"\b(?:meets?|met|(?:has|have|holds?) (?:[a-z]+ )?meetings|sits?|sat|"
    r"conven\w+|gathers?|comes? together|(?:next |last )?meetings?|sittings?|looks? at|"
    r"report(?:s|ed)? to|oversee\w*|overseen|receives?|keeps? an eye|is (?:held )?(?:on|in|every|each))\b|"
    r"\b(?:in recess|dates (?:of|for))\b|^[^.,;]{3,50}: (?=[^.;]*\b(?:quarterly|monthly|weekly|"
    r"every|each|met|meets?|meetings?|first|second|third|last|\dst|\dnd|\drd)\b)",
    re.IGNORECASE,
)
_NEVER = re.compile(
    r"\b(?:(?:does|do|will|did) not|doesn[’']t|never|no longer) (?:meet|sit|convene|gather)s?\b|\bin recess\b|"
    r"\b(?:has|have|holds?|there (?:is|are)) no (?:meetings?|sittings?)\b",
    re.IGNORECASE,
)  # before the months without a meeting
_HABIT = AnyCase(
    r"\b(?:(?:next )?(?:meets|sits|convenes|gathers)|(?:will|does not|do not|never) (?:next )?(?:meet|sit|convene)s?|"
    r"in recess|(?:has|have|holds?) (?:[a-z]+ )?(?:meetings|sittings)|"
    r"(?:next|its|of the) (?:meetings?|sittings?) (?:is|are|will be)|dates (?:of|for))\b"
)  # by which an account speaks of all meetings, and not of one that was
_MEETS = f"meets meet sits sit convenes convene gathers recess meeting meetings sitting sittings dates, {HEADS}"
_YEAR = frozenset(range(1, 13))
_ALSO = re.compile(r"(?:It|They|Its|The|Next|Last|And|Then|Meetings?|That)\b|it\b|its\b|next\b|the next\b", re.DOTALL)
_OTHER = re.compile(
    r"\b(?:special|extraordinary|extra|additional|moved|postponed|put (?:back|off)|brought forward|instead|by e-?mail|"
    r"between meetings|workshop|"
    r"away ?day|development (?:day|session)|before the|ahead of|sub-?group|papers (?:are )?(?:due|sent|out)|"
    r"ready for|in time for|after the|in writing|deadline)\b",
    re.IGNORECASE,
)
_LAID = re.compile(
    r"\b(?:lays?|laid|puts?|brings?|brought|placed?|places|goes|go|comes?|came)\b[^.;]{0,60} (?P<before>before the)\b",
    re.IGNORECASE,
)  # which is to the body, and not ahead of its meeting
_TIED = re.compile(
    r"(?:[’']s?)?(?:,? (?:at (?:its|the|a|our) )?(?:[a-z]+ )?(?:[A-Z][a-z]+ )?(?:meeting|sitting|session|gathering))"
    r"?,? ?\(?"
    r"(?:(?:on|of|in|at|for|each|this) )?$"
)  # between a body and its day: "the Board on", "the Partnership at its October meeting on"
_DOES = re.compile(
    r"(?:[’']s [a-z]+)?,? (?:(?:has|have|had|will|shall|should|must|is|are|was|were|to|also|then|"
    r"first|last|next|only) )*$"
)
_ACTS = re.compile(
    r"(?:agree|accept|approv|receiv|consider|decid|discuss|hear|heard|met|meet|sit|sat|not(?:e|ed|es)\b|endors|sign|"
    r"review|see|saw|adopt|support|grant|conven|ratif|confirm|resolv|look|took|take|vot)",
    re.IGNORECASE,
)
_MEETING = re.compile(r"\b(?:meeting|sitting|session)\b")
_NEAR = timedelta(days=20)  # in which a body seldom meets twice
_FEWEST = 2  # months that a line must name
_FEW = 4  # words between what a body does and the day


class Sitting(NamedTuple):
    """The months, the days ("second tuesday", "tuesday") and the dates on which a body sits, as a line says."""

    body: str
    text: str
    months: frozenset[int]
    days: frozenset[str]
    who: Body
    dates: tuple[date, ...]


def sittings(plan: Gathered) -> tuple[Sitting, ...]:
    """What the lines above the actions tell of each body's meetings."""
    return plan.once(_sittings)


def misplaced(plan: Gathered) -> Iterator[tuple[Sitting, Time]]:
    """The days on which something is to go to a body, or was decided by it, that does not sit then."""
    known = sittings(plan)
    shorts = frozenset(one.who.short for one in known if one.who.short)
    words = " ".join(sorted({HEADS, *(one.casefold() for one in shorts)}))
    for place in plan.places(WRITTEN, f"{words}, {FIGURE}") if known else ():
        text = plan.told_at[place][1].text
        named = list(bodies(text, shorts)) if not _OTHER.search(_LAID.sub(" ", text)) else []
        for time in times(plan, place) if named else ():
            sitting = next((each for one in named for each in known if _is_told(one, each, time)), None)
            if sitting:
                yield sitting, time


def told_otherwise(plan: Gathered) -> Iterator[tuple[Often, Often]]:
    """What an action tells of the same body's meetings that a line above it tells otherwise."""
    found = habits(plan)
    above = [one for one in found[""] if one.thing in BODIES and one.thing != "group"]
    for action, told in found.items():
        for one in told if action and above else ():
            other = next((each for each in above if each.thing == one.thing and each.differs(one)), None)
            if other:
                yield other, one


def _is_told(one: Body, sitting: Sitting, time: Time) -> bool:
    """Whether a body that a sentence names is this one, does something at that time, and does not sit then."""
    is_body = one.may_be(sitting.who) and one.names <= sitting.who.names
    return is_body and _is_tied(one, time) and not _is_on(sitting, time)


def _is_tied(body: Body, time: Time) -> bool:
    """Whether a time is that of a body: right behind it, or behind what it does."""
    if body.end > time.start:
        return False
    if _TIED.fullmatch(time.text[body.end : time.start]):
        return True
    verb = time.verb
    if verb is None or verb.start < body.end or not _DOES.fullmatch(time.text[body.end : verb.start]):
        return False
    between = time.text[verb.end : time.start]
    is_near = len(between.split()) <= _FEW or _MEETING.search(between) is not None
    does = time.text[verb.start : verb.end].split()[-1]
    does = between.split()[0] if does == "to" and between.split() else does  # "is to receive"
    return is_near and _ACTS.match(does) is not None


def _is_on(sitting: Sitting, time: Time) -> bool:
    first, last = time.first, time.last
    if not time.is_exact or (first.year, first.month) != (last.year, last.month):
        return True
    if sitting.months and first.month not in sitting.months:
        return False
    is_day = time.due.precision is Precision.DAY
    if is_day and sitting.days and sitting.days.isdisjoint(rows_of(first)):
        return False
    return _is_among(sitting.dates, first, last, is_day=is_day)


def _is_among(dates: Sequence[date], first: date, last: date, *, is_day: bool) -> bool:
    """Whether a day or a month is one of those that a line lists, or lies outside of them."""
    if not dates or any(first <= one <= last for one in dates):
        return True
    if len(dates) == 1:
        return not is_day or abs(first - dates[0]) > _NEAR
    is_within = dates[0] < first and last < dates[-1]
    return not (is_within or (is_day and any((one.year, one.month) == (first.year, first.month) for one in dates)))


def _sittings(plan: Gathered) -> tuple[Sitting, ...]:
    found: list[Sitting] = []
    for line in texts(plan):
        _read(line, found)
    for place in plan.places(WRITTEN, _MEETS):
        text = plan.told_at[place][1].text
        if _HABIT.search(text) and not _OTHER.search(text):
            _read(text, found)
    return tuple(map(_kept, found))


def _read(line: str, found: list[Sitting]) -> None:
    """Puts what a line tells of meetings with what is known of their bodies."""
    body: Body | None = None
    for sentence in cut(line):
        for clause in _CLAUSES.split(sentence):
            sits = _SITS.search(clause)
            own = _who(clause, sits.start() if sits else 0)
            body = own or body
            if sits and body and not body.is_vague and (own or _ALSO.match(clause)):
                _add(found, _sitting(body, sentence, clause[own.end :] if own else clause))


def _who(clause: str, at: int) -> Body | None:
    """The last body that is named before a place, outside of brackets, or else the first."""
    named = [one for one in bodies(clause) if clause.count("(", 0, one.start) <= clause.count(")", 0, one.start)]
    before = [one for one in named if one.start <= at]
    return next(iter(before[::-1] or named), None)


def _sitting(body: Body, sentence: str, when: str) -> Sitting:
    """What words tell of the meetings of a body."""
    dates, bare = days_in(when)
    months = months_in(bare)
    if _NEVER.search(when):
        return Sitting(body.head, sentence, _YEAR - months, frozenset(), body, ())
    return Sitting(body.head, sentence, months, rows_told(bare), body, dates)


def _add(found: list[Sitting], one: Sitting) -> None:
    """Puts what is told of a body with what is known of it."""
    for at, other in enumerate(found):
        if other.who.may_be(one.who):
            dates = tuple(sorted({*other.dates, *one.dates}))
            text = other.text if other.text == one.text or not (one.dates or one.months) else f"{other.text} {one.text}"
            found[at] = other._replace(
                text=text, months=other.months | one.months, days=other.days | one.days, dates=dates
            )
            return
    found.append(one)


def _kept(one: Sitting) -> Sitting:
    """A sitting without the one month or the one day that a line may name for another reason."""
    months = one.months if len(one.months) >= _FEWEST else frozenset[int]()
    is_kept = len(one.dates) >= _FEWEST or _HABIT.search(one.text)
    return one._replace(months=months, dates=one.dates if is_kept else ())
