"""An action is called merged or moved, and nothing says where to.

Why: The board crosses it off here, and it is crossed on nowhere; nobody is asked about the work again.

Example:
    Action: 1.1 Open the hub
    Status: Merged
    Now: The work was joined to that of the library.
    Action: 1.2 Train the wardens
    Now: Six are trained.
Better:
    Action: 1.1 Open the hub
    Status: Merged
    Now: The work goes on under action 1.2.
    Action: 1.2 Train the wardens
    Now: Six are trained.
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.facts.speech.things import content
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import goes_on, name, successors
from milepost.core.checks.sayings.standing import stands
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Action, Plan
from milepost.core.plan.walk import actions

FAMILY = Family.LINEAGE
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_GONE = re.compile(
    r"(?:merged|moved|transferred|superseded|replaced|folded in|absorbed|subsumed|combined|taken over)\b(?! on\b)",
    re.IGNORECASE,
)
_ENOUGH = 2  # words of another action's title by which it is named


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every such action whose lineage and answers name no other action, by its number or by its title."""
    every = tuple(actions(plan))
    numbers = {one.number for one in every if one.number}
    for action in every:
        if not _GONE.match(action.status.text) or any(successors(plan, action)) or goes_on(plan, action, numbers):
            continue
        if not _names_another(action, every):
            yield Fault(
                f"{name(action)} {stands(plan, action)}, and nothing says where its work goes on.",
                "Name the action that takes it over, by its number.",
                action.status.text.strip(),
                action.id,
                place=action.status.place or action.place,
            )


def _names_another(action: Action, every: tuple[Action, ...]) -> bool:
    """Whether an answer holds the number, or most words of the title, of another action."""
    text = "\n".join(one.text for one in action.answers)
    told = content(text)
    others = [one for one in every if one.id != action.id]
    is_numbered = any(one.number and "." in one.number and one.number in text for one in others)
    titles = (content(one.title) for one in others)
    return is_numbered or any(len(title & told) >= max(_ENOUGH, len(title) - 1) for title in titles)
