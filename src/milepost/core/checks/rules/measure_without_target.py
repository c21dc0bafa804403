"""A measure names what is counted, and not how much would be success.

Why: Without a target any figure will do, and nobody can say at the end whether it worked.

Example:
    Action: 1.1 Add refuge places
    Measure: Number of families turned away (11 in 2021/22)
Better:
    Action: 1.1 Add refuge places
    Measure: Number of families turned away: no more than 3 in 2023/24 (11 in 2021/22)
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import called, has_figure, said, without_dates
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import (
    Plan,
    QuestionRole,
)

FAMILY = Family.MEASURES
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_COUNTS = re.compile(
    r"(?:the )?(?:number|share|percentage|proportion|rate|%|fewer|more|increased?|reduction|reduced|decrease|improved|"
    r"improvement|better)\b",
    re.IGNORECASE,
)
_ASIDE = re.compile(r"\([^()]*\)")


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every sentence of a measure that counts something and, brackets aside, holds no figure."""
    for one in said(plan, QuestionRole.MEASURE):
        for sentence in one.sentences():
            if _COUNTS.match(sentence) and not has_figure(without_dates(_ASIDE.sub(" ", sentence))):
                yield one.fault(
                    f"A measure of {called(one.action)} has no target.",
                    "Say how much would be success, and by when.",
                    sentence,
                )
