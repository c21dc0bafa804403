"""An action is to start after the day on which it is due.

Why: One of the two days is wrong; as printed the work cannot be done in time.

Example:
    Action: 1.1 Open the hub
    Start: 1 September 2024
    Due: 30 June 2024
Better:
    Action: 1.1 Open the hub
    Start: 1 September 2023
    Due: 30 June 2024
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import name, said
from milepost.core.checks.sayings.deadline import deadlines
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan, QuestionRole
from milepost.core.words.dates import Frame, find
from milepost.core.words.due import Due

FAMILY = Family.TIMING
CERTAINTY = Certainty.CERTAIN
SEVERITY = Severity.HIGH
_START = re.compile(
    r"(?:(?:planned|expected|actual|agreed|target) )?"
    r"(?:start(?:s|ed|ing)?|begin(?:s|ning)?|began|commence(?:s|d|ment)?)"
    r"(?: (?:date|day|month|on|in|from))?|from|date (?:started|of start|begun)|to start(?: (?:on|in|by))?",
    re.IGNORECASE,
)
_YEAR = re.compile(r"\d\d\b")


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every action whose one day under a heading for the start is later than the last day of its deadline."""
    headings = (question for question in plan.questions if question.role is QuestionRole.OTHER)
    keys = {question.key for question in headings if _START.fullmatch(question.heading.strip(" :?"))}
    if not keys:
        return
    frame = Frame(plan.calendar)
    due = {one.action.id: day for one, day in deadlines(plan)}
    for one in said(plan, QuestionRole.OTHER):
        end = due.get(one.action.id) if one.question.key in keys else None
        start = _day(one.answer.text, frame) if end else None
        if start and end and start.earliest and end.latest and start.earliest > end.latest:
            yield one.fault(
                f"{name(one.action)} starts “{start.phrase}” and is due “{end.phrase}”.",
                "Put right whichever of the two days is wrong.",
                f"{one.answer.text.strip()} … {end.phrase}",
            )


def _day(text: str, frame: Frame) -> Due | None:
    """The one day or month with its year that a start says."""
    found = [one.due for one in find(text.strip(), frame, is_whole=True)]
    return found[0] if len(found) == 1 and _YEAR.search(found[0].phrase) else None
