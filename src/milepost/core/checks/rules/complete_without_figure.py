"""An action is called complete, and no figure says what came of it.

Why: "Complete" tells a board that people were busy; how many were reached tells it whether that was worth it.

Example:
    Action: 1.1 Start a helpline for parents
    Now: The helpline is open and parents like it
    Next: Complete
Better:
    Action: 1.1 Start a helpline for parents
    Now: The helpline is open and 120 parents have called
    Next: Complete
"""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import Said
from milepost.core.checks.looking import counts, name, said
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Action, Plan, ProposalKind, Stage
from milepost.core.plan.walk import actions

FAMILY = Family.EVIDENCE
CERTAINTY = Certainty.JUDGEMENT
SEVERITY = Severity.LOW


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every complete action whose answers hold no number but dates."""
    answers: dict[str, list[Said]] = defaultdict(list)
    for one in said(plan):
        answers[one.action.id].append(one)
    for action in actions(plan):
        told = answers[action.id] if _is_complete(action) else []
        sentences = [sentence for one in told for sentence in one.sentences()]
        if sentences and not any(counts(sentence) for sentence in sentences):
            yield told[0].fault(
                f"{name(action)} is called complete, and no figure says what came of it.",
                "Say how many were reached or what changed, and where the figure comes from.",
                sentences[0],
            )


def _is_complete(action: Action) -> bool:
    return action.stage is Stage.COMPLETE or any(one.kind is ProposalKind.COMPLETE for one in action.proposals)
