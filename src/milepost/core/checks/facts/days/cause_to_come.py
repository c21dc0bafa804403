"""A change put down to a thing that by its own day was not there yet: "Thanks to the bus", which came a month later."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from milepost.core.checks.facts.days.times import Bond, Time, times
from milepost.core.checks.gathered import FIGURE, Gathered, Said, words_in
from milepost.core.checks.looking import WRITTEN
from milepost.core.plan.model import QuestionRole
from milepost.core.words.anycase import AnyCase

_ROLES = WRITTEN - {QuestionRole.NEXT, QuestionRole.DUE}
_CAUSE = AnyCase(
    r"\b(?:thanks to|because of|owing to|due to|as a result of|down to) (?:the |our |this )(?:new |own )?"
    r"(?P<what>[a-z][a-z’'-]*(?: (?!and\b|in\b|of\b|at\b|on\b)[a-z’'-]+){0,2})"
)
_CHANGED = AnyCase(
    r"\b(?:rose|risen|fell|fallen|grew|grown|up|down|doubled|halved|dropped|increased|more|fewer|cut|improved|shorter)\b"
)
_BEGAN = (
    r"(?:made (?:its|their) first|opened|started|began|arrived|came(?: into)?|went (?:live|out|into)|w(?:as|ere) "
    r"(?:launched|opened|bought|delivered|started|installed|fitted|appointed|introduced|switched on|brought in)|"
    r"(?:has|have) (?:run|been (?:open|running|in use|there|live)) since|first ran|launched)"
)
_BROUGHT = r"(?:appointed|opened|launched|bought|installed|fitted|introduced|started|switched on|brought in|took on)"
_HELD = "thanks because owing due result down, 0"
_BEGINNINGS = (
    "made opened started began arrived came went launched bought delivered installed fitted appointed introduced "
    "switched brought since ran took"
)
_AGAIN = AnyCase(r"\b(?:again|second|third|another|re-?opened|extended|first (?:trial|pilot)|trial|pilot|last|after)\b")


class TooSoon(NamedTuple):
    """A sentence that puts a change down to a thing, and the sentence by which that came only later."""

    said: Said
    text: str
    thing: str
    changed: Time
    began: Time


def causes_to_come(plan: Gathered) -> Iterator[TooSoon]:
    """The first such pair of each action."""
    told: set[str] = set()
    for place in plan.places(_ROLES, _HELD):
        said, part = plan.told_at[place]
        hit = _CAUSE.search(part.text)
        if said.action.id in told or not hit or not _CHANGED.search(part.text):
            continue
        ends = [one for one in times(plan, place) if one.is_exact and one.bond is not Bond.SINCE]
        last = max(ends, key=lambda one: one.last, default=None)
        thing, began = next(_begun(plan, said, hit["what"].casefold()), ("", None)) if last else ("", None)
        if last and began and last.last < began.first:
            told.add(said.action.id)
            yield TooSoon(said, part.text, thing, last, began)


def _begun(plan: Gathered, said: Said, words: str) -> Iterator[tuple[str, Time]]:
    """The thing that the first of these words name, with the day on which the action says that it began."""
    every = words.split()
    for many in range(len(every), 0, -1):
        thing = " ".join(every[:many])
        yield from ((thing, time) for time in _began(plan, said, thing))


def _began(plan: Gathered, said: Said, thing: str) -> Iterator[Time]:
    """The day on which an action says that a thing began."""
    named = rf"(?:the|our|an?) (?:new )?{re.escape(thing)}"
    opens = re.compile(
        rf"\b{named} (?:itself |now |only )?{_BEGAN}\b|\b(?:we|they|it|the [a-z]+) (?:have |has )?{_BROUGHT} {named}\b",
        re.IGNORECASE,
    )
    longest = max(words_in(thing), key=len, default="")
    for place in plan.places(_ROLES, f"{longest}, {_BEGINNINGS}, {FIGURE}") if longest else ():
        other, part = plan.told_at[place]
        if other.action is said.action and opens.search(part.text) and not _AGAIN.search(part.text):
            yield from (one for one in times(plan, place) if one.is_exact)
