"""Everybody leads, or nobody in particular.

Why: What all partners lead, none of them answers for; nobody can be asked how it goes.

Example:
    Action: 1.1 Teach cooking
    Lead: All partners
Better:
    Action: 1.1 Teach cooking
    Lead: Ada Moss, Director, Elmshire Council
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import name
from milepost.core.document.nodes import Certainty
from milepost.core.plan.life import is_live
from milepost.core.plan.model import Plan
from milepost.core.plan.walk import actions

FAMILY = Family.OWNERSHIP
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_EVERYBODY = re.compile(
    r"\W*(?:all(?: (?:of us|partners?|agencies|organisations|members|services|teams|leads|schools|providers|"
    r"staff|boards?))?|"
    r"every(?:one|body)|each partner|various(?: (?:partners|agencies|leads|officers))?|several|"
    r"multiple(?: (?:partners|agencies|leads))?|multi-?agency|(?:the )?(?:whole )?partnership|partners|"
    r"(?:all )?stakeholders|"
    r"shared|joint|whole (?:system|team|council)|system-?wide|as appropriate|relevant (?:leads?|officers?|"
    r"partners|agencies))\W*",
    re.IGNORECASE,
)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every live action whose only lead is such a word."""
    for action in actions(plan):
        words = [lead.text for lead in action.leads] or list(action.organisations)
        if is_live(action) and words and all(_EVERYBODY.fullmatch(one) for one in words):
            yield Fault(
                f"{name(action)} is led by “{', '.join(words)}”, and nobody in particular answers for it.",
                "Name the one person or post that answers for it, and the others as partners.",
                ", ".join(words),
                action.id,
                place=action.leads[0].place if action.leads else action.place,
            )
