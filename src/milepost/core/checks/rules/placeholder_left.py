"""A placeholder or a line of the template is left in.

Why: It shows that the cell was never filled, and it is printed for everybody.

Example:
    Action: 1.1 Open the hub
    Next: By xx – open the hub
Better:
    Action: 1.1 Open the hub
    Next: By June 2023 – open the hub
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import name, said
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan, QuestionRole

FAMILY = Family.WORDING
CERTAINTY = Certainty.CERTAIN
SEVERITY = Severity.MEDIUM
_IN_EACH = ("xx", "??", "[", "<", "lorem", "please", "give", "insert")
_PLACEHOLDER = re.compile(
    r"\b[xX]{2,5}\b|\?\?+|\[(?:insert|name|date|tbc|add|xx+)[^\]\n]{0,60}\]|<(?:insert|name|date|add)[^>\n]{0,60}>|"
    r"\blorem ipsum\b|\b(?:please (?:insert|complete|add)|give (?:new )?expected|insert (?:date|name|text))\b",
    re.IGNORECASE,
)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every answer that holds such a mark."""
    for one in said(plan, *QuestionRole):
        hit = _PLACEHOLDER.search(one.answer.text) if one.shows(*_IN_EACH) else None
        if hit:
            yield one.fault(
                f"{name(one.action)} still holds the placeholder “{hit.group()}”.",
                "Fill it in, or take it out.",
                one.answer.text[max(0, hit.start() - 40) : hit.end() + 40].strip(),
            )
