"""Figures that went up where the title of their action wants them down, or down where it wants them up."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from milepost.core.checks.facts.figures.against import pairs_of
from milepost.core.checks.facts.figures.movements import Moved
from milepost.core.checks.facts.speech.things import content
from milepost.core.checks.facts.speech.verbs import lemma
from milepost.core.checks.gathered import Gathered
from milepost.core.checks.sayings.good import Good, good_way
from milepost.core.plan.model import Action
from milepost.core.plan.walk import actions

_DOWN = re.compile(
    r"\b(?:bring(?:ing)? down|drive down|reduc(?:e|ing)|cut(?:ting)?|fewer|lower(?:ing)?|shorten(?:ing)?|halv(?:e|"
    r"ing)|less|decreas(?:e|ing)|"
    r"shorter|bring [^.;:]{3,50} down)\b",
    re.IGNORECASE,
)
_UP = re.compile(
    r"\b(?:more(?! than)|rais(?:e|ing)|increas(?:e|ing)|grow(?:ing)?|improv(?:e|ing) (?:the )?(?:take-?up|uptake|"
    r"attendance|"
    r"attainment|turnout|coverage)|boost(?:ing)?|higher|lift(?:ing)?)\b",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"\b(?:help\w*|support\w*|clinics?|refer\w*|reports?|reported|visit\w*|trained|offer\w*|advi[cs]\w+|stopped|"
    r"prevent\w*|avoid\w*|saved|found|closed|resolved|off the|out of|moved on|housed|left|leavers|lost|resigned|"
    r"fewer|checks?(?= ?[.,;])|checked|tests?|"
    r"target|baseline|by 20\d\d|collected|recycled|composted|short|nation\w+|england|wales|scotland|elsewhere|girls|"
    r"boys|men|women)\b",
    re.IGNORECASE,
)  # of what is done about it, or of some of it
_BEHIND = re.compile(r" (?:on|in|at|for|from|by|of|to|with|when|who|that|among|across|after|before)\b", re.IGNORECASE)
_AGAIN = re.compile(r"^re-?(?=[a-z]{4})")  # "reoffending", and who "offended again"
_OPENING = 7  # letters
_WEAK_WORDS = "people children young old adult resident year time rate number share level bring make"
_WEAK = frozenset(lemma(word)[:_OPENING] for word in _WEAK_WORDS.split())


class AgainstTitle(NamedTuple):
    """An action whose figure went the other way, with the words that tell of it."""

    action: Action
    text: str
    moved: Moved


def against_titles(plan: Gathered) -> Iterator[AgainstTitle]:
    """The first such figure of each action whose title says only one way."""
    for action in actions(plan):
        is_down, is_up = bool(_DOWN.search(action.title)), bool(_UP.search(action.title))
        if is_down is is_up:
            continue
        plain = _UP.sub(" ", _DOWN.sub(" ", action.title)).strip()
        what = _stems(_BEHIND.split(plain)[0]) or _stems(plain)
        for text, pair in pairs_of(plan, action.id, also_pointed=True):
            good = good_way(f"{text} {action.title}" if is_down else text)
            is_other = good is (Good.MORE if is_down else Good.LESS) or _OTHER.search(text)
            if pair.is_up is is_down and not is_other and not what.isdisjoint(_stems(text)):
                yield AgainstTitle(action, text, pair)
                break


def _stems(text: str) -> frozenset[str]:
    """How the words of weight open, so that "vaccination" and "vaccinated" are one."""
    return frozenset(_AGAIN.sub("", lemma(word))[:_OPENING] for word in content(text.casefold())) - _WEAK
