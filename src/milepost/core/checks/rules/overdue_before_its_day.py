"""An action is called overdue, and its day is still to come.

Why: Either the status or the deadline is wrong, and a board cannot tell which of the two it should ask about.

Example:
    Action: 1.1 Open the hub
    Status: Overdue
    Due: March 2024
    Now: The lease is being drawn up.
Better:
    Action: 1.1 Open the hub
    Status: Overdue
    Due: March 2023
    Now: The lease is being drawn up.
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import name
from milepost.core.document.nodes import Certainty
from milepost.core.plan.life import is_live
from milepost.core.plan.model import Action, Plan, QuestionRole
from milepost.core.plan.walk import actions

FAMILY = Family.TIMING
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_OVERDUE = re.compile(r"\W*(?:red\W+)?overdue\W*", re.IGNORECASE)
_WAS = re.compile(r"\b(?:was due|overdue|originally|revised|extended|moved|re-?set|new date|slipp\w+)\b", re.IGNORECASE)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every such action of which no step is past and nothing tells of an earlier day."""
    dues = {question.key for question in plan.questions if question.role is QuestionRole.DUE}
    for action in actions(plan):
        days = [one for one in action.milestones if one.due.latest and not one.text]  # its own, and no step's
        if not (is_live(action) and _OVERDUE.fullmatch(action.status.text) and days and not _is_told(action)):
            continue
        if all(one.due.latest and one.due.latest > today for one in days):
            yield Fault(
                f"{name(action)} is called “{action.status.text}”, and its day, “{days[0].due.phrase}”, is to come.",
                "Put right the status or the deadline.",
                f"{action.status.text} … {days[0].due.phrase}",
                action.id,
                next(iter(dues), ""),
                action.place,
            )


def _is_told(action: Action) -> bool:
    return any(_WAS.search(answer.text) for answer in action.answers if answer.text != action.status.text)
