"""A lead is given by a first name alone.

Why: Who put the paper together knows which Jo is meant; a board member, an auditor or next year's officer does not.

Example:
    Action: 1.1 Open the hub
    Lead: Jo
Better:
    Action: 1.1 Open the hub
    Lead: Jo Marsh, Manager, Elmshire Council
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import gathered
from milepost.core.checks.looking import called, written
from milepost.core.document.nodes import Certainty
from milepost.core.plan.life import is_live
from milepost.core.plan.model import Action, Plan
from milepost.core.plan.walk import actions
from milepost.core.words.bodies import HEADS
from milepost.core.words.given_names import is_given

FAMILY = Family.OWNERSHIP
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_ALONE = re.compile(r"[A-Z][a-z]{1,11}")
_PARTED = re.compile(r",? and | ?[&/,] ?")
_BEHIND = re.compile(
    r"(?P<first>[A-Z][a-z]{1,11})(?: ?\((?P<rest>[A-Za-z& ]{2,40})\)|"
    r"(?:, | [–-] | from | in )(?P<team>[a-z][a-z ]{2,40}))"
)
_SURNAME = re.compile(r"(?:Mr|Mrs|Ms|Miss|Mx)\.? (?P<name>[A-Z][\w’'-]+)")
_SIGNED = r"\b{0} x{{1,3}}\b|(?:^|[–—:-] ?|\n)\W{{0,3}}{0} (?:to|will) [a-z]"  # "Sal x", "Sal to order the chairs"


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every lead of a live action with one word for a name: a given name, or one that an answer is signed with."""
    for action in actions(plan):
        for lead in action.leads if is_live(action) else ():
            text = (lead.text or lead.name).strip()
            if _is_first_name(text, plan, action) or _is_behind_first(text) or _is_surname(text, plan):
                yield Fault(
                    f"The lead of {called(action)} is only “{text}”.",
                    "Print the full name, with the post or the organisation.",
                    f"Lead: {text}",
                    action.id,
                    place=lead.place or action.place,
                )


def _is_first_name(text: str, plan: Plan, action: Action) -> bool:
    first, *rest = _PARTED.split(text)
    if not _ALONE.fullmatch(first) or first in HEADS:
        return False
    if not (is_given(first) or _is_signed(first, plan, action) or _is_first_of(first, plan)):
        return False
    return all(_ALONE.fullmatch(one) and is_given(one) for one in rest) or _is_body(rest)


def _is_surname(text: str, plan: Plan) -> bool:
    """Whether it is "Mr Osei", whom no lead of the plan tells by a first name."""
    hit = _SURNAME.fullmatch(text)
    return hit is not None and not any(f" {hit['name']}" in each and each != text for each in _names(plan))


def _is_first_of(first: str, plan: Plan) -> bool:
    """Whether another lead has this word for the first of a full name: "Fern" beside "Fern Ashdown"."""
    begins = re.compile(rf"{re.escape(first)} [A-Z][a-z’'-]+")
    return any(begins.match(each) for each in _names(plan))


def _names(plan: Plan) -> Iterator[str]:
    yield from (lead.text for section in plan.sections for lead in section.leads)
    yield from (lead.text for action in actions(plan) for lead in action.leads)


def _is_behind_first(text: str) -> bool:
    """Whether a team or a post stands behind one given name: "Steve (Housing)", "Steve, parks team"."""
    hit = _BEHIND.fullmatch(text)
    return hit is not None and is_given(hit["first"]) and not any(map(is_given, (hit["rest"] or hit["team"]).split()))


def _is_body(rest: list[str]) -> bool:
    """Whether one body is printed behind the first name, and not the rest of a name: "Sandra, Elmshire Council"."""
    return len(rest) == 1 and rest[0].split()[-1:] != [] and rest[0].split()[-1] in HEADS


def _is_signed(first: str, plan: Plan, action: Action) -> bool:
    signed = re.compile(_SIGNED.format(re.escape(first)))
    return any(one.action is action and signed.search(one.answer.text) for one in written(gathered(plan)))
