"""The paper names a partnership that is this one's name with another place.

Why: The text was copied from another place's plan, and nobody has read what else came with it.

Example:
    Introduction: Good Food Elmshire is a partnership of twelve.
    Action: 1.1 Serve good meals
    Lead: Ann Lowe, Manager, Good Food Elmshire
    Now: That keeps the promise which Good Food Wexbridge made to parents.
Better:
    Introduction: Good Food Elmshire is a partnership of twelve.
    Action: 1.1 Serve good meals
    Lead: Ann Lowe, Manager, Good Food Elmshire
    Now: That keeps the promise which Good Food Elmshire made to parents.
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.beside import texts
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import name, told_anywhere
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Lead, Plan
from milepost.core.plan.walk import actions

FAMILY = Family.WORDING
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.HIGH
_NAME = re.compile(r"\b[A-Z][\w’'-]+(?:(?: of| and| &| for| the){0,2} [A-Z][\w’'-]+){2,7}")
_WORD = re.compile(r"[A-Z][\w’'-]+")
_KINDS = frozenset(
    {"Partnership", "Partnerships", "Board", "Alliance", "Network", "Forum", "Consortium", "Collaborative", "Together"}
    | {"Plan", "Strategy"}
)
_BESIDE = re.compile(
    r"\b(?:neighbour\w*|sister|learn\w*|lessons|visit\w*|like|similar|other|another|unlike|compar\w+|both|between|joint\w*|"
    r"jointly|"
    r"shared?|borrow\w*|example|model|modelled|adapted|based on|adjoining|border|colleagues (?:in|at|from)|peer|"
    r"national\w*|regional\w*|across|merge\w*|links? (?:with|to)|work(?:s|ed|ing)? with|together with|met with|from)\b",
    re.IGNORECASE,
)
_ORDINARY = re.compile(
    r"\b(?:Council|Police|Constabulary|NHS|Trust|Hospital|University|College|School|Homes|Housing|Services?|Association|"
    r"Borough|County|District|Citizens|Age|Mind|Fire|Action|Board|Care|Probation)\b"
)  # of which every place has one
_FEWEST = 3  # words of a name: of fewer, none tells that it is of one kind
_SHORTEST = 4  # letters of a place


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """The first sentence with each such name: all words of the plan's own name but that of its place."""
    own = _own_names(plan)
    words = {word.casefold() for one in own for word in one}
    seen: set[str] = set()
    for one, sentence in told_anywhere(plan, holding=" ".join(sorted(words))) if own else ():
        for hit in _NAME.finditer(sentence):
            place = _other_place(hit.group(), own)
            if place and place not in seen and not _BESIDE.search(sentence):
                seen.add(place)
                yield one.fault(
                    f"{name(one.action)} names “{hit.group()}”, and this plan is of “{' '.join(own[0])}”.",
                    "Put the right name, and read what else was copied with it.",
                    sentence,
                )


def _own_names(plan: Plan) -> list[tuple[str, ...]]:
    """What the plan's partnership is called: a name in its title that a lead's body has too, or that holds its kind."""
    bodies = dict.fromkeys(lead.organisation for lead in _leads(plan) if lead.organisation)
    heads = "\n".join((plan.title, *texts(plan)))
    titled = [tuple(_WORD.findall(hit.group())) for hit in _NAME.finditer(plan.title)]
    led = [tuple(_WORD.findall(body)) for body in bodies if body in heads and not _ORDINARY.search(body)]
    named = [words for words in titled if not _KINDS.isdisjoint(words)]
    return [words for words in (*led, *named) if len(words) >= _FEWEST]


def _leads(plan: Plan) -> Iterator[Lead]:
    yield from (lead for section in plan.sections for lead in section.leads)
    yield from (lead for action in actions(plan) for lead in action.leads)


def _other_place(words: str, own: list[tuple[str, ...]]) -> str:
    """The one word in which a name differs from the plan's own, where it can be a place, or ""."""
    found: list[str] = _WORD.findall(words)
    for mine in own:
        if len(mine) == len(found):
            differing = [there for here, there in zip(mine, found, strict=True) if here != there]
            if len(differing) == 1 and len(differing[0]) >= _SHORTEST and differing[0] not in _KINDS:
                return differing[0]
    return ""
