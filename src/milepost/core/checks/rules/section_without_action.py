"""A section of the plan holds no action.

Why: The aim is printed and nobody works on it; either its actions were lost, or it should be taken out.

Example:
    Introduction: Priority 2: Be well
    Priority 1: Be safe
    Action: 1.1 Open the hub
Better:
    Introduction: Priority 2: Be well
    Priority 1: Be safe
    Action: 1.1 Open the hub
    Priority 2: Be well
    Action: 2.1 Train the wardens
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan
from milepost.core.plan.walk import section_actions

FAMILY = Family.STRUCTURE
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_HEADING = re.compile(
    r"(?P<label>[A-Z][a-z]+(?: [a-z]+)?) (?P<number>[A-Z]|\d{1,2})(?:[:.] | ?[–-] )(?P<title>[^\n]{3,120})"
)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every heading of a section as the others have it, by label and number, below which no action stands."""
    filled = {section.number for section in plan.sections if any(True for _ in section_actions(section))}
    labels = {section.label for section in plan.sections if section.number in filled and section.number}
    for line in plan.unplaced if labels else ():  # a heading with nothing below it opens no section when read
        hit = _HEADING.fullmatch(line.text.strip())
        if hit and hit["label"] in labels and hit["number"] not in filled:
            filled.add(hit["number"])  # a list of contents may stand beside it
            yield Fault(
                f"“{line.text.strip()}” has no action.",
                "Add its actions, or say why there is none yet, or take it out.",
                line.text.strip(),
                place=line.place,
            )
