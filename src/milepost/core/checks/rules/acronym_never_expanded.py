"""Acronyms are used that the plan never spells out.

Why: Parents and board members from other bodies do not know them; a public paper spells each out once.

Example:
    Action: 1.1 Open the hub
    Now: The FHH has met the ICB twice
Better:
    Action: 1.1 Open the hub
    Now: The Family Help Hub (FHH) has met the Integrated Care Board (ICB) twice
"""

from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan
from milepost.core.plan.walk import actions
from milepost.core.words.acronyms import KNOWN_TO_ALL, acronyms

FAMILY = Family.ACRONYMS
CERTAINTY = Certainty.CERTAIN
SEVERITY = Severity.LOW
_SHOWN = 12


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """One fault for the plan, with the acronyms in the order in which they are first used."""
    spelt = {entry.short for entry in plan.glossary}
    used = dict.fromkeys(short for text in _texts(plan) for short in acronyms(text))
    never = [short for short in used if short not in spelt and short not in KNOWN_TO_ALL]
    if never:
        rest = f" and {len(never) - _SHOWN} more" if len(never) > _SHOWN else ""
        yield Fault(
            f"{len(never)} acronyms are never spelt out." if len(never) > 1 else "One acronym is never spelt out.",
            "Spell each out where it is first used, with the short form in brackets.",
            ", ".join(never[:_SHOWN]) + rest,
        )


def _texts(plan: Plan) -> Iterator[str]:
    for action in actions(plan):
        yield action.title
        yield from (answer.text for answer in action.answers)
