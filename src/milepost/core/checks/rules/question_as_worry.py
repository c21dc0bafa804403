"""A worry is put as a question that nobody is asked to answer.

Why: A question in a table has no owner; next year it stands there again.

Example:
    Action: 1.1 Open the hub
    Worried: Are schools making the right referrals?
Better:
    Action: 1.1 Open the hub
    Worried: Schools make few referrals; Ada Moss will ask them why by June 2023
"""

from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import name, said
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan, QuestionRole

FAMILY = Family.COLUMNS
CERTAINTY = Certainty.JUDGEMENT
SEVERITY = Severity.LOW


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every worry with a sentence that ends in a question mark."""
    for one in said(plan, QuestionRole.WORRIED):
        question = next((text for text in one.sentences() if text.endswith("?")), "") if one.shows("?") else ""
        if question:
            yield one.fault(
                f"{name(one.action)} asks a question where it should name a worry.",
                "Say who finds the answer and by when, or what the worry behind it is.",
                question,
            )
