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

from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import is_new, name, said
from milepost.core.document.nodes import Certainty
from milepost.core.plan.life import is_live
from milepost.core.plan.model import Plan, QuestionRole

FAMILY = Family.COLUMNS
CERTAINTY = Certainty.CERTAIN
SEVERITY = Severity.LOW


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every blank answer to a question about the past, but for an action that is over or says that it is new."""
    for one in said(plan, QuestionRole.WHERE_NOW, QuestionRole.WORKING_WELL, QuestionRole.WORRIED):
        if (
            not one.answer.text.strip()
            and not one.answer.nothing_to_report
            and is_live(one.action)
            and not is_new(one.action)
        ):
            yield one.fault(
                f"{name(one.action)} leaves “{one.question.heading}” blank.",
                "Answer it, or say that there is nothing to report.",
                one.action.title,
            )
