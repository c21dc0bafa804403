"""The account of a live action is left blank, every question about it is, or one that others answer with “None”.

Why: A reader cannot tell "nothing to report" from "not answered"; boards have sent plans back for blank cells.

Example:
    Action: 1.1 Open the hub
    Now:
    Worried: The landlord has not answered on the ramp
Better:
    Action: 1.1 Open the hub
    Now: The room is found
    Worried: Nothing to report
"""

from collections.abc import Iterator
from datetime import date

from milepost.core.checks.facts.texts.unanswered import unanswered
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import gathered
from milepost.core.checks.looking import name
from milepost.core.checks.sayings.over import may_be_none
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan

FAMILY = Family.COLUMNS
CERTAINTY = Certainty.CERTAIN
OTHERWISE = Certainty.LIKELY  # of a title of which nothing is told, which may be no action, and as of all lacks
OF_LACKS = True
SEVERITY = Severity.LOW


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every blank that is a gap without doubt."""
    for one in gathered(plan).once(unanswered):
        if one.is_sure:
            yield one.said.fault(
                f"{name(one.said.action)} leaves “{one.said.question.heading}” blank.",
                "Answer it, or say that there is nothing to report.",
                one.said.action.title,
                is_sure=not may_be_none(plan, one.said.action),
            )
