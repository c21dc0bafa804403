"""The one meeting that a line above the actions gives a day: the next one, or that to which this report goes."""

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from milepost.core.checks.beside import texts
from milepost.core.checks.facts.days.meeting_days import days_in
from milepost.core.checks.facts.days.times import Time, times
from milepost.core.checks.facts.people.bodies import HEADS, Body, bodies
from milepost.core.checks.gathered import FIGURE, Gathered
from milepost.core.checks.looking import WRITTEN
from milepost.core.words.due import Precision
from milepost.core.words.sentences import cut

_SUBJECTS = (
    re.compile(
        r"\b(?:receiv|consider|discuss|see|get|hear|take|approv|sign|look|go(?:es)? to|come|"
        r"present|report)\w* "
        r"(?:[a-z]+ ){0,3}?(?:this|the present) (?:progress )?(?:report|return|update|paper|review|statement)\b|"
        r"\b[Tt]his (?:progress )?(?:report|return|update|paper|review|statement) (?:[a-z]+ ){0,3}?"
        r"(?:to|by|before|at)\b"
    ),
    re.compile(
        r"\b(?:meets? next|next (?:[A-Z]?[a-z]+ )?(?:meets?|meeting|sits?|sitting|convenes?)|"
        r"(?:will|shall) next (?:meet|sit|convene))\b"
    ),
)
_CUES = f"report return update paper review statement next, {HEADS}, {FIGURE}"
_MOVED = re.compile(
    r"\b(?:moved|postponed|put (?:back|off)|brought forward|instead|last year|previous)\b", re.IGNORECASE
)


class Meeting(NamedTuple):
    """A meeting of a body with its day; `about` tells the next one from the one that this report goes to."""

    about: int
    who: Body
    day: date
    text: str


def held_otherwise(plan: Gathered) -> Iterator[tuple[Meeting, Time]]:
    """What an action tells of such a meeting on another day than the line above it."""
    known = plan.once(_meetings)
    for place in plan.places(WRITTEN, _CUES) if known else ():
        text = plan.told_at[place][1].text
        about = _about(text)
        named = list(bodies(text)) if about is not None and not _MOVED.search(text) else []
        days = [time for time in times(plan, place) if time.due.precision is Precision.DAY] if named else []
        for one in known if len(days) == 1 else ():
            is_it = one.about == about and any(body.may_be(one.who) and body.end <= days[0].start for body in named)
            if is_it and days[0].first == days[0].last != one.day:
                yield one, days[0]


def _meetings(plan: Gathered) -> tuple[Meeting, ...]:
    return tuple(one for line in texts(plan) for one in _in(line))


def _in(line: str) -> Iterator[Meeting]:
    """The meetings of a line, the body of which may stand in an earlier clause."""
    body: Body | None = None
    for clause in (part for sentence in cut(line) for part in re.split(r"[;,] ", sentence)):
        body = next(bodies(clause), body)
        about = _about(clause)
        days, _ = days_in(clause)
        if body and about is not None and len(days) == 1 and not body.is_vague:
            yield Meeting(about, body, days[0], line)


def _about(text: str) -> int | None:
    return next((at for at, form in enumerate(_SUBJECTS) if form.search(text)), None)
