"""Targets behind an account that is beyond them: "It fell from 7.1% to 5.2%. The target is to get down to 6.0%"."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from milepost.core.checks.facts.figures.counts import Count, counts
from milepost.core.checks.figures import timeless
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import meaning
from milepost.core.plan.life import is_live
from milepost.core.plan.model import Meaning, QuestionRole

_ROLES = frozenset({QuestionRole.WHERE_NOW, QuestionRole.WORKING_WELL})
_TARGET = re.compile(
    r"(?:(?:The|Our|Its) (?:target|aim|goal)(?: (?:is|remains|stays))|(?:Target|Aim|Goal):)(?: still)?"
    r"(?: to (?:get|bring|raise|cut|reduce|lower|reach|come|have|lift)(?: (?:it|this|that|the [a-z]+))?)?"
    r"(?: (?:up|down))?(?: to)?(?: at least| below| under| above| over)? £?$"
)
_DOWN = re.compile(r"\b(?:down|cut|reduce|lower|below|under)\b", re.IGNORECASE)
_RATE = re.compile(
    r" ?(?:%|per ?cent)? ?(?:[a-z]+ )?(?:a|per|each|every) (?:day|week|month|quarter|term|year)\b|[^.;]{0,40}\beach\b|"
    r" of (?:the|all|our)\b|,? ?(?:more|fewer|less)\b|–\d|-\d| to \d",
    re.IGNORECASE,
)
_FROM_TO = re.compile(r"\b(?:from|against|compared with) £?$", re.IGNORECASE)
_TO = re.compile(r"[^.;]{0,40}? to £?$", re.IGNORECASE)
_UP_FROM = re.compile(r"[^.;]{0,60}?,? (?:up |down )?(?:from|against|compared with)(?: only| just)? £?$", re.IGNORECASE)
_NONE = re.compile(
    r"\bfrom (?:none|nothing|nil|zero)\b|\b(?:began|started|begun) (?:with|from|at) (?:none|nothing|nil|zero|0)\b",
    re.IGNORECASE,
)
_SO_MANY = re.compile(r"(?: [a-z’'-]+){1,5}? (?:have|has) been [a-z]+\b")
_KNOWN = re.compile(
    r"\b(?:target|aim|goal|exceed\w*|beat\w*|passed|surpass\w*|ahead|beyond|raised|met|national|england|again|worse|"
    r"last year[’']s|short)\b",
    re.IGNORECASE,
)
_RAISED = re.compile(
    r"\b(?:raised|new|revised|stretch|exceed\w*|passed|met|beaten|national|year[’']s|lost|again)\b", re.IGNORECASE
)
_PAIR = 2


class Passed(NamedTuple):
    """The two sentences of an account, with the figure of today and the target that it is beyond."""

    said: Said
    now: str
    target: str
    text: str


def passed_targets(plan: Gathered) -> Iterator[Passed]:
    """The first such target of each live action that is not complete."""
    known: set[str] = set()
    for place in plan.places(_ROLES, "target aim goal"):
        one, part = plan.told_at[place]
        before = plan.told_at[place - 1] if place else None
        is_next = before is not None and before[0] is one and one.action.id not in known
        if before and is_next and is_live(one.action) and meaning(plan, one.action) is not Meaning.COMPLETE:
            following = plan.told_at[place + 1 : place + 2] if part.text.endswith(";") else ()
            text = " ".join((part.text, *(each.text for other, each in following if other is one)))
            found = _passed(before[1].text, text)
            if found:
                known.add(one.action.id)
                now, target = (each.figure.words.strip() for each in found)
                yield Passed(one, now, target, f"{before[1].text} {text}")


def _passed(before: str, text: str) -> tuple[Count, Count] | None:
    """The figure of today and the target, where that is between the start and today on the way that was gone."""
    plain, wanted = timeless(text), [each for each in counts(text) if not each.is_time][:1]
    if not wanted or not _TARGET.fullmatch(plain[: wanted[0].figure.start]) or _RATE.match(plain, wanted[0].figure.end):
        return None
    ends = None if _KNOWN.search(before) or _RAISED.search(text) else _ends(before, text)
    if ends is None:
        return None
    (start, now), target = ends, wanted[0]
    if (start.kind != target.kind and start is not now) or now.kind != target.kind or not _is_one(now, target):
        return None
    first, last, goal = start.figure.value, now.figure.value, target.figure.value
    is_down = first > last
    is_way = is_down if _DOWN.search(plain[: target.figure.start]) else True
    is_past = first > goal > last if is_down else (start is now or first < goal) and goal < last
    return (now, target) if is_way and is_past else None


def _is_one(now: Count, target: Count) -> bool:
    return not target.noun or not now.noun or now.noun == target.noun


def _ends(before: str, text: str) -> tuple[Count, Count] | None:
    """Where a sentence says a thing began and where it is; what began with none has but the one figure, twice."""
    found, plain = [each for each in counts(before) if not each.is_time], timeless(before)
    if len(found) == 1 and not found[0].is_loose:
        is_counted = found[0].figure.start == 0 and _SO_MANY.match(plain, found[0].figure.end)
        is_from_none = _NONE.search(f"{before} {text}")
        return (found[0], found[0]) if is_counted and is_from_none else None
    if len(found) != _PAIR or any(each.is_of for each in found):
        return None
    one, other = found
    if _FROM_TO.search(plain, 0, one.figure.start) and _TO.fullmatch(plain, one.figure.end, other.figure.start):
        return one, other
    return (other, one) if _UP_FROM.fullmatch(plain, one.figure.end, other.figure.start) else None
