"""What a step is made from or with ("places from the skills map"), and the day on which that is to be there."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date
from typing import NamedTuple

from milepost.core.checks.facts.days.times import times
from milepost.core.checks.gathered import FIGURE, Gathered
from milepost.core.checks.looking import WRITTEN
from milepost.core.checks.sayings.account import stems
from milepost.core.plan.life import is_live
from milepost.core.plan.model import Action, Milestone, MilestoneState, QuestionRole
from milepost.core.plan.walk import actions
from milepost.core.words.anycase import AnyCase

_FROM = AnyCase(
    r"\b(?:from|using|based (?:up)?on|informed by|drawing on|guided by|built on|following|after|once|"
    r"on the (?:basis|strength) of|in (?:the )?light of|according to|as set out in) (?:the|our|its|this|that) "
    r"(?P<thing>(?:[\w’'-]+ ){0,3}?[\w’'-]+)(?= (?:is|are|has|have|by|in|on|and|to|at|for|with)\b|\W*$|[,.;:(])"
)
_MAY_BE = re.compile(
    r"\b(?:from|using|based|informed|drawing|guided|built|following|after|once|basis|light|set) ", re.I
)
_USES = "from using based informed drawing guided built following after once basis strength light according set"
_NEXT = frozenset({QuestionRole.NEXT})
_WORDS = "due expected ready published finished complete completed promised available delivered"
_READY = re.compile(
    rf"(?P<thing>(?:[\w’'-]+ ){{1,4}}?[\w’'-]+),? (?:which |that )?(?:(?:is|are|will be) )?(?:not |now |only )*"
    rf"(?:{'|'.join(_WORDS.split())})(?: (?:by|in|on|at|from|before|until|till|for))?\W*$",
    re.IGNORECASE,
)
_ELSEWHERE = 2  # words of weight by which a thing is known in another action


class Source(NamedTuple):
    """What is to be there on a day, by its words of weight; `phrase` is the day as printed."""

    action: Action
    words: frozenset[str]
    first: date
    phrase: str
    text: str


def not_there_yet(plan: Gathered) -> tuple[tuple[Action, Milestone, Source], ...]:
    """Each open step of a live action that is made from what is there only later, with that."""
    return plan.once(_not_there_yet)


def _not_there_yet(plan: Gathered) -> tuple[tuple[Action, Milestone, Source], ...]:
    return tuple(_found(plan))


def _found(plan: Gathered) -> Iterator[tuple[Action, Milestone, Source]]:
    using = list(_using(plan))
    sources = _sources(plan, frozenset().union(*(words for _, _, words in using))) if using else {}
    for action, step, words in using:
        word = min(words, key=lambda each: len(sources.get(each, ())))
        late = (one for one in sources.get(word, ()) if step.due.latest and step.due.latest < one.first)
        found = next((one for one in late if one.text != step.text and _is_known(one, action, words)), None)
        if found:
            yield action, step, found


def _using(plan: Gathered) -> Iterator[tuple[Action, Milestone, frozenset[str]]]:
    cued = {plan.told_at[place][0].action.id: plan.told_at[place][0].action for place in plan.places(_NEXT, _USES)}
    for action in filter(is_live, cued.values()):
        for step in action.milestones:
            is_open = step.state is MilestoneState.OPEN and step.text and step.due.latest
            for hit in _FROM.finditer(step.text) if is_open and _MAY_BE.search(step.text) else ():
                words = stems(hit["thing"])
                if words:
                    yield action, step, words


def _is_known(source: Source, action: Action, words: frozenset[str]) -> bool:
    """Whether what a step is made from is this: by all of its words, which are several in another action."""
    return words <= source.words and (source.action.id == action.id or len(words) >= _ELSEWHERE)


def _sources(plan: Gathered, wanted: frozenset[str]) -> Mapping[str, list[Source]]:
    """What is to be there on a day, by each of its words that some step wants."""
    found: dict[str, list[Source]] = defaultdict(list)
    some = re.compile("|".join(map(re.escape, sorted(wanted))), re.IGNORECASE)
    for one in (*_told(plan, some), *_promised(plan, some)):
        for word in one.words & wanted:
            found[word].append(one)
    return found


def _told(plan: Gathered, some: re.Pattern[str]) -> Iterator[Source]:
    for place in plan.places(WRITTEN, f"{_WORDS}, {FIGURE}"):
        said, part = plan.told_at[place]
        for time in times(plan, place) if some.search(part.text) else ():
            hit = _READY.search(time.text[: time.start])
            if hit:
                yield Source(said.action, stems(hit["thing"]), time.first, time.phrase, time.text)


def _promised(plan: Gathered, some: re.Pattern[str]) -> Iterator[Source]:
    for action in actions(plan):
        for step in action.milestones:
            if step.due.earliest and some.search(step.text) and not _FROM.search(step.text):
                yield Source(action, stems(step.text), step.due.earliest, step.due.phrase, step.text)
