"""Two actions have the same title.

Why: One was pasted in twice, or the two differ in something that the titles do not say.

Example:
    Action: 1.1 Open the hub in Wexcombe
    Action: 1.2 Open the hub in Wexcombe
Better:
    Action: 1.1 Open the hub in Wexcombe
    Action: 1.2 Open the hub in Thornley
"""

from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import called, name
from milepost.core.document.nodes import Certainty
from milepost.core.plan.life import is_live
from milepost.core.plan.model import Action, Plan

FAMILY = Family.STRUCTURE
CERTAINTY = Certainty.CERTAIN
OTHERWISE = Certainty.LIKELY  # where the plan was not read whole
OF_LACKS = True
SEVERITY = Severity.MEDIUM
_FEWEST_WORDS = 2


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every live action of two words or more whose title another live action of the same focus area has before it."""
    for section in plan.sections:
        for area in section.focus_areas:
            first: dict[str, Action] = {}
            for action in (one for one in area.actions if is_live(one)):
                title = " ".join(action.title.casefold().split()).rstrip(".")
                earlier = first.setdefault(title, action)
                if earlier is not action and len(title.split()) >= _FEWEST_WORDS:
                    yield Fault(
                        f"{name(action)} has the same title as {called(earlier)}."
                        if action.number
                        else "Two actions have the same title.",
                        "Take one of them out, or say in the titles how they differ.",
                        action.title,
                        action.id,
                        place=action.place,
                    )
