"""A word stands twice in a row.

Why: It is a small slip that a reader of a published paper sees first.

Example:
    Action: 1.1 Open the hub
    Now: Sessions were held with with all schools
Better:
    Action: 1.1 Open the hub
    Now: Sessions were held with all schools
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import name, said
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan

FAMILY = Family.WORDING
CERTAINTY = Certainty.CERTAIN
SEVERITY = Severity.LOW
_DOUBLED = re.compile(r"(?<![\w/.-])(?P<word>[A-Za-z]{2,12}) (?P=word)(?![\w/-])", re.IGNORECASE)
_MEANT = frozenset({"that", "had"})


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """The first doubled word of an answer; "that that" and "had had" can be right."""
    for one in said(plan):
        hit = next((found for found in _DOUBLED.finditer(one.answer.text) if found["word"].lower() not in _MEANT), None)
        if hit:
            yield one.fault(
                f"{name(one.action)} says “{hit.group()}”.",
                "Take one of the two out.",
                one.answer.text[max(0, hit.start() - 40) : hit.end() + 40].strip(),
            )
