"""Under worries stands that all is well.

Why: The column is where a board looks for what needs its help; praise there hides that nobody answered.

Example:
    Action: 1.1 Open the hub
    Worried: Nothing, progressing well
Better:
    Action: 1.1 Open the hub
    Worried: The lease ends in 2024
"""

from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import name, said
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan, QuestionRole
from milepost.core.words.worries import says_all_is_well

FAMILY = Family.COLUMNS
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.LOW


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every worry that opens by saying that things go well."""
    for one in said(plan, QuestionRole.WORRIED):
        if says_all_is_well(one.answer.text):
            yield one.fault(
                f"{name(one.action)} has no worry under “{one.question.heading}”.",
                "Say “Nothing to report”, and move what goes well to its own column.",
                one.answer.text.strip(),
            )
