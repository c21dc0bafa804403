"""Everybody leads, or several alike, and so nobody in particular.

Why: What all partners lead, none of them answers for; nobody can be asked how it goes.

Example:
    Action: 1.1 Teach cooking
    Lead: All partners
Better:
    Action: 1.1 Teach cooking
    Lead: Ada Moss, Director, Elmshire Council
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import name
from milepost.core.checks.sayings.leading import has_first, is_everybody
from milepost.core.document.nodes import Certainty
from milepost.core.plan.life import is_live
from milepost.core.plan.model import Action, Plan
from milepost.core.plan.walk import actions
from milepost.core.words.bodies import is_head, named_bodies
from milepost.core.words.given_names import is_given

FAMILY = Family.OWNERSHIP
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_FEWEST = 3  # who lead one action, so that each may leave it to the others
_JOINTLY = re.compile(
    r"\b(?:[Jj]ointly|joint\W*$|[Jj]oint (?:leads?|ownership)\b|together\W*$|[Cc]o-?lead(?:s|ing)?\b|"
    r"[Ss]hared (?:by|between)|equally\W*$)"
)  # "Sisters Together" is one body
_AND = re.compile(r" (?:and|&) ")
_LIST = re.compile(r",? (?:and|&) |[,;/] ?")


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every live action whose only lead is such a word, or that three or more lead alike, or two jointly."""
    live = [action for action in actions(plan) if is_live(action)]
    many = [action for action in live if _are_many(action)]
    is_usual = 2 * len(many) > len(live) > 1
    for action in live:
        words = [lead.text for lead in action.leads] or list(action.organisations)
        if words and all(map(is_everybody, words)):
            yield _fault(action, words, "nobody in particular answers for it")
        elif action in many and not is_usual:
            yield _fault(action, words, "none of them is named as the one who answers for it")


def _fault(action: Action, words: Sequence[str], so: str) -> Fault:
    return Fault(
        f"{name(action)} is led by “{'; '.join(words)}”, and {so}.",
        "Name the one person or post that answers for it, and the others as partners.",
        "; ".join(words),
        action.id,
        place=action.leads[0].place if action.leads else action.place,
    )


def _are_many(action: Action) -> bool:
    """Whether three or more lead an action, or some jointly, and none of them is said to be the first."""
    words = [lead.text for lead in action.leads]
    is_joint = any(map(_JOINTLY.search, words)) and len(_LIST.split(", ".join(words))) > 1
    is_many = is_joint or len(words) >= _FEWEST or (len(words) == 1 and _are_bodies(words[0]))
    return is_many and not has_first(words)


def _are_bodies(text: str) -> bool:
    """Whether one line that was read as one lead lists several bodies: "Elm Trust, Wex Trust and the parishes"."""
    named = list(named_bodies(text))
    several = sum(is_head(body.words) for body in named) >= _FEWEST - 1 and not is_given(named[0].words[0].casefold())
    return several and len(_LIST.split(text)) >= _FEWEST and _AND.search(text) is not None
