"""An action has no status, though nearly all others have.

Why: The board reads the column of statuses first; the blank one is not asked about, and counted nowhere.

Example:
    Action: 1.1 Open the hub
    Status: On track
    Action: 1.2 Train the wardens
    Status: On track
    Action: 1.3 Plant trees
    Status: Late
    Action: 1.4 Mend the bridge
    Now: The stones are there
Better:
    Action: 1.1 Open the hub
    Status: On track
    Action: 1.2 Train the wardens
    Status: On track
    Action: 1.3 Plant trees
    Status: Late
    Action: 1.4 Mend the bridge
    Status: Late
    Now: The stones are there
"""

from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import is_new, name
from milepost.core.document.nodes import Certainty
from milepost.core.plan.life import is_live
from milepost.core.plan.model import Action, Plan
from milepost.core.plan.walk import actions

FAMILY = Family.COLUMNS
CERTAINTY = Certainty.LIKELY  # a blank may be meant: nothing has begun, or reading did not see the colour
SEVERITY = Severity.MEDIUM
_FEWEST = 3  # others with a status
_OF_EACH = 4  # at most one in so many is blank


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every live action without a status where at least three in four have one, but for new ones."""
    found = list(actions(plan))
    bare = [action for action in found if not _has_status(action)]
    if len(found) - len(bare) < _FEWEST or _OF_EACH * len(bare) > len(found):
        return
    for action in bare:
        if is_live(action) and not is_new(action):
            yield Fault(
                f"{name(action)} has no status: “Status:” is blank.",
                "Give it the status that the key has for it.",
                action.title,
                action.id,
                place=action.place,
            )


def _has_status(action: Action) -> bool:
    return bool(action.status.text.strip() or action.status.colour or action.status.code)
