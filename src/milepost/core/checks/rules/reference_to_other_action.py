"""A pointer to another action stands beside words that are the subject of a third.

Why: Whoever follows it reads of something else, and does not find what the sentence speaks of.

Example:
    Action: 2.1 Fewer missed bins
    Now: 44 bins were missed
    Action: 2.2 Apprentices for the depot
    Now: Three fitters began in September
    Action: 2.3 Pay young workers fairly
    Now: The depot’s apprentices (see action 2.1) have had the full wage since January
Better:
    Action: 2.1 Fewer missed bins
    Now: 44 bins were missed
    Action: 2.2 Apprentices for the depot
    Now: Three fitters began in September
    Action: 2.3 Pay young workers fairly
    Now: The depot’s apprentices (see action 2.2) have had the full wage since January
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date

from milepost.core.checks.facts.speech.things import content
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import FIGURE, gathered
from milepost.core.checks.looking import WRITTEN, called, name, told_anywhere
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Action, Plan
from milepost.core.plan.walk import actions

FAMILY = Family.STRUCTURE
CERTAINTY = Certainty.CERTAIN
OTHERWISE = Certainty.LIKELY  # where what the pointer stands behind tells what is meant
SEVERITY = Severity.MEDIUM
_POINTER = re.compile(r"\b[Aa]ction (?P<number>[A-Z]{0,3}\d{1,2}(?:\.\d{1,2}){0,3}[a-z]?)\b(?![%/]|\.\d)")
_BY_TITLE = re.compile(
    r"\b(?:described|told|set out|explained|reported|covered|dealt with|taken up|given|shown|found|listed|discussed|"
    r"recorded|addressed)(?: [a-z]+ly)? (?:in|under|by) (?:the|our) action (?:on|about|for) (?P<title>[\w’' -]{3,60})"
)
_NAMED = re.compile(
    r"(?:,? (?:on|about|for|which (?:is|covers|deals with)|dealing with|covering) |, ?(?:with )?| ?\(|"
    r" ?[–—:-] ?| ?[“\"‘'])(?:the |our |its )?(?P<what>[^.,;:()\n“”\"‘]{3,50})(?=[.,;:)”\"’]|\W*$)"
)  # what is said to be the subject of it: "action 2.2, the damp meters"
_TOLD = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|can|could|must|should|may|would|agreed|decided|met|said|asked|we|they|it|"
    r"this|that|which|who|by|in|since|when|as|because|not)\b",
    re.IGNORECASE,
)
_MOST_NAMED = 4  # words that carry weight; what holds more is no name
_FARTHEST = 110  # letters before it


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every pointer whose sentence has words of one other action's title and none of the action that it names."""
    at_hand = gathered(plan)
    yield from _of_title(plan)
    every = {one.number: one for one in actions(plan) if one.number}
    titles = {number: content(one.title) for number, one in every.items()}
    often = Counter(word for words in titles.values() for word in words)
    for place in at_hand.places(WRITTEN, f"action, {FIGURE}"):
        one, part = at_hand.told_at[place]
        for hit in _POINTER.finditer(part.text):
            number = hit["number"]
            before = part.text[max(0, hit.start() - _FARTHEST) : hit.start()]
            named = _named(part.text[hit.end() :], number, every, titles, often)
            if named:
                yield one.fault(
                    f"{name(one.action)} points to action {number}, “{every[number].title}”, by the name of "
                    f"{called(every[named])}, “{every[named].title}”.",
                    "Put the number of the action that is meant.",
                    part.text,
                )
                continue
            other = _meant(before, number, one.action, titles, often) if number in every else ""
            if other and not _speaks_of(every[number], before, titles[other]):
                yield one.fault(
                    f"{name(one.action)} points to action {number}, “{every[number].title}”, for what is the subject "
                    f"of {called(every[other])}, “{every[other].title}”.",
                    "Put the number of the action that is meant.",
                    part.text,
                    is_sure=False,
                )


def _named(
    behind: str, number: str, every: Mapping[str, Action], titles: Mapping[str, frozenset[str]], often: Counter[str]
) -> str:
    """The one other action that holds every word by which an action is named right behind its number.

    A word of the name must stand in that action's title and in no other's; the action of the number holds none.
    """
    hit = _NAMED.match(behind) if number in every else None
    words = content(hit["what"]) if hit and not _TOLD.search(hit["what"]) else frozenset()
    if not words or len(words) > _MOST_NAMED or words & _told_of(every[number]):
        return ""
    found = [each for each, title in titles.items() if any(often[word] == 1 for word in words & title)]
    return found[0] if len(found) == 1 and found[0] != number and words <= _told_of(every[found[0]]) else ""


def _told_of(action: Action) -> frozenset[str]:
    """The words of an action's title and answers."""
    return content(action.title).union(*(content(answer.text) for answer in action.answers))


def _of_title(plan: Plan) -> Iterator[Fault]:
    """Every "is described in the action on parcel lockers", where no such action holds a word of what was described."""
    every = list(actions(plan))
    for one, text in told_anywhere(plan, holding="action, on about for, in under by"):
        hit = _BY_TITLE.search(text)
        wanted = content(hit["title"]) if hit else frozenset()
        found = [each for each in every if wanted and wanted <= content(each.title) and each is not one.action]
        what = content(text[: hit.start()]) - wanted if hit else frozenset()
        if len(found) == 1 and what and not any(what & content(answer.text) for answer in found[0].answers):
            yield one.fault(
                f"{name(one.action)} points to {called(found[0])}, which tells nothing of it.",
                "Name the action that does, or tell it there.",
                text,
                is_sure=False,
            )


def _meant(before: str, number: str, own: Action, titles: Mapping[str, frozenset[str]], often: Counter[str]) -> str:
    """The one other action whose title has words that stand before a pointer, where the action pointed to has none."""
    words = content(before)
    if words & titles[number]:
        return ""
    found = [each for each, title in titles.items() if any(often[word] == 1 for word in words & title)]
    return found[0] if len(found) == 1 and found[0] not in {number, own.number} else ""


def _speaks_of(action: Action, before: str, title: frozenset[str]) -> bool:
    """Whether the answers of the action pointed to hold the same words after all."""
    words = content(before) & title
    return any(words & content(answer.text) for answer in action.answers)
