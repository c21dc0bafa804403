"""An e-mail address or a telephone number of a person stands in the text.

Why: The plan is published; addresses are harvested, people move, and the officer did not agree to be called.

Example:
    Action: 1.1 Open the hub
    Now: Families write to jo.marsh@elmshire.example
Better:
    Action: 1.1 Open the hub
    Now: Families write to the hub through its page
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import name, said
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan

FAMILY = Family.PEOPLE
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_ADDRESS = re.compile(r"\b[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{2,80}\b")
_DIGITS = re.compile(r"\d{3}[ -]?\d{3}")  # soon found, in few answers
_TELEPHONE = re.compile(r"(?<![\w/.£])(?:\+44 ?\(?0?\)? ?|\(?0)\d{2,4}\)?[ -]?\d{3}[ -]?\d{3,4}(?!\w)")


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every such address or number in an answer."""
    for one in said(plan):
        text = one.answer.text
        for kind in (_ADDRESS if "@" in text else None, _TELEPHONE if _may_call(text) else None):
            for match in kind.finditer(text) if kind else ():
                yield one.fault(
                    f"{name(one.action)} gives a way to reach a person.",
                    "Take it out, or give the address of the service.",
                    match.group(),
                )


def _may_call(text: str) -> bool:
    """Whether a text holds what every telephone number holds; few do."""
    return ("0" in text or "+" in text) and _DIGITS.search(text) is not None
