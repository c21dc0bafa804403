"""One event is told of on two days.

Why: One of the two is a slip, and whoever counts what came after cannot tell from when.

Example:
    Action: 1.1 Open gyms to girls
    Now: The launch on 8 March 2023 was attended by 90 girls.
    Well: Since the launch on 22 March 2023 more have signed up.
Better:
    Action: 1.1 Open gyms to girls
    Now: The launch on 8 March 2023 was attended by 90 girls.
    Well: Since the launch on 8 March 2023 more have signed up.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.facts.days.decisions import decided_on_two_days
from milepost.core.checks.facts.days.once_only import told_of_two_days
from milepost.core.checks.facts.days.openings import on_two_days
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import Gathered, gathered
from milepost.core.checks.happenings.clash import on_two_days as happened_twice
from milepost.core.checks.happenings.read import Happening
from milepost.core.checks.looking import called, name, told_anywhere
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan, QuestionRole
from milepost.core.words.dates import Frame, find
from milepost.core.words.dates.names import WEEKDAY

FAMILY = Family.CONSISTENCY
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_EVENTS = (
    "launch relaunch opening conference summit festival fair ceremony inauguration premiere unveiling handover expo"
)
_EVENT = re.compile(
    rf"\b(?:[Tt]he|[Oo]ur|[Ii]ts|[Tt]his) (?P<which>(?:[\w’'-]+ ){{0,3}})(?P<event>{_EVENTS.replace(' ', '|')})\b"
    rf"(?P<between>(?: (?:event|day|party|itself|of (?:the|our|its) [a-z]+|took place|was held|was|happened|went ahead|"
    rf"came|will be|will be held|is|of|on|at|in|held|by|the|a|[A-Z][\w’'-]+)){{0,7}}?),? ?(?=(?:{WEEKDAY},? )?\d)"
)
_MOVED = re.compile(
    r"\b(?:moved|postponed|put back|brought forward|rearranged|cancelled|second|third|next|again|another|both|"
    r"repeat\w*|original\w*|planned|first|two|instead|before|rehears\w*|last year|annual)\b",
    re.IGNORECASE,
)
_NEAR = 16  # letters between the event and the day beside it
_ONE_YEAR = 300  # days: what is as far apart comes round each year


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """The first event of each action, named as the only one of its kind, that is told of on two days of one year."""
    done: set[str] = set()
    yield from _named_twice(plan, done)
    for first, opening in on_two_days(gathered(plan), today):
        days = f"“{first.occasion.phrase}” and “{opening.occasion.phrase}”"
        if opening.occasion.said and opening.occasion.action.id not in done:
            done.add(opening.occasion.action.id)
            yield opening.occasion.said.fault(
                f"{name(opening.occasion.action)} and {called(first.occasion.action)} give two days for one opening: "
                f"{days}.",
                "Put right the day that is wrong.",
                f"{opening.occasion.whole} … {first.occasion.whole}",
            )
    yield from _told_elsewhere(gathered(plan), today, done)
    yield from _happened_twice(gathered(plan), today, done)
    yield from _decided_twice(gathered(plan), today, done)


def _decided_twice(plan: Gathered, today: date, done: set[str]) -> Iterator[Fault]:
    """One decision with two days, both ahead: the later one is of taking the thing to whoever has decided by then."""
    for one, other in decided_on_two_days(plan):
        if min(one.day, other.day) > today and other.said.action.id not in done:
            done.add(other.said.action.id)
            yield other.said.fault(
                f"{name(other.said.action)} has one decision on two days, “{one.phrase}” and “{other.phrase}”.",
                "Put right the day that is wrong, or say that there are two decisions.",
                f"{one.text} … {other.text}",
            )


def _happened_twice(plan: Gathered, today: date, done: set[str]) -> Iterator[Fault]:
    """Whatever else is told of one thing on two days that are both past or both ahead."""
    for first, one in happened_twice(plan):
        is_ahead = {each.time.first > today for each in (first, one)}
        if len(is_ahead) == 1 and done.isdisjoint((one.said.action.id, first.said.action.id)):
            done.add(one.said.action.id)
            yield one.said.fault(
                f"{name(one.said.action)} says “{one.time.phrase}”, {_where(first, one)} “{first.time.phrase}” "
                f"of the same {one.thing.head}.",
                "Put right the day that is wrong, or say that there were two.",
                one.time.text if first.place == one.place else f"{one.time.text} … {first.time.text}",
            )


def _where(first: Happening, one: Happening) -> str:
    is_own = first.said.action is one.said.action
    return "and also" if is_own else f"and {called(first.said.action)} says"


def _told_elsewhere(plan: Gathered, today: date, done: set[str]) -> Iterator[Fault]:
    """What happens once, and by another action or by a line above the actions on another day."""
    for first, one in told_of_two_days(plan, today):
        if one.said and one.said.action.id not in done:
            done.add(one.said.action.id)
            where = called(first.said.action) if first.said else "the introduction"
            yield one.said.fault(
                f"{name(one.said.action)} says “{one.phrase}”, and {where} says “{first.phrase}” of the same thing.",
                "Put right the day that is wrong.",
                f"{one.text} … {first.text}",
            )


def _named_twice(plan: Plan, done: set[str]) -> Iterator[Fault]:
    """Events that are called by a word of their own, with their days close behind it."""
    frame = Frame(plan.calendar)
    first: dict[tuple[str, str], list[tuple[date, frozenset[str], str]]] = defaultdict(list)
    for one, sentence in told_anywhere(plan, holding=f"{_EVENTS}, 0"):
        if one.action.id in done or one.question.role is QuestionRole.NEXT:
            continue
        for event, which, day in _days(sentence, frame):
            seen = first[one.action.id, event]
            other = next((each for each in seen if _is_another_day(each, which, day)), None)
            seen.append((day, which, sentence))
            if other and one.action.id not in done:
                done.add(one.action.id)
                yield one.fault(
                    f"{name(one.action)} tells of the {event} on two days.",
                    "Put right the day that is wrong, or say that there were two.",
                    f"{other[2]} … {sentence}" if other[2] != sentence else sentence,
                )


def _is_another_day(seen: tuple[date, frozenset[str], str], which: frozenset[str], day: date) -> bool:
    """Whether an event that may be the same, by the words before it, is told of on another day of one year."""
    before, words, _ = seen
    is_same = words <= which or which <= words
    return is_same and before != day and abs((before - day).days) < _ONE_YEAR


def _days(sentence: str, frame: Frame) -> Iterator[tuple[str, frozenset[str], date]]:
    """The events of a sentence, the words before each, and their days."""
    if _MOVED.search(sentence):
        return
    for hit in _EVENT.finditer(sentence):
        near = (each.due for each in find(sentence, frame) if hit.end() - _NEAR < each.start <= hit.end() + _NEAR)
        day = next((due.earliest for due in near if due.earliest and due.earliest == due.latest), None)
        if day:
            yield hit["event"].casefold(), frozenset(hit["which"].casefold().split()), day
