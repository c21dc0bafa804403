"""A step is due before another step that has to come first.

Why: A hall cannot open before it is finished; one of the two dates is wrong, and readers cannot know which.

Example:
    Action: 1.1 Open the hub
    Next: By March 2024 – practical completion / By January 2024 – opening ceremony
Better:
    Action: 1.1 Open the hub
    Next: By January 2024 – practical completion / By March 2024 – opening ceremony
"""

import re
from collections.abc import Iterable, Iterator
from datetime import date

from milepost.core.checks.facts.days.judged_first import judged_first
from milepost.core.checks.facts.days.sources import not_there_yet
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import gathered
from milepost.core.checks.looking import called, without_dates
from milepost.core.checks.sayings.account import stems
from milepost.core.checks.sayings.one_thing import is_of_one_name
from milepost.core.checks.sayings.order import DEEDS, hopeful, turned
from milepost.core.document.nodes import Certainty
from milepost.core.plan.life import is_live
from milepost.core.plan.model import Milestone, MilestoneState, Plan
from milepost.core.plan.walk import actions

FAMILY = Family.TIMING
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.HIGH


_FRAME = re.compile(
    r"\b(?:practical|final|formal|official|ceremony|event|user|works?|phase|stage|courses?|awarding|body|service|"
    r"contract|"
    r"contractor|tender|specification|board|cabinet|committee|full|posts?|both|version|report|order|start|finish|"
    r"begin|"
    r"secure|issue|expected|due|public|doors|drivers?|crew|tutors?|guides?|helpers?)\b",
    re.IGNORECASE,
)
_PLAIN = re.compile(r"\W*(?:(?:[A-Z][\w’'.-]+ ){0,3}[A-Z][\w’'-]+ (?:to|will) )")  # "Nadia to finish"
_OPENING = re.compile(
    r"(?:completion|complete|start|starts|launch|begins?|opening|delivery|expected|due)(?= )", re.IGNORECASE
)
_NUMBER = re.compile(r"\d+")
_NOT_FIRST = re.compile(
    r"\b(?:before|after|following|once|subject to|ahead of|early|soft|partial|interim|temporary|part|"
    r"second (?:phase|stage|part|round|batch|half|cohort|group|year|wave|course)|renew\w*)\b",
    re.IGNORECASE,
)

_POINTS = re.compile(r"\W*(?:it|they|this|these)\b", re.IGNORECASE)
_IN_ROW = re.compile(r"\b(?:second|third|next) (?!reading)[a-z]+", re.IGNORECASE)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """The first such pair of each live action, where both speak of the same thing or one of nothing else."""
    told: set[str] = set()
    for action in actions(plan):
        pair = next(_pairs(action.milestones), None) if is_live(action) and len(action.milestones) > 1 else None
        if pair:
            told.add(action.id)
            early, late = pair
            yield Fault(
                f"In {called(action)} “{_whole(early)}” is due “{early.due.phrase}”, before “{_whole(late)}”, which "
                f"has to come first and is due “{late.due.phrase}”.",
                "Check both dates: the one cannot be done before the other.",
                f"{early.due.phrase} – {early.text} … {late.due.phrase} – {late.text}",
                action.id,
                place=early.place,
            )

    for action, step, source in not_there_yet(gathered(plan)):
        if action.id not in told:
            told.add(action.id)
            yield Fault(
                f"In {called(action)} “{step.text}” is due “{step.due.phrase}”, and what it needs is there only "
                f"“{source.phrase}”.",
                "Check both dates: the one cannot be done before the other.",
                f"{step.due.phrase} – {step.text} … {source.text}",
                action.id,
                place=step.place,
            )
    for each in judged_first(gathered(plan)):
        if each.said.action.id not in told:
            told.add(each.said.action.id)
            yield each.said.fault(
                f"In {called(each.said.action)} “{each.early}” comes before “{each.late}”, which it is about.",
                "Check both dates: the one cannot be done before the other.",
                f"{each.early} … {each.late}",
            )


def _pairs(milestones: tuple[Milestone, ...]) -> Iterator[tuple[Milestone, Milestone]]:
    """Open steps of which the one is due wholly before the other that it needs."""
    open_ones = [one for one in milestones if one.text and one.state is MilestoneState.OPEN and one.due.latest]
    turns = [(early, late) for early in open_ones for late in open_ones if _is_before(early, late)]
    whole = {id(one): _whole(one) for one in open_ones} if turns else {}
    may_be = {at: hopeful(text) for at, text in whole.items()}
    for early, late in turns:
        one, other = whole[id(early)], whole[id(late)]
        pairs = tuple(turned(one, other, may_be[id(early)], may_be[id(late)]))
        if pairs and _needs(one, other, pairs):
            yield early, late


def _is_before(early: Milestone, late: Milestone) -> bool:
    return bool(early.due.latest and late.due.earliest and early.due.latest < late.due.earliest)


def _whole(milestone: Milestone) -> str:
    """What is to be done, with the word that is read as part of its date: "Practical" and "completion 20 March"."""
    opening = _OPENING.match(milestone.due.phrase)
    return f"{milestone.text} {opening.group().casefold()}" if opening else milestone.text


def _needs(early: str, late: str, pairs: Iterable[tuple[str, str]]) -> bool:
    """Whether the first of two steps, which does what comes later of a pair, is of the same thing as the second."""
    if _NOT_FIRST.search(early) or _NOT_FIRST.search(late) or _is_other_of_row(early, late):
        return False
    if any(
        _of_one_thing(DEEDS[later].words.sub(" ", early), DEEDS[first].words.sub(" ", late)) for later, first in pairs
    ):
        return True
    return is_of_one_name(early, late)


def _is_other_of_row(early: str, late: str) -> bool:
    """Whether one of two steps names one of a row that the other does not, nor points back to it."""
    return _in_row(early) != _in_row(late) and not (_POINTS.match(early) or _POINTS.match(late))


def _in_row(text: str) -> frozenset[str]:
    """What is one of a row: "second boat"."""
    return frozenset(hit.casefold() for hit in _IN_ROW.findall(text))


def _of_one_thing(one: str, other: str) -> bool:
    """Whether all that is left of one text stands in the other: "opening ceremony" leaves nothing."""
    if set(_NUMBER.findall(without_dates(one))) != set(_NUMBER.findall(without_dates(other))):
        return False
    first, second = (stems(_FRAME.sub(" ", _PLAIN.sub(" ", text))) for text in (one, other))
    return first <= second or second <= first
