"""A bracket is opened and never closed.

Why: Words are missing, or were cut when the text was copied; the reader cannot tell where the aside ends.

Example:
    Action: 1.1 Open the hub
    Now: The hub is open (Mondays and Fridays
Better:
    Action: 1.1 Open the hub
    Now: The hub is open (Mondays and Fridays)
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import name
from milepost.core.document.nodes import Certainty, Place
from milepost.core.plan.model import Action, Plan
from milepost.core.plan.walk import actions

FAMILY = Family.WORDING
CERTAINTY = Certainty.CERTAIN
SEVERITY = Severity.LOW
_SHOWN = 60
_BRACKET = re.compile(r"[()]")
_SMILE = re.compile(r"[:;]-?\(")


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every action title and every paragraph of an answer with an opening bracket that has no partner in the answer."""
    for action in actions(plan):
        at = left_open(action.title)
        if at is not None:
            yield _fault(action, action.title[at : at + _SHOWN], "", action.place)
        for answer in action.answers:
            at = left_open(answer.text)
            if at is not None:
                yield _fault(action, answer.text[at : at + _SHOWN], answer.question, answer.place)


def left_open(text: str) -> int | None:
    """Where the first bracket opens that is never closed, or None."""
    if "(" not in text or _SMILE.search(text):
        return None
    opened: list[int] = []
    for sign in _BRACKET.finditer(text):
        if sign.group() == "(":
            opened.append(sign.start())
        elif opened:
            opened.pop()
    return opened[0] if opened else None


def _fault(action: Action, words: str, question: str, place: Place | None) -> Fault:
    return Fault(
        f"{name(action)} opens a bracket and does not close it.",
        "Close it, and check that no words are missing.",
        words,
        action.id,
        question,
        place,
    )
