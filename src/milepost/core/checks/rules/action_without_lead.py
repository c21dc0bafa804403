"""An action has no lead, though others have.

Why: The blank is rarely meant; until it is filled nobody reports on the action, and later nobody can say who did it.

Example:
    Action: 1.1 Open the hub
    Lead: Ada Moss, Director, Elmshire Council
    Action: 1.2 Train the wardens
Better:
    Action: 1.1 Open the hub
    Lead: Ada Moss, Director, Elmshire Council
    Action: 1.2 Train the wardens
    Lead: Ben Hale, Trainer, Elmshire Police
"""

from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import name
from milepost.core.checks.sayings.over import is_bare, is_over
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan
from milepost.core.plan.walk import actions

FAMILY = Family.OWNERSHIP
CERTAINTY = Certainty.CERTAIN
OTHERWISE = Certainty.LIKELY  # of a title of which nothing is told, which may be no action, and as of all lacks
OF_LACKS = True
SEVERITY = Severity.HIGH
_SEVERAL, _NEARLY_ALL = 4, 0.8  # of the actions have a lead, so that a blank beside one that is over is a slip, too


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every live action without a lead in a plan where some have one, and one that is over where nearly all have."""
    found = list(actions(plan))
    led = sum(bool(action.leads or action.organisations) for action in found)
    if not any(action.leads for action in found):
        return
    are_led = led >= max(_SEVERAL, _NEARLY_ALL * len(found))
    for action in found:
        if not action.leads and not action.organisations and (are_led or not is_over(plan, action)):
            yield Fault(
                f"{name(action)} has no lead.",
                "Name the person, post or organisation that answers for it.",
                action.title,
                action.id,
                place=action.place,
                is_sure=not is_bare(plan, action),
            )
