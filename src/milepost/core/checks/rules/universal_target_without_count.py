"""A target is for all or every one, and nothing says how many that is.

Why: "Every school" is reached at 24 or at 118; without the number nobody can say how far it is.

Example:
    Action: 1.1 Name a lead
    Next: By June 2023 – every school to have a named lead
Better:
    Action: 1.1 Name a lead
    Next: By June 2023 – all 24 schools to have a named lead
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import has_figure, name
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan
from milepost.core.plan.walk import actions

FAMILY = Family.MEASURES
CERTAINTY = Certainty.JUDGEMENT
SEVERITY = Severity.LOW

_TO_COME = re.compile(r"\bnew\b|\w{2}ed after\b|\bwho (?:appl|ask|call|com|need|want)\w*", re.IGNORECASE)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every measure that opens with all of something and does not count them; those still to come cannot be counted."""
    for action in actions(plan):
        for measure in action.measures:
            opens = measure.text.lstrip(" -–•").casefold().startswith(measure.cohort.casefold())
            is_counted = measure.targets or has_figure(measure.cohort) or _TO_COME.search(measure.cohort)
            if measure.kind == "universal" and opens and not is_counted:
                yield Fault(
                    f"{name(action)} is for “{measure.cohort}”, and nothing says how many that is.",
                    "Add the number, so that progress can be told as so many of so many.",
                    measure.text,
                    action.id,
                    place=measure.place,
                )
