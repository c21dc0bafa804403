"""A deadline names no time that can pass.

Why: "As soon as possible" and "TBC" cannot be late, so they are the first to slip.

Example:
    Action: 1.1 Open the hub
    Due: As soon as possible
Better:
    Action: 1.1 Open the hub
    Due: 30 June 2023
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import called, said
from milepost.core.document.nodes import Certainty
from milepost.core.plan.life import is_live
from milepost.core.plan.model import Plan, QuestionRole
from milepost.core.words.dates import find

FAMILY = Family.TIMING
CERTAINTY = Certainty.CERTAIN
SEVERITY = Severity.MEDIUM
_VAGUE = re.compile(
    r"\b(?:as soon as (?:possible|practicable)|asap|in due course|shortly|soon|tbc|tba|tbd|by xx|"
    r"to be (?:confirmed|agreed|determined|decided)|when (?:possible|resources allow)|(?:short|medium|long)[ -]term)\b",
    re.IGNORECASE,
)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every deadline of a live action that is such a word and holds no figure."""
    for one in said(plan, QuestionRole.DUE):
        text = one.answer.text.strip()
        has_figure = any(sign.isdigit() for sign in text) or any(found.due.earliest for found in find(text))
        if _VAGUE.search(text) and not has_figure and is_live(one.action):
            yield one.fault(
                f"The deadline of {called(one.action)} is “{text}”.",
                "Give a month and a year; if it cannot be known yet, give the date on which it will be.",
                text,
            )
