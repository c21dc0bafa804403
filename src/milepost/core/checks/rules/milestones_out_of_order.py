"""The milestones of one answer are not in the order of time.

Why: A list that goes June, September, December, March and has one date out of line mostly has a wrong year.

Example:
    Action: 1.1 Open the hub
    Next: By Dec 2024 – train / By March 2024 – open
Better:
    Action: 1.1 Open the hub
    Next: By Dec 2023 – train / By March 2024 – open
"""

from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import called
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Action, Milestone, Plan
from milepost.core.plan.walk import actions

FAMILY = Family.TIMING
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.LOW


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """The first place in an answer where a date is followed by one in an earlier quarter; nested dates do not count."""
    for action in actions(plan):
        for one, other in pairwise(action.milestones):
            if one.place == other.place and _is_back(one, other) and not _share_a_line(action, one, other):
                yield Fault(
                    f"In {called(action)} “{one.due.phrase}” stands before “{other.due.phrase}”, which is earlier.",
                    "Check both dates, then put the milestones in the order in which they are due.",
                    f"{one.due.phrase} … {other.due.phrase}",
                    action.id,
                    place=other.place,
                )


def _is_back(one: Milestone, other: Milestone) -> bool:
    """Whether the second is due more than a quarter before the first: steps of one season are listed in any order."""
    first, second = one.due.latest, other.due.latest
    return first is not None and second is not None and (first - second).days > 92


def _share_a_line(action: Action, one: Milestone, other: Milestone) -> bool:
    """Whether both stand in one line, where the second is mostly a part of the first."""
    lines = (line for answer in action.answers for line in answer.text.splitlines())
    return any(one.due.phrase in line and other.due.phrase in line for line in lines)
