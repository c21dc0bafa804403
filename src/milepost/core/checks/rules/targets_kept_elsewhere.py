"""Targets are said to stand in another paper.

Why: A board cannot follow what it cannot see; the figures of a contract are the partnership's own success or failure.

Example:
    Action: 1.1 Award the contract
    Next: The contract includes performance targets, which are monitored each quarter
Better:
    Action: 1.1 Award the contract
    Next: The contract asks for 40 placements by March 2024, reported each quarter
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import called, counts, told
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan

FAMILY = Family.MEASURES
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_TARGETS = "targets measures indicators kpis"
_ELSEWHERE = re.compile(
    r"\b(?:contract|agreement|strategy|specification|service level|plan)\b[^.;\n]{0,60}"
    rf"\b(?:includes?|sets? out|contains?|has|have|holds?)\b[^.;\n]{{0,40}}\b(?:{_TARGETS.replace(' ', '|')})\b",
    re.IGNORECASE,
)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every sentence about targets of another paper that gives none of them."""
    for one, sentence in told(plan, holding=_TARGETS):
        if _ELSEWHERE.search(sentence) and not counts(sentence):
            yield one.fault(
                f"The targets of {called(one.action)} stand in another paper.",
                "Give the two or three that matter here, with the latest figure.",
                sentence,
            )
