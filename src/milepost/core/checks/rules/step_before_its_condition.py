"""A sentence puts something before what it says has to come first.

Why: One of the two days is wrong; kept as printed, somebody signs what nobody has approved.

Example:
    Action: 1.1 Open the hub
    Next: Sign the lease on 4 July 2023, once Cabinet has agreed the terms at its meeting of 19 September 2023
Better:
    Action: 1.1 Open the hub
    Next: Sign the lease on 4 October 2023, once Cabinet has agreed the terms at its meeting of 19 September 2023
"""

import re
from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from milepost.core.checks.facts.days.before_its_paper import Unpermitted, unpermitted
from milepost.core.checks.facts.days.not_before import TooSoon, too_soon_for
from milepost.core.checks.facts.days.orderings import turned
from milepost.core.checks.facts.days.sources import not_there_yet
from milepost.core.checks.facts.days.times import Bond, Time, times
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import FIGURE, Gathered, gathered
from milepost.core.checks.looking import WRITTEN, name
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan

FAMILY = Family.TIMING
CERTAINTY = Certainty.CERTAIN
OTHERWISE = Certainty.LIKELY
SEVERITY = Severity.HIGH
_YEAR = re.compile(r"20\d\d|[’']\d\d\b|\d[/.]\d")
_HELD = "once after following subject before ahead soon"
_DEED = r"(?: ?[–:-] [^.;:()]{3,80})?"  # what is to be done, where its day stands first
_NEEDS = re.compile(
    rf"{_DEED}[,;\s(–-]*(?:but |and )?(?:only |straight |soon |shortly |immediately |directly |the (?:day|week) )?"
    r"(?:once|after|as soon as|following|subject to)\b(?! (?:which|that|this|it|them|the event)\b)[^.;:()]{0,90}$",
    re.IGNORECASE,
)
_COMES_BEFORE = re.compile(
    rf"{_DEED}[,;\s(–-]*(?:but |and )?(?:well |just |shortly |in good time )?(?:before|ahead of|in time for)\b(?! "
    r"(?:which|that|this|it|them)\b)[^.;:()]{0,90}$",
    re.IGNORECASE,
)
_OPENS = re.compile(r"\W*(?:once|after|as soon as|following|subject to)\b[^.;:()]{0,90}$", re.IGNORECASE)
_ANOTHER = re.compile(
    r"\b(?:not|until|moved|instead|postponed|originally|planned for|due|but|while|whereas|than|since|from|"
    r"of [A-Z]\w+ year|year to|period|figures?|data|anniversary|again|second|last)\b",
    re.IGNORECASE,
)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """The first such pair of days of a sentence: "on 5 May, once it is agreed on 9 June", "on 9 June, before 5 May"."""
    at_hand = gathered(plan)
    for place in at_hand.places(WRITTEN, f"{_HELD}, {FIGURE}"):
        said, part = at_hand.told_at[place]
        found = times(at_hand, place) if len(_YEAR.findall(part.text)) > 1 else ()
        pair = next((pair for pair in pairwise(found) if _is_turned(*pair)), None)
        if pair:
            yield said.fault(
                f"{name(said.action)} puts “{pair[0].phrase}” and “{pair[1].phrase}” the wrong way round: what has to "
                "come first is the later.",
                "Check both days: the one cannot be done before the other.",
                part.text,
            )
    yield from _told_elsewhere(at_hand)


def _told_elsewhere(plan: Gathered) -> Iterator[Fault]:
    """What has to come first by one sentence, and by another is on the wrong side of it; once for each action."""
    done = {action.id for action, _, _ in not_there_yet(plan)}
    for one, other, is_sure in turned(plan):
        if one.action.id not in done:
            done.add(one.action.id)
            yield Fault(
                f"{name(one.action)} puts something on “{one.phrase}” that by its own words does not fit "
                f"“{other.phrase}”, the day of what has to come before or after it.",
                "Check both days: the one cannot be done before the other.",
                f"{one.whole} … {other.whole}",
                one.action.id,
                place=one.step.place if one.step else one.action.place,
                is_sure=is_sure,
            )
    too_soon: list[TooSoon | Unpermitted] = [*too_soon_for(plan), *unpermitted(plan)]
    for soon in too_soon:
        if soon.said.action.id not in done:
            done.add(soon.said.action.id)
            yield soon.said.fault(
                f"{name(soon.said.action)} has a step on “{soon.step.phrase}” that by its own words cannot be before "
                f"“{soon.time.phrase}”.",
                "Check both days: the one cannot be done before the other.",
                f"{soon.step.whole} … {soon.text}",
                is_sure=isinstance(soon, TooSoon),
            )


def _is_turned(one: Time, other: Time) -> bool:
    """Whether of two times, one behind the other in a sentence, the one that must come first is the later."""
    if not (one.is_exact and other.is_exact) or {one.bond, other.bond} & {Bond.FROM, Bond.SINCE, Bond.UNTIL, Bond.SPAN}:
        return False
    between, text = one.text[one.end : other.start], one.text
    if _ANOTHER.search(between):
        return False
    if _NEEDS.match(between):
        return one.last < other.first
    if _COMES_BEFORE.match(between):
        return other.last < one.first
    return bool(_OPENS.match(text[: one.start]) and between.count(",") == 1 and other.last < one.first)
