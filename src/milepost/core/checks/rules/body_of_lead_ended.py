"""The text says that the body that leads an action was wound up, and it is still printed as the lead.

Why: Nobody answers for the action; what is asked of its lead goes to an address that is no more.

Example:
    Action: 1.1 Protect homes
    Lead: Flood Aid Elm
    Now: Flood Aid Elm was wound up in July 2022.
Better:
    Action: 1.1 Protect homes
    Lead: Elmshire Council
    Now: Flood Aid Elm was wound up in July 2022, and the council has taken over.
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import Said
from milepost.core.checks.looking import called, meaning, told_anywhere
from milepost.core.document.nodes import Certainty
from milepost.core.plan.life import is_live
from milepost.core.plan.model import Lead, Meaning, Plan

FAMILY = Family.OWNERSHIP
CERTAINTY = Certainty.CERTAIN
SEVERITY = Severity.HIGH
_HELPERS = r"(?:,? which)?(?: (?:has|have|had|since|now|itself|formally|finally|sadly|then)){0,3}"
_ENDED = re.compile(
    rf"{_HELPERS}(?: (?:was|were|is|been|being)(?: (?:now|since|formally|finally|sadly|then))?"
    r" (?:wound up|dissolved|disbanded|liquidated|abolished|struck off|no longer in existence|in liquidation)|"
    r" (?:folded|disbanded|(?:went|gone|going) into (?:liquidation|administration)|stopped trading|"
    r"ceased (?:to exist|trading|operating|operations)|no longer (?:exists?|operates?|trades?)|closed its doors))"
    r"(?= (?:in|on|at|by|last|this|before|after|when|and|so|because|for)\b|\W*$|[.,;])"
)
_SUPPOSED = re.compile(
    r"\b(?:if|unless|would|may|might|could|whether|in case|should|until|before|not)\b", re.IGNORECASE
)
_WORDS = (
    "wound dissolved disbanded liquidated abolished folded liquidation administration ceased struck stopped longer "
    "closed"
)
_SHORTEST = 6  # letters


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """The first sentence of each live action that says so of a body that leads it."""
    seen: set[str] = set()
    for one, sentence in told_anywhere(plan, holding=_WORDS):
        if one.action.id in seen or not is_live(one.action) or meaning(plan, one.action) is Meaning.COMPLETE:
            continue
        body = next((lead for lead in one.action.leads if _is_ended(_body(lead), sentence)), None)
        if body:
            seen.add(one.action.id)
            yield _fault(one, body, sentence)


def _fault(one: Said, lead: Lead, sentence: str) -> Fault:
    return one.fault(
        f"The text says that “{_body(lead)}” is no more, and it still leads {called(one.action)}.",
        "Name who answers for the action now.",
        sentence,
    )


def _body(lead: Lead) -> str:
    """The organisation of a lead, or all that is printed where that is a body alone."""
    return lead.organisation or ("" if lead.post else lead.text.strip())


def _is_ended(body: str, sentence: str) -> bool:
    if len(body) < _SHORTEST or body not in sentence:
        return False
    hit = _ENDED.match(sentence, sentence.index(body) + len(body))
    return bool(hit) and not _SUPPOSED.search(sentence[: hit.end() if hit else 0])
