"""A milestone is to agree a date, not to do the thing.

Why: When it is met the plan has no date for the work itself, and nobody notices until next year.

Example:
    Action: 1.1 Open the hub
    Next: A timetable for the opening will be agreed by June 2023
Better:
    Action: 1.1 Open the hub
    Next: The hub opens by June 2023
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import called, said
from milepost.core.document.nodes import Certainty
from milepost.core.plan.life import is_live
from milepost.core.plan.model import Plan, QuestionRole
from milepost.core.plan.walk import actions

FAMILY = Family.NEXT_STEPS
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.LOW
_TIMES = r"(?:time ?frames?|timescales?|time ?tables?|timelines?|(?:start |launch |end |review |the |a )date)"
_SETS_DATE = re.compile(
    rf"\b{_TIMES}\b[^.]{{0,120}}?\b(?:agreed|set|confirmed|decided|determined)\b"
    rf"|\b(?:agree|set|confirm|decide) (?:on )?(?:a |the )?{_TIMES}\b",
    re.IGNORECASE,
)
_TO_BE_SET = re.compile(
    r"\b(?:milestones?|dates?|steps|targets|actions) (?:for \w+ \w+ )?(?:will|are to|is to|to) be "
    r"(?:set|agreed|written|confirmed|decided|drawn up)\b",
    re.IGNORECASE,
)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every milestone that promises a date or a timetable, and every next step without one that promises milestones."""
    for action in actions(plan):
        for milestone in action.milestones:
            if _may_set_date(milestone.text) and _SETS_DATE.search(milestone.text):
                yield Fault(
                    f"A milestone of {called(action)} is only to set a date.",
                    "Say by when the thing itself is done, even if the date may move.",
                    f"{milestone.due.phrase}: {milestone.text}",
                    action.id,
                    place=milestone.place,
                )
    for one in said(plan, QuestionRole.NEXT, holding="milestone milestones date dates steps targets actions"):
        if not one.action.milestones and is_live(one.action) and _TO_BE_SET.search(one.answer.text):
            yield one.fault(
                f"The next step of {called(one.action)} is only to set its dates.",
                "Say by when the first thing itself is done, even if the date may move.",
                one.answer.text.strip(),
            )


def _may_set_date(text: str) -> bool:
    """Whether a word is there that every such milestone holds, which is sooner found than the whole."""
    lower = text.lower()
    return "date" in lower or "time" in lower
