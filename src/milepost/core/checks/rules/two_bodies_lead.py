"""Two lead an action, each of another body, and neither is the first.

Why: Each may leave it to the other; a board that asks how it goes is told by one to ask the other.

Example:
    Action: 1.1 Open the hub
    Lead: Ada Moss, Director, Elmshire Council
    Lead: Ben Hale, Manager, Elmshire Homes
Better:
    Action: 1.1 Open the hub
    Lead: Ada Moss, Director, Elmshire Council (lead)
    Lead: Ben Hale, Manager, Elmshire Homes
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import called, name
from milepost.core.checks.sayings.leading import has_first
from milepost.core.checks.sayings.vacancies import is_to_come
from milepost.core.document.nodes import Certainty
from milepost.core.plan.life import is_live
from milepost.core.plan.model import Action, Lead, Plan
from milepost.core.plan.walk import actions
from milepost.core.words.given_names import is_given

FAMILY = Family.OWNERSHIP
CERTAINTY = Certainty.JUDGEMENT
SEVERITY = Severity.LOW
_MOST = 3  # actions that are told of one by one
_JOINED = re.compile(r"(?P<first>[A-Z][\w’'-]*) [A-Z][\w’'-]+ (?:and|&) [A-Z].{2,60}")
_JOINTLY = re.compile(r"\b(?:jointly|joint|together|co-?lead\w*|shared|equally)\b", re.IGNORECASE)  # `everybody-leads`


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every live action of two such leads, or one fault for the plan where that is its way."""
    found = [action for action in actions(plan) if is_live(action) and _are_two(action)]
    if len(found) > _MOST:
        numbers = ", ".join(map(called, found))
        yield Fault(
            f"{len(found)} actions are led by two of different bodies: {numbers}.",
            "Say of each which of the two answers for it.",
            "; ".join(_shown(action) for action in found[:_MOST]),
            place=found[0].place,
        )
        return
    for action in found:
        yield Fault(
            f"{name(action)} is led by two, and neither is named as the one who answers for it.",
            "Name the first of the two, and the other as a partner.",
            _shown(action),
            action.id,
            place=action.leads[0].place or action.place,
        )


def _shown(action: Action) -> str:
    return " and ".join(lead.text for lead in action.leads)


def _are_two(action: Action) -> bool:
    words = [lead.text for lead in action.leads]
    if has_first(words) or any(map(_JOINTLY.search, words)) or any(map(is_to_come, words)):
        return False
    if len(action.leads) == 1:
        hit = _JOINED.fullmatch(words[0])
        return hit is not None and is_given(hit["first"].casefold())
    return len(action.leads) == len(("one", "other")) and _are_of_two(*action.leads)


def _are_of_two(one: Lead, other: Lead) -> bool:
    """Whether two leads are not of one body, and one of them at least is a person."""
    is_same = one.organisation and one.organisation == other.organisation
    return not is_same and bool(one.name or other.name)
