"""How often, or on which day, something takes place is told in two ways.

Why: People come on the day that they read; and who reads that a panel meets monthly counts on twelve meetings.

Example:
    Action: 1.1 Open the hub
    Now: The hub is open every Wednesday. The steering panel meets once a month.
    Worried: The panel met only three times in 2022-23.
Better:
    Action: 1.1 Open the hub
    Now: The hub is open every Wednesday. The steering panel meets four times a year.
    Worried: The panel met only three times in 2022-23.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import combinations

from milepost.core.checks.facts.days.day_in_name import days_in_names
from milepost.core.checks.facts.days.met_so_often import met_too_often
from milepost.core.checks.facts.days.often import Often, habits, speaks_of
from milepost.core.checks.facts.days.often_named import named_otherwise
from milepost.core.checks.facts.days.set_meetings import held_otherwise
from milepost.core.checks.facts.days.sittings import misplaced, told_otherwise
from milepost.core.checks.facts.days.times import Time
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import Gathered, gathered
from milepost.core.checks.looking import called, name, told_anywhere
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan

FAMILY = Family.CONSISTENCY
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_MOST = 12  # sentences of habits in one action; more are a timetable
_MEND = "Put right whichever of the two is wrong, or say that there are two."
_TWO_PACES = re.compile(
    r"\bwithin (?:a|one|two|three|\d) (?:days?|weeks?|fortnight|months?)\b,? (?:and )?(?:weekly|monthly|"
    r"quarterly|termly|"
    r"half-yearly|yearly|annually)\b",
    re.IGNORECASE,
)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """The first such pair of each action, then what does not fit what the lines above the actions say of a body."""
    at_hand = gathered(plan)
    seen: set[str] = set()
    for told in habits(at_hand).values():
        pairs = combinations(told, 2) if len(told) <= _MOST else ()
        pair = next((pair for pair in pairs if _is_otherwise(*pair, told)), None)
        if pair:
            yield from _fault(*pair, seen)
    yield from _of_names(at_hand, seen)
    for above, one in told_otherwise(at_hand):
        yield from _fault(above, one, seen)
    yield from _of_meetings(at_hand, seen)
    for each in days_in_names(at_hand):
        message = f"{name(each.said.action)} has the “{each.name}” on a {each.day}."
        yield each.said.fault(message, "Put right the day, or the name.", each.words)
    for met in met_too_often(at_hand):
        message = f"{name(met.said.action)} counts {met.times} meetings, and by its own pace there would be "
        yield met.said.fault(f"{message}{round(met.would_be) or 'hardly one'}.", _MEND, met.words)
    for said, text in told_anywhere(plan, holding="within"):
        if _TWO_PACES.search(text) and said.action.id not in seen:
            seen.add(said.action.id)
            yield said.fault(
                f"{name(said.action)} says two things at once of how often something is done.", _MEND, text
            )


def _of_names(plan: Gathered, seen: set[str]) -> Iterator[Fault]:
    """The pace of a body that two actions know by one name and tell otherwise."""
    for one, other in named_otherwise(plan):
        if other.said.action.id not in seen:
            seen.add(other.said.action.id)
            message = f"{name(other.said.action)} and {called(one.said.action)} differ in how often {other.name} meets."
            yield other.said.fault(message, _MEND, f"{one.text} … {other.text}")


def _of_meetings(plan: Gathered, seen: set[str]) -> Iterator[Fault]:
    """What goes to a body on a day on which it does not meet, or to its one meeting on another day."""
    for sitting, time in misplaced(plan):
        told = f"{name(time.said.action)} has the {sitting.body} at work “{time.phrase}”"
        yield from _on_a_day(
            time, f"{told}, when by what is said of its meetings it does not meet.", sitting.text, seen
        )
    for meeting, time in held_otherwise(plan):
        told = f"{name(time.said.action)} has a meeting of the {meeting.who.head} “{time.phrase}”"
        yield from _on_a_day(time, f"{told}, and the introduction has it on another day.", meeting.text, seen)


def _on_a_day(time: Time, message: str, above: str, seen: set[str]) -> Iterator[Fault]:
    """The fault at a day, where its action has none yet."""
    if time.said.action.id not in seen:
        seen.add(time.said.action.id)
        mend = "Check the day, or the sentence that says when it meets."
        yield time.said.fault(message, mend, f"{time.text} … {above}")


def _is_otherwise(one: Often, other: Often, told: Sequence[Often]) -> bool:
    """Whether two sentences tell the same thing's pace or day otherwise."""
    if one.said is None or one.text == other.text or not one.differs(other):
        return False
    if one.thing and other.thing:
        return one.thing == other.thing
    named, bare = (one, other) if one.thing else (other, one)
    if bare.verb == "meet" and len({each.thing for each in told if each.verb == "meet" and each.thing}) == 1:
        return True  # "with one meeting a month", where only one body is told of
    return speaks_of(bare.text, named.thing)


def _fault(one: Often, other: Often, seen: set[str]) -> Iterator[Fault]:
    """The fault at the second of two, where its action has none yet."""
    said = other.said
    if said and said.action.id not in seen:
        seen.add(said.action.id)
        thing = one.thing or other.thing
        yield said.fault(
            f"{name(said.action)} says of the {thing} in two ways how often or on which day it is.",
            _MEND,
            f"{one.text} … {other.text}",
        )
