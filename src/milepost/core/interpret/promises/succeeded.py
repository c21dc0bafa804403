"""Statuses that name where an action goes on: "Superseded by V14", "Merged with 2.3", "Carried on as action 19"."""

import re

from milepost.core.interpret.promises.codes import Codes
from milepost.core.plan.model import Action, Proposal, ProposalKind

_KINDS = (
    (re.compile(r"\b(?:merged?|combined|joined|folded)\b", re.IGNORECASE), ProposalKind.MERGE),
    (re.compile(r"\bsplit\b", re.IGNORECASE), ProposalKind.SPLIT),
    (re.compile(r"\b(?:moved|transferred)\b", re.IGNORECASE), ProposalKind.MOVE),
    (
        re.compile(
            r"\b(?:superseded|replaced|absorbed|subsumed|incorporated|overtaken|covered|rolled|carried|taken|continue[sd]|"
            r"goes on|going on|becomes?|became|now|see|picked up|under)\b",
            re.IGNORECASE,
        ),
        ProposalKind.SUPERSEDE,
    ),
)


def succeeded(action: Action, codes: Codes) -> Proposal | None:
    """What a status proposes that names another action's number behind words that say the work is there."""
    text = action.status.text
    found = [one for one in codes.find(text) if one.text != action.number] if text else []
    if not found:
        return None
    before = text[: found[0].start]
    kind = next((kind for pattern, kind in _KINDS if pattern.search(before)), None)
    return Proposal(kind, text, tuple(one.text for one in found), place=action.place) if kind else None
