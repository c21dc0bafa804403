"""Every figure that a sentence calls a target, with the words for what it is a target of."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from milepost.core.checks.facts.figures.counts import Count, counts
from milepost.core.checks.facts.speech.things import content, word_set
from milepost.core.checks.figures import timeless
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import WRITTEN
from milepost.core.checks.sayings.readings import is_part
from milepost.core.plan.model import QuestionRole

GOALS = "target targets goal goals aim aims ambition trajectory"
_GOAL = r"(?:targets?|goals?|aims?|ambition|trajectory)"
_VERB = r"(?:reach|see|have|train|recruit|deliver|complete|hold|achieve|get|plant|build|support|open|help|make|run)"
_BOUND = r"(?:at least|at most|no more than|under|below|within|fewer than|less than|over|above|all of|just|a total of)"
_BEFORE = re.compile(
    rf"\b{_GOAL}(?: (?:for|in|by) (?:the )?[\w·/’-]+(?: [\w·/-]+)?)?(?: figure| number| level| set)?"
    rf"(?: of| is| was| remains|:| \(| to {_VERB}| is to {_VERB})? ?(?:{_BOUND} )?£?$",
    re.IGNORECASE,
)
_BEHIND = re.compile(
    rf"(?: [a-z-]+){{0,3}}? (?:that|which) (?:is|are|was|were) (?:our|the|a|this year[’']s) {_GOAL}\b|"
    r" (?:target|goal)\b",
    re.IGNORECASE,
)
_MEASURED = re.compile(
    r"\b(?:base(?:line)?|latest|actual|current\w*|now|from|was|were|so far|to date|per|each|every|up|down|by a|"
    r"reduc\w+|increas\w+|more|fewer|less|rise|fall)\b",
    re.IGNORECASE,
)
_CHANGED = re.compile(
    r"\b(?:revis\w+|original\w*|interim|stretch|nation\w+|england|statutory|regional\w*|raised|lowered|previous\w*|"
    r"new target|last year|then|first|second|next year|minimum|half-?way|instead of|rather than)\b",
    re.IGNORECASE,
)
_NAMES_NONE = word_set(
    "target goal aim ambition trajectory reach reached year well below above behind short far against"
)
_OF_ACTION = re.compile(r"\b(?:this|the) action(?:[’']s)?\b|\bset (?:here|above)\b", re.IGNORECASE)
_EACH = re.compile(r"(?: [a-z-]+){0,3} (?:each|every|per|a (?:week|month|quarter))\b", re.IGNORECASE)
_TIMES = re.compile(r"·+|\b\d\d/\d\d\b")
_LOOK_BACK, _NEAR = 60, 40  # characters


class Goal(NamedTuple):
    """A figure that is a target; `what` holds the stems of the other words, `times` the dates of its sentence.

    It is named where the word for a target stands by it, and not only the question asks for a measure.
    """

    said: Said
    text: str
    number: Count
    what: frozenset[str]
    times: frozenset[str]
    is_named: bool

    def differs(self, other: "Goal") -> bool:
        """Whether another target is of the same thing and time and not as high."""
        one, two = self.number, other.number
        if not (self.is_named or other.is_named):
            return False
        is_other_time = self.times and other.times and self.times != other.times
        if one.kind != two.kind or one.figure.value == two.figure.value or self.text == other.text or is_other_time:
            return False
        if one.figure.is_share:
            return bool(self.what & other.what) or not (self.what and other.what)
        if one.noun and two.noun:
            return one.noun == two.noun and not (one.names ^ two.names)
        return one.noun in other.what or two.noun in self.what


def goals(plan: Gathered) -> tuple[Goal, ...]:
    """The targets of a plan in printed order, but for revised, national and interim ones; for `plan.once`."""
    told = (plan.told_at[place] for place in plan.places(WRITTEN, f"{GOALS}, 0"))
    measured = (plan.told_at[place] for place in plan.places(frozenset({QuestionRole.MEASURE}), "0"))
    found = {(id(one), part.text): (one, part.text) for pairs in (told, measured) for one, part in pairs}
    return tuple(goal for one, text in found.values() for goal in _goals(one, text))


def quoted(plan: Gathered) -> Iterator[tuple[Said, str, Count, Count]]:
    """Each figure that an answer calls the action's target, beside the only one of its thing that the title gives."""
    for place in plan.places(WRITTEN, f"{GOALS}, 0"):
        one, part = plan.told_at[place]
        plain = timeless(part.text)
        aimed = [count for count in counts(part.text) if _is_goal(plain, count) and not _is_changed(plain, count)]
        titled = counts(one.action.title) if aimed and one.question.role is not QuestionRole.MEASURE else ()
        if len(aimed) == 1 and len(titled) == 1 and _is_of_title(plain, aimed[0], one.action.title, titled[0]):
            yield one, part.text, titled[0], aimed[0]


def _is_of_title(plain: str, goal: Count, title: str, own: Count) -> bool:
    """Whether a target is of what the title counts, and another: of one noun, and the sentence says of what."""
    if title.endswith(" by ", 0, own.figure.start):
        return False  # a change
    is_like = own.kind == goal.kind and own.noun == goal.noun and not own.names ^ goal.names
    if not is_like or own.figure.value == goal.figure.value or own.is_of or not (own.noun or own.figure.is_share):
        return False
    words = content(plain) - _NAMES_NONE - {goal.noun, f"{goal.noun}s"}
    is_named = _OF_ACTION.search(plain) or (not goal.is_time and not own.figure.is_share)
    return bool(is_named or words & content(title))


def _goals(one: Said, text: str) -> Iterator[Goal]:
    plain, every = timeless(text), counts(text)
    aimed = [count for count in every if not count.is_time and _is_goal(plain, count)]
    is_named = bool(aimed)
    is_measure = one.question.role is QuestionRole.MEASURE and not is_part(one) and not _MEASURED.search(plain)
    if not aimed and is_measure:
        aimed = [count for count in every if not count.is_time]
    if len(aimed) == 1 and not _is_changed(plain, aimed[0]):
        times = frozenset(text[hit.start() : hit.end()] for hit in _TIMES.finditer(plain))
        yield Goal(one, text, aimed[0], content(plain) - _NAMES_NONE, times, is_named)


def _is_changed(plain: str, one: Count) -> bool:
    """Whether the words about a target say that it is another: revised, national, interim, of each of several."""
    is_other = _CHANGED.search(plain, max(0, one.figure.start - _NEAR), one.figure.end + _NEAR)
    return bool(is_other or _EACH.match(plain, one.figure.end))


def _is_goal(plain: str, one: Count) -> bool:
    start = max(0, one.figure.start - _LOOK_BACK)
    return bool(_BEFORE.search(plain[start : one.figure.start]) or _BEHIND.match(plain, one.figure.end))
