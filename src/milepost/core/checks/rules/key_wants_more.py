"""The key wants something said beside a status, and the action does not say it, or says the opposite.

Why: Where “late” means late with a new date, a reader who finds no date cannot tell late from lost.

Example:
    Introduction: Late (we say what is in the way). On track (nothing in the way).
    Action: 1.1 Open the hub
    Status: Late
    Now: Half of the rooms are let.
    Worried: None.
Better:
    Introduction: Late (we say what is in the way). On track (nothing in the way).
    Action: 1.1 Open the hub
    Status: Late
    Now: Half of the rooms are let.
    Worried: The landlord has not signed for the other half.
"""

from collections.abc import Iterator
from datetime import date

from milepost.core.checks.facts.texts.demands import Wanted, unmet
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import gathered
from milepost.core.checks.looking import name
from milepost.core.checks.sayings.standing import stands
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan

FAMILY = Family.CONSISTENCY
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_TELLS = {
    Wanted.DAY: "no day ahead is given",
    Wanted.HINDRANCE: "nothing is named",
    Wanted.NO_HINDRANCE: "something is",
}


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every action whose status wants more by the key than its answers tell."""
    for one in unmet(gathered(plan), today):
        yield Fault(
            f"{name(one.action)} {stands(plan, one.action)}, for which the key wants {one.wanted}, and "
            f"{_TELLS[one.wanted]}.",
            "Say it, or choose the status that is true.",
            " … ".join(words for words in (f"{one.action.status.text}: {one.key}", one.shown) if words),
            one.action.id,
            place=one.action.status.place or one.action.place,
        )
