"""Days that were planned beside the days on which it happened, and what is said of the two: early, late, on time."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from milepost.core.checks.facts.days.times import Time, times
from milepost.core.checks.facts.speech.clauses import Tense
from milepost.core.checks.gathered import FIGURE, Gathered, Said
from milepost.core.checks.looking import WRITTEN
from milepost.core.plan.model import QuestionRole
from milepost.core.words.anycase import AnyCase
from milepost.core.words.dates.names import MONTH_OR_SHORT

HOLDING = f"early earlier sooner ahead before late later behind after overdue time spare planned, {FIGURE}"
_PLAN = r"(?:the |our |its )?(?:time|schedule|plan|programme|timetable|deadline|target|due date|promise|date)"
_THAN = r"than (?:planned|promised|expected|hoped|scheduled|due|programmed|agreed|we|it|the (?:plan|programme))"
_SAID = AnyCase(
    rf"\b(?:(?P<early>early(?! (?:years|help|in|on|next|this|morning|intervention|stage|{MONTH_OR_SHORT}))|"
    rf"(?:earlier|sooner) {_THAN}|ahead of {_PLAN}|before {_PLAN}|before it was due|to spare)|"
    rf"(?P<late>late(?! (?:in|on|last|this|{MONTH_OR_SHORT}|spring|summer|autumn|winter))|later {_THAN}|behind {_PLAN}|"
    rf"after {_PLAN}|overdue)|"
    r"(?P<kept>on time|to time|on schedule|in good time|on the day|as planned|to the day))\b"
)
_PLANNED = re.compile(
    r"\b(?:plan\w*|programme(?: had)?|due|deadline|target\w*|schedul\w*|promis\w*|expected|meant|supposed|set for|"
    r"wanted|"
    r"should have|hoped|original\w*|agreed|timetable\w*|booked|pencilled)\b",
    re.IGNORECASE,
)
_HAPPENED = re.compile(r"\b(?:actual\w*|in fact|in the event)\b", re.IGNORECASE)
_OTHER = re.compile(
    r"\b(?:not|never|if|would|new|revised|moved|extended|phase one|first phase|stage|interim)\b", re.IGNORECASE
)
_PAIR = 2


class KeptDay(NamedTuple):
    """A planned time and the time of what happened, with what is said of the two and they do not bear out."""

    said: Said
    words: str
    told: str
    planned: Time
    happened: Time
    is_sure: bool


def belied_days(plan: Gathered, today: date) -> Iterator[KeptDay]:
    """Every such saying of two days in its sentence, or with the planned one in the sentence before."""
    for place in plan.places(WRITTEN - {QuestionRole.NEXT}, HOLDING):
        one, part = plan.told_at[place]
        hits = [*_SAID.finditer(part.text)]
        if len(hits) == 1 and not _OTHER.search(part.text):
            here = _exact(times(plan, place))
            before = (
                _exact(times(plan, place - 1)) if len(here) == 1 and place and _is_said(plan, place - 1, one) else ()
            )
            pair = _pair([*before, *here], today)
            if pair and _is_wrong(hits[0], *pair):
                told = " ".join(dict.fromkeys((pair[0].text, pair[1].text, part.text)))
                is_sure = not before or before[0].text.endswith(";")
                yield KeptDay(one, hits[0].group(), told, *pair, is_sure)


def _is_said(plan: Gathered, place: int, one: Said) -> bool:
    return plan.told_at[place][0] is one


def _exact(some: Sequence[Time]) -> Sequence[Time]:
    return [one for one in some if one.is_exact]


def _pair(some: Sequence[Time], today: date) -> tuple[Time, Time] | None:
    """The planned time and the time at which it happened, where just these two are told."""
    planned = [one for one in some if _is_planned(one, some)]
    others = [one for one in some if one not in planned and one.first <= today and one.tense is Tense.PAST]
    others = others or [one for one in some if one not in planned and _HAPPENED.search(_before(one, some))]
    return (planned[0], others[0]) if len(some) == _PAIR and len(planned) == 1 and len(others) == 1 else None


def _is_planned(one: Time, some: Sequence[Time]) -> bool:
    words = _before(one, some)
    is_ahead = one.is_told_as(Tense.AHEAD, Tense.WAS_AHEAD) or _PLANNED.search(words)
    return bool(is_ahead) and not _HAPPENED.search(words)


def _before(one: Time, some: Sequence[Time]) -> str:
    """What stands before a time since the one before it."""
    start = max(
        (other.end for other in some if other.text == one.text and other.end <= one.start), default=one.clause.start
    )
    return one.text[start : one.start]


def _is_wrong(hit: re.Match[str], planned: Time, happened: Time) -> bool:
    if hit["late"]:
        return happened.last < planned.first
    return happened.first > planned.last
