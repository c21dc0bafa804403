"""An action answers all its questions by pointing to another action.

Why: It has nothing of its own to report; it may be the same action under two numbers.

Example:
    Action: 1.1 Open the hub
    Now: See 1.2
    Next: See 1.2
    Action: 1.2 Run the hub
Better:
    Action: 1.1 Open the hub
    Now: The lease is signed; the fitting out is part of 1.2
    Next: By June 2023 – hand over the keys
    Action: 1.2 Run the hub
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import Said
from milepost.core.checks.looking import name, written
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan

FAMILY = Family.STRUCTURE
CERTAINTY = Certainty.JUDGEMENT
SEVERITY = Severity.LOW
_POINTER = re.compile(
    r"\W*(?:please )?(?:see|as(?: for| in)?|covered (?:in|by|under)|refer to) (?:action )?[A-Z]{0,3}\d[\w.]{0,9}\W*",
    re.IGNORECASE,
)
_FEWEST = 2


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every action with two answers or more, all of them such pointers."""
    told: dict[str, list[Said]] = defaultdict(list)
    for one in written(plan):
        if one.answer.text.strip():
            told[one.action.id].append(one)
    for answers in told.values():
        if len(answers) >= _FEWEST and all(_POINTER.fullmatch(one.answer.text) for one in answers):
            yield answers[0].fault(
                f"{name(answers[0].action)} has no answer of its own.",
                "Put the two actions together, or say what this one adds.",
                answers[0].answer.text.strip(),
            )
