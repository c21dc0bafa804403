"""A question is left blank for a live action.

Why: A reader cannot tell "nothing to report" from "not answered"; boards have sent plans back for blank cells.

Example:
    Action: 1.1 Open the hub
    Now: The room is found
    Worried:
Better:
    Action: 1.1 Open the hub
    Now: The room is found
    Worried: Nothing to report
"""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import gathered
from milepost.core.checks.looking import is_new, name, said
from milepost.core.document.nodes import Certainty
from milepost.core.plan.life import is_live
from milepost.core.plan.model import Plan, QuestionRole
from milepost.core.plan.walk import actions

FAMILY = Family.COLUMNS
CERTAINTY = Certainty.CERTAIN
SEVERITY = Severity.LOW
_DASH = re.compile(r"[\s.…–—_-]*")
_SEVERAL = 3  # actions; in a plan of fewer, each may have questions of its own


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every answer to a question about the past that is blank or only a dash, but for an action that is over or new."""
    torn = gathered(plan).once(torn_actions)
    for one in said(plan, QuestionRole.WHERE_NOW, QuestionRole.WORKING_WELL, QuestionRole.WORRIED):
        is_blank = not one.answer.nothing_to_report and _DASH.fullmatch(one.answer.text)
        if is_blank and is_live(one.action) and not is_new(one.action) and one.action.id not in torn:
            yield one.fault(
                f"{name(one.action)} leaves “{one.question.heading}” blank.",
                "Answer it, or say that there is nothing to report.",
                one.action.title,
            )


def torn_actions(plan: Plan) -> frozenset[str]:
    """The actions of a plan that have a question of their own: a line of an answer was read as its heading."""
    found = list(actions(plan))
    asked = Counter(answer.question for action in found for answer in action.answers)
    many = len(found) >= _SEVERAL
    return frozenset(one.id for one in found if many and any(asked[answer.question] == 1 for answer in one.answers))
