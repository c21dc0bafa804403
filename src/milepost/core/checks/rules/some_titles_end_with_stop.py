"""Some actions end with a full stop and some do not.

Why: It shows that the plan was pasted together; a reader wonders what else does not match.

Example:
    Action: 1.1 Open the hub.
    Action: 1.2 Run the bus
    Action: 1.3 Train the wardens
Better:
    Action: 1.1 Open the hub
    Action: 1.2 Run the bus
    Action: 1.3 Train the wardens
"""

from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import (
    Plan,
)
from milepost.core.plan.walk import actions

FAMILY = Family.CONSISTENCY
CERTAINTY = Certainty.CERTAIN
SEVERITY = Severity.LOW


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """One fault for the plan, with the titles that end unlike most."""
    titles = [action.title for action in actions(plan) if action.title]
    stopped = [title for title in titles if title.endswith(".") and not title.lower().endswith("etc.")]
    rest = [title for title in titles if not title.endswith(".")]
    if stopped and rest:
        fewer = min(stopped, rest, key=len)
        yield Fault(
            f"{len(stopped)} of {len(titles)} actions end with a full stop, and the others do not.",
            "Write them all in one way.",
            "; ".join(fewer),
        )
