"""Which action waits for which other, as their own sentences say."""

import re
from collections import defaultdict
from typing import NamedTuple

from milepost.core.checks.facts.speech.things import content
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.plan.model import Action, QuestionRole
from milepost.core.plan.walk import actions
from milepost.core.words.anycase import AnyCase

_TOLD_IN = frozenset(
    {
        QuestionRole.WHERE_NOW,
        QuestionRole.WORKING_WELL,
        QuestionRole.WORRIED,
        QuestionRole.NEXT,
        QuestionRole.OTHER,
    }
)
_CUES = "until once when awaiting awaits await wait waits waiting depends dependent pending after before unless till"
_WAITS = re.compile(
    r"\b(?:until|till|once|when|awaiting|awaits?|wait(?:s|ing)? (?:for|on|until)|depends? (?:up)?on|"
    r"dependent (?:up)?on|pending|unless|after|(?P<before>before))\b(?P<on>.*)",
    re.IGNORECASE | re.DOTALL,
)
_NUMBER = re.compile(r"(?<![\d.£])(?:[A-Z]{1,3}[- ]?)?\d{1,2}(?:\.\d{1,2}){0,3}[a-z]?\b(?![.:]\d|%)")
_NOT_YET = re.compile(r"\b(?:not|cannot|can[’']t|never|nothing|no)\b", re.IGNORECASE)
_OVER = AnyCase(r"\b(?:waited|was|were|had|no longer|did not)\b")
_ENOUGH = 2  # words of its title by which an action is known


class Waits(NamedTuple):
    """A sentence in which an action waits for something, with the words that say for what."""

    said: Said
    text: str
    on: str


def waits(plan: Gathered) -> tuple[Waits, ...]:
    """Every such sentence, in printed order."""
    found = []
    for said, text in plan.told(_TOLD_IN, _CUES):
        hit = _WAITS.search(text)
        is_so = hit and not (hit["before"] and not _NOT_YET.search(text, 0, hit.start()))
        if hit and is_so and not _OVER.search(text):
            found.append(Waits(said, text, hit["on"]))
    return tuple(found)


def circles(plan: Gathered) -> tuple[tuple[Waits, Waits], ...]:
    """Every pair of actions that wait for each other, once; at least one of the two names the other by its number."""
    by_number = {one.number: one for one in actions(plan) if one.number}
    told: dict[str, list[Waits]] = defaultdict(list)
    for one in plan.once(waits):
        told[one.said.action.id].append(one)
    found: dict[frozenset[str], tuple[Waits, Waits]] = {}
    for one in (each for all_of_one in told.values() for each in all_of_one):
        for other in (by_number[hit] for hit in _NUMBER.findall(one.on) if hit in by_number):
            back = next((each for each in told.get(other.id, ()) if _is_on(each, one.said.action)), None)
            if back and other is not one.said.action:
                found.setdefault(frozenset({other.id, one.said.action.id}), (one, back))
    return tuple(found.values())


def _is_on(waiting: Waits, action: Action) -> bool:
    """Whether a sentence waits for an action, which it names by its number or by all but one word of its title."""
    title = content(action.title)
    is_titled = len(title & content(waiting.on)) >= max(_ENOUGH, len(title) - 1)
    return is_titled or action.number in _NUMBER.findall(waiting.on)
