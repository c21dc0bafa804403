"""A worry is told as an achievement.

Why: What was reached stands in the column of worries, so a board counts it against the action and misses what is left.

Example:
    Action: 1.1 Open the hub
    Worried: A steering group for the hub has been formed
Better:
    Action: 1.1 Open the hub
    Worried: The steering group has been formed but has met only once
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import name, told
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import (
    Plan,
    QuestionRole,
)

FAMILY = Family.COLUMNS
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.LOW
_REACHED = re.compile(
    r"\b(?:(?:is|are) now (?:in place|embedded|established|running|live)|(?:has|have) (?:now )?been (?:formed|"
    r"established|set up|agreed|appointed|secured|launched|completed|recruited|put in place))\b",
    re.IGNORECASE,
)
_YET = re.compile(
    r"\b(?:but|however|not|no|lack|although|despite|yet|only|until|late|without|cut|twice|never|few|still)\b",
    re.IGNORECASE,
)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every sentence under the worries that says what is in place, with no word of what is wrong."""
    for one, sentence in told(plan, QuestionRole.WORRIED, holding="been now"):
        if _REACHED.search(sentence) and not _YET.search(sentence):
            yield one.fault(
                f"{name(one.action)} names something that was reached where it should name a worry.",
                "Move it to what works well, and say here what is still wrong.",
                sentence,
            )
