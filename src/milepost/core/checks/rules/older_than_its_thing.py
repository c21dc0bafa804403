"""Something is told of a place or service on a day before it was there.

Why: One of the two days is wrong, and what was found out then cannot be of what opened later.

Example:
    Action: 1.1 Open the hub
    Now: The hub opened on 6 March 2023. An evaluation of the hub in May 2022 found that people came back.
Better:
    Action: 1.1 Open the hub
    Now: The hub opened on 6 March 2023. An evaluation of the hub in May 2023 found that people came back.
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.facts.days.events import Event, Kind, ended_first, events
from milepost.core.checks.facts.days.times import Time, times
from milepost.core.checks.facts.speech.clauses import Tense
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import FIGURE, Gathered, gathered, words_of
from milepost.core.checks.looking import name
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan, QuestionRole

FAMILY = Family.CONSISTENCY
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_ROLES = frozenset(
    {QuestionRole.WHERE_NOW, QuestionRole.WORKING_WELL, QuestionRole.WORRIED, QuestionRole.OTHER, QuestionRole.MEASURE}
)
_USED = (
    "visit visits visited visitor visitors user users used came attended attendance attendances served season "
    "seasons evaluation evaluated report reported review reviewed found drew helped saw seen mended repaired numbered "
    "customers patients members guests callers calls families children people residents learners riders sold lent "
    "borrowed fed treated carried housed"
)
_FIRST = re.compile(
    r"\b(?:plan\w*|design\w*|consult\w*|ask\w*|wanted|wish\w*|want|fund\w*|bid|grant|buil[dt]\w*|clear\w*|paint\w*|"
    r"agree\w*|approv\w*|recruit\w*|appoint\w*|train\w*|before|until|ahead|pilot\w*|trial\w*|old|previous|former|earlier|"
    r"temporary|decid\w*|decision|cho[os]\w*|lease|bought|permission|tender\w*|contract\w*|award\w*|vot\w*|appl\w*|"
    r"propos\w*|promis\w*|open\w*|launch\w*|start\w*|begin|began|since|ago|last year|moved|compar\w*|than|against|from|"
    r"was to|were to|will|work\w*|prepar\w*|new|reopen\w*|without|baseline|year before|no)\b",
    re.IGNORECASE,
)  # what comes before a thing is there
_ITS = re.compile(r"(?:its|it|there|the first)\b", re.IGNORECASE)
_A_YEAR = 366  # days
_OPENS = words_of("opened launched started began been founded established introduced commenced")


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """The first such day of each action; and what is said to end and, later in the answer, to begin after that."""
    at_hand = gathered(plan)
    opened = {key: [one for one in found if _is_opening(one)] for key, found in events(at_hand).items()}
    done: set[str] = set()
    for event, time in _used_before(at_hand, {key: found for key, found in opened.items() if found}):
        if time.said.action.id not in done:
            done.add(time.said.action.id)
            yield time.said.fault(
                f"{name(time.said.action)} tells of the {event.thing.head} as of “{time.phrase}”, and it began "
                f"“{event.time.phrase}”.",
                "Put right the day that is wrong.",
                f"{event.time.text} … {time.text}",
            )
    for begins, ends in ended_first(plan):
        is_next = begins.at - ends.at == 1 and begins.time.said is ends.time.said
        if is_next and not {begins.time.tense, ends.time.tense} & {Tense.PAST} and not ends.verb.startswith("clos"):
            yield begins.time.said.fault(
                f"{name(begins.time.said.action)} has a {begins.thing.head} that ends “{ends.time.phrase}”, and it "
                f"begins “{begins.time.phrase}”.",
                "Put right the day that is wrong.",
                f"{ends.time.text} … {begins.time.text}",
            )


def _is_opening(event: Event) -> bool:
    """Whether a thing, of which there is no other yet, is said to have begun."""
    is_past = event.time.is_told_as(Tense.PAST) and event.kind is Kind.BEGINS and event.verb in _OPENS
    return is_past and event.thing.marks.isdisjoint({"second", "third", "new", "next", "another", "fourth"})


def _used_before(plan: Gathered, opened: dict[str, list[Event]]) -> Iterator[tuple[Event, Time]]:
    """What began and a time before that at which it is said to have been used, in another sentence of its action."""
    for place in plan.places(_ROLES, f"{_USED}, {FIGURE}") if opened else ():
        said, part = plan.told_at[place]
        near = [one for one in opened.get(said.action.id, ()) if one.at != place and _speaks_of(one, place, part.text)]
        if near and not _FIRST.search(part.text):
            yield from ((event, time) for event in near for time in times(plan, place) if _is_before(time, event))


def _speaks_of(event: Event, place: int, text: str) -> bool:
    """Whether a sentence names what began, or opens with "its" right behind the sentence that says so."""
    if place == event.at + 1 and _ITS.match(text):
        return True
    return re.search(rf"\b(?:the|our|this) (?:[\w’'-]+ ){{0,2}}{event.thing.head}s?\b", text, re.IGNORECASE) is not None


def _is_before(time: Time, event: Event) -> bool:
    """Whether a time lies wholly before what began, and not years before: that was another."""
    return time.is_exact and time.last < event.time.first and (event.time.first - time.last).days < _A_YEAR
