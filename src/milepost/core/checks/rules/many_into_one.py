"""Three or more actions go on under a single one.

Why: One action rarely keeps the aims of all that went into it; what it leaves out is dropped without a decision.

Example:
    Action: 1.1 Map the stations
    Next: This action is now closed. It continues under new action 1.4
    Action: 1.2 Train the drivers
    Next: This action is now closed. It continues under new action 1.4
    Action: 1.3 Light the paths
    Next: This action is now closed. It continues under new action 1.4
Better:
    Action: 1.1 Map the stations
    Next: This action is now closed. It continues under new action 1.4
    Action: 1.2 Train the drivers
    Next: By June 2023 – train 40 drivers
"""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import successors
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Action, Plan
from milepost.core.plan.walk import actions

FAMILY = Family.LINEAGE
CERTAINTY = Certainty.JUDGEMENT
SEVERITY = Severity.MEDIUM
_MANY = 3


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """One fault for each number under which so many actions go on."""
    into: dict[str, list[Action]] = defaultdict(list)
    for action in actions(plan):
        for number in successors(plan, action):
            into[number].append(action)
    for number, ended in into.items():
        if len(ended) >= _MANY:
            yield Fault(
                f"{len(ended)} actions go on under action {number} alone.",
                "Say which of their aims it keeps, and which are given up.",
                "; ".join(f"{one.number} {one.title}".strip() for one in ended),
            )
