"""Sentences that say where an action goes on: superseded, merged, moved, split."""

import re

from milepost.core.plan.model import ProposalKind

_ONWARD = (
    r"(?:progress|continu|tak\w+ forward|carr\w+ forward|pick\w* up|incorporat|cover|address|deliver|includ|captur|"
    r"pursu|subsum|absorb|roll|monitor|report|develop|sit)\w*"
)
_INTO = r"(?:under|in|into|within|through|via|as part of|by|against)"
_TARGET = r"(?:(?:a|the|an|our) )?(?:new |revised |separate |amended )?(?:actions?|objectives?)\b"
_PART = r"(?:priority|section|outcome|theme|objective|focus area|work ?stream|action plan|pillar|aim)"
_SUPERSEDED = "|".join(
    (
        r"\b(?:superseded|replaced) (?:by|with)\b",
        rf"\b{_ONWARD}(?: \w+){{0,3}} {_INTO} {_TARGET}",
        rf"\bnow (?:part of|covered by|under) {_TARGET}",
        r"\bsee (?:new )?actions? \d",
    )
)
_MERGED = (
    r"\b(?:merged?|combined?|amalgamated?|consolidated?|joined)(?: \w+){0,4} (?:with|into|under)(?: \w+){0,3} ?"
    r"(?:\bactions?|\bobjectives?|\d)"
)
_MOVED = (
    r"\b(?:moved?|transferred|relocated?|reassigned|sits?)(?: now)? (?:to|under|into|across to)(?: the| a| our)?"
    rf"(?: [\w&’'-]+){{0,4}} ?{_PART}\b"
)
_SPLIT = r"\b(?:split|divided|separated|broken(?: down| up)?)(?: \w+){0,3} into\b"
_OF_ACTION = re.compile(r"\b(?:actions?|objectives?|this|work|wording)\b", re.IGNORECASE)
_PATTERNS = {
    kind: re.compile(form, re.IGNORECASE)
    for kind, form in {
        ProposalKind.SUPERSEDE: _SUPERSEDED,
        ProposalKind.MERGE: _MERGED,
        ProposalKind.MOVE: _MOVED,
        ProposalKind.SPLIT: _SPLIT,
    }.items()
}


def says_succeeded(sentence: str, *, names_number: bool) -> tuple[ProposalKind, ...]:
    """How a sentence says that the action goes on elsewhere.

    It must speak of an action or name the number of one, as contracts, teams and classes are replaced and split too.
    """
    if not names_number and not _OF_ACTION.search(sentence):
        return ()
    return tuple(kind for kind, pattern in _PATTERNS.items() if pattern.search(sentence))
