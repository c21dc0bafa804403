"""An action goes on under a number that the plan does not have.

Why: The new action has no row, so it has no lead, no dates and no answers; the work is out of sight.

Example:
    Action: 1.1.1 Open the hub
    Next: This action is now closed. It continues under new action 1.1.5
Better:
    Action: 1.1.1 Open the hub
    Next: This action is now closed. It continues under new action 1.1.5
    Action: 1.1.5 Run the hubs together
"""

from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import name
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan, Proposal
from milepost.core.plan.walk import actions

FAMILY = Family.LINEAGE
CERTAINTY = Certainty.CERTAIN
SEVERITY = Severity.HIGH
_LONGEST = 100  # characters


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Each number that proposals name and no action has, once, at the first action that names it."""
    known = {action.number for action in actions(plan)}
    for action in actions(plan):
        for proposal in action.proposals:
            for number in proposal.to:
                if number not in known:
                    known.add(number)
                    yield Fault(
                        f"{name(action)} speaks of action {number}, which has no row in the plan.",
                        f"Add action {number} with its title, its lead and its next steps.",
                        _words(proposal, number),
                        action.id,
                        place=proposal.place,
                    )


def _words(proposal: Proposal, number: str) -> str:
    """The sentence; a long one, which may name several numbers, from this one on, so that each has its own words."""
    return proposal.text[max(proposal.text.find(number), 0) :] if len(proposal.text) > _LONGEST else proposal.text
