"""Sections of one plan are called by different words.

Why: A reader who meets "Priority 1" and "Outcome 3" looks for the priorities and outcomes that are missing.

Example:
    Priority 1: Be safe
    Action: 1.1 Open the hub
    Outcome 2: Be well
    Action: 2.1 Train the wardens
Better:
    Priority 1: Be safe
    Action: 1.1 Open the hub
    Priority 2: Be well
    Action: 2.1 Train the wardens
"""

from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan

FAMILY = Family.STRUCTURE
CERTAINTY = Certainty.CERTAIN
SEVERITY = Severity.LOW


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """One fault for the plan, at the first section with a second word."""
    labels = list(dict.fromkeys(section.label for section in plan.sections if section.label))
    if len(labels) > 1:
        section = next(one for one in plan.sections if one.label == labels[1])
        yield Fault(
            f"The sections are called {' and '.join(f'“{label}”' for label in labels)}.",
            "Call every section by one word, or say in the introduction how they differ.",
            section.heading or f"{section.label} {section.number}".strip(),
            place=section.place,
        )
