"""An action is called complete while its own words tell of work to come.

Why: What is called complete is no longer asked about; a launch that is still to come is then forgotten.

Example:
    Action: 1.1 Open the hub
    Now: Soft launch done; a formal launch will follow
    Next: Complete
Better:
    Action: 1.1 Open the hub
    Now: The hub was launched in March 2023
    Next: Complete
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import name, said
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Action, Plan, ProposalKind, QuestionRole, Stage

FAMILY = Family.CONSISTENCY
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_TO_COME = re.compile(
    r"\b(?:will (?:be|follow|go|take|start|begin|continue|need)|(?:still|yet) to|prior to (?:a|the|its)|to follow|"
    r"(?:is|are) planned|needs? to|in progress|not yet)\b",
    re.IGNORECASE,
)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every complete action with a sentence about work to come in its account of where things are."""
    seen: set[str] = set()
    for one in said(plan, QuestionRole.WHERE_NOW, QuestionRole.NEXT):
        if one.action.id in seen or not _is_complete(one.action):
            continue
        sentence = next((text for text in one.sentences() if _TO_COME.search(text)), "")
        if sentence:
            seen.add(one.action.id)
            yield one.fault(
                f"{name(one.action)} is called complete, and its answers tell of work to come.",
                "Keep it open until that is done, or say who goes on with it.",
                sentence,
            )


def _is_complete(action: Action) -> bool:
    said_so = any(one.kind is ProposalKind.COMPLETE for one in action.proposals)
    return action.stage is Stage.COMPLETE or (said_so and action.stage is Stage.UNKNOWN)
