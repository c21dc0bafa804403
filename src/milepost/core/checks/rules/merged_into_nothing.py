"""An action is called merged or moved, and nothing in the plan is where it went.

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
from milepost.core.checks.looking import goes_on, name, successors, told_anywhere
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
_INTO = re.compile(
    r"\b(?i:merged|joined|moved|transferred|folded|absorbed|passed|gone|taken|subsumed)(?: (?:over|up|in))? "
    r"(?:into|to|by|in|with) (?:the |our )?(?:new )?action,? (?P<quote>[“\"‘])?"
    r"(?P<title>(?!Plan\b|Group\b|Team\b|Research\b)[A-Z][\w’'-]+(?: (?:(?:and|for|of|in|the|on|to|with|&) ){0,2}"
    r"[A-Z][\w’'-]+){1,7})(?P<end>[”\"’]|(?=[.,;]|$| which\b| (?:in|on|from|since) [A-Z\d]))"
)  # and no title goes on, in the title of another paper
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
    yield from _into_no_title(plan, every)


def _into_no_title(plan: Plan, every: tuple[Action, ...]) -> Iterator[Fault]:
    """Every "merged into the action Greener Parks" where no action or section of the plan has most of those words."""
    titles = [content(title) for title in (*(one.title for one in every), *(one.title for one in plan.sections))]
    for one, sentence in told_anywhere(plan, holding="action, into to by in with"):
        hit = _INTO.search(sentence)
        words = content(hit["title"]) if hit else frozenset()
        if hit and words and not any(2 * len(words & title) > len(words) for title in titles):
            yield one.fault(
                f"{name(one.action)} goes on in “{hit['title']}”, and no action is so called.",
                "Give the number and the title of the action that takes it over, or add it to the plan.",
                sentence,
            )


def _names_another(action: Action, every: tuple[Action, ...]) -> bool:
    """Whether an answer holds the number, or most words of the title, of another action."""
    text = "\n".join(one.text for one in action.answers)
    told = content(text)
    others = [one for one in every if one.id != action.id]
    is_numbered = any(one.number and "." in one.number and one.number in text for one in others)
    titles = (content(one.title) for one in others)
    return is_numbered or any(len(title & told) >= max(_ENOUGH, len(title) - 1) for title in titles)
