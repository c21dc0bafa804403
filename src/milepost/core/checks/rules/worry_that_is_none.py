"""Under worries stands that all is well.

Why: The column is where a board looks for what needs its help; praise there hides that nobody answered.

Example:
    Action: 1.1 Open the hub
    Worried: Nothing, progressing well
Better:
    Action: 1.1 Open the hub
    Worried: The lease ends in 2024
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import name, said
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan, QuestionRole

FAMILY = Family.COLUMNS
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.LOW
_ALL_WELL = re.compile(
    r"\W*(?:(?:nothing|none|no (?:concerns?|worries|issues))\W+(?=\w)[^.]{0,40}\b(?:well|good|on track)\b|"
    r"(?:all |everything )?(?:is )?(?:going|progressing|working) well)",
    re.IGNORECASE,
)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every worry that opens by saying that things go well."""
    for one in said(plan, QuestionRole.WORRIED):
        if _ALL_WELL.match(one.answer.text):
            yield one.fault(
                f"{name(one.action)} has no worry under “{one.question.heading}”.",
                "Say “Nothing to report”, and move what goes well to its own column.",
                one.answer.text.strip(),
            )
