"""What needs to happen is told as if it were so already.

Why: A goal is no step: nobody can tell who does what, or whether it is reached already.

Example:
    Action: 1.1 A listener in every school
    Next: Every school has a trained listener
Better:
    Action: 1.1 A listener in every school
    Next: By June 2023 – train listeners in the five schools that have none
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import called, said
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import (
    Plan,
    QuestionRole,
)
from milepost.core.words.dates import Frame, find

FAMILY = Family.NEXT_STEPS
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_STATE = re.compile(r"\W*(?:every|all|each)\b[^.;:\n]{3,80}\b(?:has|have|is|are)\b[^.;:\n]{2,100}\.?\s*", re.IGNORECASE)
_TO_DO = re.compile(r"\bto\b (?!a\b|an\b|the\b)", re.IGNORECASE)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every answer about next steps that is nothing but a universal statement without a date."""
    for one in said(plan, QuestionRole.NEXT):
        text = one.answer.text
        is_state = _STATE.fullmatch(text) and not _TO_DO.search(text)
        if is_state and not any(found.is_dated for found in find(text, Frame(plan.calendar, today, today))):
            yield one.fault(
                f"The next step of {called(one.action)} is a state, not a step.",
                "Say what is done to get there, by whom and by when.",
                text.strip(),
            )
