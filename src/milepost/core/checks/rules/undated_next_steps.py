"""A live action has next steps, and none has a date.

Why: A step without a date cannot be asked about; it is copied from year to year.

Example:
    Action: 1.1 Open the hub
    Next: Recruit the wardens and train them
Better:
    Action: 1.1 Open the hub
    Next: Recruit the wardens by 30 June 2023 and train them by 30 September 2023
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import called, said
from milepost.core.document.nodes import Certainty
from milepost.core.plan.life import is_live
from milepost.core.plan.model import Plan, QuestionRole
from milepost.core.words.dates import Frame, find

FAMILY = Family.NEXT_STEPS
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_SOON = re.compile(r"\b(?:as soon as (?:possible|practicable)|asap|in due course)\b", re.IGNORECASE)  # `vague-deadline`
_TO_BE_SET = re.compile(
    r"\b(?:milestones?|steps?|dates?|actions?|targets?|plans?) (?:for \w+ \w+ )?(?:will|are to|is to|to) be "
    r"(?:set|agreed|written|confirmed|decided|drawn up)\b",
    re.IGNORECASE,
)  # `milestone-to-set-a-date`
_FEWEST_WORDS = 3  # "Complete" is no step


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every live action whose next steps name no time at all, and which has no milestone or deadline elsewhere."""
    timed = {one.action.id for one in said(plan, QuestionRole.DUE) if one.answer.text.strip()}
    frame = Frame(plan.calendar, today, today)
    for one in said(plan, QuestionRole.NEXT):
        if one.action.milestones or one.action.id in timed or not is_live(one.action):
            continue
        text = one.answer.text.strip()
        is_other = _SOON.search(text) or _TO_BE_SET.search(text)
        if len(text.split()) >= _FEWEST_WORDS and not is_other and not find(text, frame):
            yield one.fault(
                f"No next step of {called(one.action)} has a date.",
                "Give each step the month in which it is due.",
                text,
            )
