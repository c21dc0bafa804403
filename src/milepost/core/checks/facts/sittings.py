"""When the body over a plan sits, as a line above the actions says, and the days for which things go to it."""

import re
from collections.abc import Iterator
from datetime import timedelta
from typing import NamedTuple

from milepost.core.checks.beside import texts
from milepost.core.checks.facts.often import Often, habits
from milepost.core.checks.facts.times import Time, times
from milepost.core.checks.facts.weekdays import WEEKDAYS
from milepost.core.checks.gathered import FIGURE, Gathered
from milepost.core.checks.looking import WRITTEN
from milepost.core.words.dates.names import MONTH_IN_FULL, MONTHS
from milepost.core.words.due import Precision
from milepost.core.words.sentences import cut

_MONTH = re.compile(rf"\b{MONTH_IN_FULL}\b")
BODIES = frozenset({"board", "committee", "forum", "executive", "trustee", "table", "partnership", "alliance", "group"})
_SITS = re.compile(
    r"\b(?P<body>[Bb]oard|[Cc]ommittee|[Ff]orum|[Ee]xecutive|[Tt]rustees|[Tt]able|[Pp]artnership|[Aa]lliance|[Gg]roup)"
    r"(?:[’']s (?:[a-z]+ )?meetings?)? (?:meets?|sits?|(?:is|are)(?: held)?|gathers?|comes? together)\b(?P<when>[^.]*)"
)
_TO = re.compile(
    r"\b(?:[Tt]o|[Bb]efore|[Aa]t|[Bb]y) (?:the|our|its) (?P<which>(?:[A-Z][\w’'-]+ ){0,3}?)"
    r"(?P<body>[Bb]oard|[Cc]ommittee|[Ff]orum|[Ee]xecutive|[Tt]rustees|[Tt]able|[Pp]artnership|[Aa]lliance|[Gg]roup)"
    r"(?:[’']s)?(?: meeting| sitting)?,? (?:(?:on|of|in|at|for) )?$"
)
_NEXT = re.compile(r"[,(;] ?(?:and )?(?:its |the |our )?next\b.*", re.DOTALL)
_FEWEST = 2  # months that a line must name
_ROWS = ("first", "second", "third", "fourth", "last")


class Sitting(NamedTuple):
    """The months and the days ("second tuesday", "tuesday") on which a body sits, with the line that says so."""

    body: str
    text: str
    months: frozenset[int]
    days: frozenset[str]


def sittings(plan: Gathered) -> tuple[Sitting, ...]:
    """What the lines above the actions tell of each body's meetings."""
    return plan.once(_sittings)


def misplaced(plan: Gathered) -> Iterator[tuple[Sitting, Time]]:
    """The days on which something is to go to a body that does not sit then."""
    known = {one.body: one for one in sittings(plan)}
    for place in plan.places(WRITTEN, f"{' '.join(sorted(known))}, {FIGURE}") if known else ():
        for time in times(plan, place):
            hit = _TO.search(time.text[: time.start])
            sitting = known.get(hit["body"].casefold()) if hit else None
            if hit and sitting and _is_same_body(hit["which"], sitting) and not _is_on(sitting, time):
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


def _is_same_body(which: str, sitting: Sitting) -> bool:
    """Whether the words before a body's noun are none, or those of the line above."""
    return all(word in sitting.text for word in which.split())


def _is_on(sitting: Sitting, time: Time) -> bool:
    first, last = time.first, time.last
    if not time.is_exact or first.month != last.month:
        return True
    if sitting.months and first.month not in sitting.months:
        return False
    if time.due.precision is not Precision.DAY or not sitting.days:
        return True
    weekday = WEEKDAYS[first.weekday()]
    row = _ROWS[(first.day - 1) // 7] if first.day < 29 else "fifth"
    is_last = (first + timedelta(days=7)).month != first.month
    return not sitting.days.isdisjoint({weekday, f"{row} {weekday}", f"last {weekday}" if is_last else ""})


def _sittings(plan: Gathered) -> tuple[Sitting, ...]:
    found: dict[str, Sitting] = {}
    days = {one.text: one.days for one in habits(plan)[""]}
    for sentence in (part for text in texts(plan) for part in cut(text)):
        hit = _SITS.search(sentence)
        if hit:
            when = _NEXT.sub("", hit["when"])
            months = frozenset(MONTHS[name.casefold()] for name in _MONTH.findall(when))
            known = months if len(months) >= _FEWEST and not any(map(str.isdigit, when)) else frozenset[int]()
            on = days.get(sentence, frozenset[str]())
            if known or on:
                found.setdefault(hit["body"].casefold(), Sitting(hit["body"].casefold(), sentence, known, on))
    return tuple(found.values())
