"""A new wording stands in an answer while the action keeps the old one.

Why: Two wordings of one promise are in force at once, and nobody has said from when the new one holds.

Example:
    Action: 4.1 Review the lodgings
    Next: Amend wording of action 4.1 to reflect new focus: “Buy the lodgings as one service”
Better:
    Action: 4.1 Buy the lodgings as one service
    Next: By June 2023 – invite offers
"""

from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import called
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan, Proposal, ProposalKind
from milepost.core.plan.walk import actions

FAMILY = Family.LINEAGE
CERTAINTY = Certainty.CERTAIN
SEVERITY = Severity.MEDIUM
_NEW_WORDS = frozenset({ProposalKind.REWORD, ProposalKind.SPLIT})


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every proposal of other words, or of parts, that nobody has decided."""
    for action in actions(plan):
        for proposal in action.proposals:
            if proposal.kind in _NEW_WORDS and not _is_of_a_form(proposal):
                yield Fault(
                    f"The new wording of {called(action)} stands in an answer, and the action has the old one.",
                    "Accept the new wording, with who decided it and when, or take it out.",
                    proposal.text,
                    action.id,
                    place=proposal.place,
                )


def _is_of_a_form(proposal: Proposal) -> bool:
    """Whether the words begin small and no action is spoken of: a form now asks who “served in the Navy”."""
    return proposal.title[:1].islower() and "action" not in proposal.text.casefold()
