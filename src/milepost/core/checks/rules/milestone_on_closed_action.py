"""A closed action still has a milestone ahead.

Why: Nobody reports on a closed action, so the milestone is lost unless it moves to the action that goes on.

Example:
    Action: 1.1 Open the hub
    Next: Action now closed. The tool will be agreed by June 2023.
Better:
    Action: 1.1 Open the hub
    Next: Action now closed.
    Action: 1.2 Make the tool
    Next: The tool will be agreed by June 2023.
"""

from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import name
from milepost.core.document.nodes import Certainty
from milepost.core.plan.life import is_closed
from milepost.core.plan.model import Action, MilestoneState, Plan, ProposalKind
from milepost.core.plan.walk import actions

FAMILY = Family.LINEAGE
CERTAINTY = Certainty.CERTAIN
SEVERITY = Severity.HIGH
_LONGEST = 160  # characters


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every open milestone of an action that is closed or says so; its own deadline is none."""
    for action in actions(plan):
        for milestone in action.milestones:
            if is_closed(action) and milestone.state is MilestoneState.OPEN and milestone.text:
                yield Fault(
                    f"{name(action)} is closed{_as_said(action)} and still has a milestone due "
                    f"“{milestone.due.phrase}”.",
                    "Move the milestone to the action that goes on with the work, or say that it is dropped.",
                    milestone.text,
                    action.id,
                    place=milestone.place,
                )


def _as_said(action: Action) -> str:
    """The words that close it, where they stand in its answers."""
    ends = (ProposalKind.CLOSE, ProposalKind.SUPERSEDE)
    words = next((one.text.strip() for one in action.proposals if one.kind in ends), "")
    return f" (“{words}”)" if 0 < len(words) <= _LONGEST else ""
