"""The same sentence stands in two actions.

Why: One of the two is mostly a copy that was not adapted; readers cannot tell which action it is about.

Example:
    Action: 1.1 Open the hub
    Worried: Partners have not yet agreed how the costs will be shared between them.
    Action: 1.2 Train the wardens
    Worried: Partners have not yet agreed how the costs will be shared between them.
Better:
    Action: 1.1 Open the hub
    Worried: Partners have not yet agreed how the costs will be shared between them.
    Action: 1.2 Train the wardens
    Worried: The trainer leaves in June.
"""

from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import gathered
from milepost.core.checks.looking import called, name, written
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Action, Plan

FAMILY = Family.WORDING
CERTAINTY = Certainty.LIKELY  # it may be true of both
SEVERITY = Severity.LOW
_FEWEST_WORDS = 9


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every sentence of nine words or more that another action says too, once a sentence."""
    first: dict[str, Action] = {}
    told: set[str] = set()
    repeated = gathered(plan).repeated
    for one in written(plan):
        for sentence in (part.text for part in one.parts if part.words in repeated):
            words = sentence.lower().split()
            if len(words) < _FEWEST_WORDS:
                continue
            key = " ".join(words).rstrip(".")
            earlier = first.setdefault(key, one.action)
            if earlier.id != one.action.id and key not in told and len(key.split()) >= _FEWEST_WORDS:
                told.add(key)
                yield one.fault(
                    f"{name(one.action)} says the same sentence as {called(earlier)}.",
                    "Say in each action what is true of it, or say it once for both.",
                    sentence,
                )
