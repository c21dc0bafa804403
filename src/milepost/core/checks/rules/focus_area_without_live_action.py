"""Every action of a focus area is closed.

Why: The aim stays in the plan and nobody works on it; the board should decide whether it is reached.

Example:
    Action: 1.1 Open the hub
    Next: Action now closed.
    Action: 1.2 Train the wardens
    Next: Action now closed.
Better:
    Action: 1.1 Open the hub
    Next: Action now closed.
    Action: 1.2 Train the wardens
    Next: By June 2023 – train ten
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.document.nodes import Certainty
from milepost.core.plan.life import is_closed
from milepost.core.plan.model import Plan

FAMILY = Family.LINEAGE
CERTAINTY = Certainty.CERTAIN
SEVERITY = Severity.MEDIUM
_OF_CLOSED = re.compile(r"\b(?:closed|completed?|finished|delivered|ended|archived?)\b", re.IGNORECASE)  # by its title


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every focus area (or section without any) of which all actions are closed or say that they are."""
    for section in plan.sections:
        for area in section.focus_areas:
            title = " ".join(filter(None, (area.number, area.title))) or section.title
            is_over = len(area.actions) > 1 and all(is_closed(action) for action in area.actions)
            if is_over and not _OF_CLOSED.search(title):
                yield Fault(
                    f"No action of “{title}” is left open.",
                    "Add the action that goes on with the aim, or record that the aim is reached or given up.",
                    title,
                    place=area.place or section.place,
                )
