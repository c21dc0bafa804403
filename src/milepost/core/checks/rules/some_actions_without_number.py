"""Some actions have a number and others have none.

Why: What has no number cannot be named in a minute or found again when the order changes.

Example:
    Action: 1.1 Open the hub
    Action: Train the wardens
Better:
    Action: 1.1 Open the hub
    Action: 1.2 Train the wardens
"""

from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import name
from milepost.core.checks.sayings.over import is_bare
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Action, Plan
from milepost.core.plan.walk import actions, section_actions

FAMILY = Family.STRUCTURE
CERTAINTY = Certainty.CERTAIN
OTHERWISE = Certainty.LIKELY  # of a title of which little is told, and of a section that numbers none
OF_LACKS = True
SEVERITY = Severity.LOW


_FEW = 3  # actions that are told of one by one


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Each action without a number where they are few, else one fault for the plan with the first as evidence.

    A section that numbers none may be the return of a partner who never does, so that is less sure.
    """
    found = list(actions(plan))
    bare = [action for action in found if not action.number]
    if not bare or len(bare) == len(found):
        return
    if len(bare) <= _FEW and len(bare) < len(found) - len(bare):
        in_numbered = {
            action.id
            for section in plan.sections
            if any(action.number for action in section_actions(section))
            for action in section_actions(section)
        }
        are_led = any(action.leads for action in found if action.number)
        for action in bare:
            message = f"{name(action)} has no number, as others have."
            is_sure = action.id in in_numbered and not is_bare(plan, action) and (bool(action.leads) or not are_led)
            yield _fault(message, action, action.id, is_sure=is_sure)
    else:
        yield _fault(f"{len(bare)} of {len(found)} actions have no number.", bare[0])


def _fault(message: str, action: Action, key: str = "", *, is_sure: bool = True) -> Fault:
    mend = "Number every action, after the last number used in its part of the plan."
    return Fault(message, mend, action.title, key, place=action.place, is_sure=is_sure)
