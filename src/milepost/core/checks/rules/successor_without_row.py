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

import re
from collections.abc import Iterator, Set
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import name, told
from milepost.core.checks.sayings.account import stems
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan, Proposal
from milepost.core.plan.walk import actions

FAMILY = Family.LINEAGE
CERTAINTY = Certainty.CERTAIN
SEVERITY = Severity.HIGH
_LONGEST = 100  # characters
_GOES_ON = (
    r"(?:superseded|replaced|merged|absorbed|continue[sd]|carried (?:on|forward|over)|taken (?:up|over|forward)|joined)"
)
_IN_TITLE = re.compile(
    rf"\b{_GOES_ON}\b[^.;\"“”]{{0,40}}? (?:by|in|into|with|under|as|to) (?:the |a |our )?(?:new |other )?action,? "
    r"(?:called |named |titled )?(?:[\"“](?P<title>[^\"“”]{8,120}?)[\"”]|[‘'](?P<other>[^\"“”‘]{8,120}?)[’'](?!\w))"
    r"(?! (?:of|in|from|under) (?:the|an?|our|its|another|last)\b)",
    re.IGNORECASE,
)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Each number that proposals name and no action has, once, at the first action that names it; so with titles."""
    yield from _by_title(plan)
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


def _by_title(plan: Plan) -> Iterator[Fault]:
    """Each action that is said to go on in an action of a title, in inverted commas, which none has."""
    titles = [stems(action.title) for action in actions(plan)]
    for one, sentence in told(
        plan, holding="superseded replaced merged absorbed continued continues carried taken joined"
    ):
        hit = _IN_TITLE.search(sentence)
        named = (hit["title"] or hit["other"]) if hit else ""
        wanted = stems(named)
        if len(wanted) > 1 and not any(_are_near(wanted, title) for title in titles):
            yield one.fault(
                f"{name(one.action)} speaks of the action “{named}”, which has no row in the plan.",
                "Add the action with its lead and its next steps, or give the title that it has here.",
                sentence,
            )


def _are_near(one: Set[str], other: Set[str]) -> bool:
    """Whether half of the words of the shorter of two titles stand in the other."""
    return 2 * len(one & other) >= min(len(one), len(other))


def _words(proposal: Proposal, number: str) -> str:
    """The sentence; a long one, which may name several numbers, from this one on, so that each has its own words."""
    return proposal.text[max(proposal.text.find(number), 0) :] if len(proposal.text) > _LONGEST else proposal.text
