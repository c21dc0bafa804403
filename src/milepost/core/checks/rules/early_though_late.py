"""Something is said to have been done early, or in time, and its day is after the deadline.

Why: One of the two days is wrong, or the delay is dressed up; a board that compares them believes neither.

Example:
    Action: 1.1 Train the riders
    Due: March 2023
    Now: Delivered three weeks early, the last course on 22 April 2023.
Better:
    Action: 1.1 Train the riders
    Due: March 2023
    Now: Delivered three weeks late, the last course on 22 April 2023.
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.facts.days.times import Bond, Time, times
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import FIGURE, Gathered, gathered
from milepost.core.checks.looking import WRITTEN, name
from milepost.core.checks.sayings.deadline import deadlines
from milepost.core.checks.verdicts.kept_days import belied_days
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan, QuestionRole
from milepost.core.words.anycase import AnyCase
from milepost.core.words.due import Due, Precision

FAMILY = Family.CONSISTENCY
CERTAINTY = Certainty.CERTAIN
OTHERWISE = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_DONE = (
    r"(?:delivered|finished|completed?|done|ended|opened|handed over|closed|launched|signed|installed|published|"
    r"submitted|reached|met|achieved|ready|in place|built)"
)
_EARLY = re.compile(
    rf"\b{_DONE}\b[^.;]{{0,40}}?\b(?:early|ahead of (?:time|schedule|plan|(?:its|the|our) (?:deadline|date|target))|"
    r"before (?:its|the|our) (?:deadline|due date)|(?:weeks?|months?|days) before it was due|on time|in good time)\b|"
    rf"\b(?:weeks?|months?|days) (?:early|ahead)\b[^.;]{{0,40}}?\b{_DONE}\b",
    re.IGNORECASE,
)
_LATE = AnyCase(
    rf"\b{_DONE}\b[^.;]{{0,40}}?\b(?:weeks?|months?|days) (?:late|behind schedule|after (?:the|its|our) deadline)\b"
)
_OF_ELSE = re.compile(
    r"\b(?:early (?:years|help|intervention|in|on|next|this|morning|stage|days)|not|new|revised|extended|moved|would|"
    r"should|if|stage|phase|milestone|first|interim)\b",
    re.IGNORECASE,
)
_WORDS = "early ahead before time late behind after"


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every "early" of two days that were late, and the first such sentence of each action with one deadline."""
    at_hand = gathered(plan)
    for one in belied_days(at_hand, today):
        yield one.said.fault(
            f"{name(one.said.action)} says “{one.words}” of what was planned for “{one.planned.phrase}” and was done "
            f"“{one.happened.phrase}”.",
            "Put right the day, or the word.",
            one.told,
            is_sure=one.is_sure,
        )
    yield from _against_deadline(at_hand, today)


def _against_deadline(at_hand: Gathered, today: date) -> Iterator[Fault]:
    """The first such sentence of each action with one deadline."""
    dues: dict[str, Due] = {}
    seen: set[str] = set()
    for place in at_hand.places(WRITTEN - {QuestionRole.NEXT}, f"{_WORDS}, {FIGURE}"):
        said, part = at_hand.told_at[place]
        is_early = _EARLY.search(part.text) is not None
        if said.action.id in seen or not (is_early or _LATE.search(part.text)) or _OF_ELSE.search(part.text):
            continue
        dues = dues or {one.action.id: due for one, due in deadlines(at_hand)}
        due = dues.get(said.action.id)
        time = max((one for one in times(at_hand, place) if _is_told(one, today)), key=_last, default=None)
        if due and time and _is_other_way(time, due, is_early=is_early):
            seen.add(said.action.id)
            yield said.fault(
                f"{name(said.action)} was due “{due.phrase}”, and what it says was {'early' if is_early else 'late'} "
                f"was done “{time.phrase}”.",
                "Put right the day, or the word.",
                part.text,
                is_sure=False,
            )


def _last(time: Time) -> date:
    return time.last


def _is_told(time: Time, today: date) -> bool:
    return time.due.precision in {Precision.DAY, Precision.MONTH} and time.bond is Bond.WHEN and time.first <= today


def _is_other_way(time: Time, due: Due, *, is_early: bool) -> bool:
    """Whether a day is after a deadline that was kept by its word, or before one that was missed."""
    if not due.earliest or not due.latest:
        return False
    return time.first > due.latest if is_early else time.last < due.earliest
