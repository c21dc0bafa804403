"""Sentences that say where an action goes on: superseded, merged, moved, split."""

import re

from milepost.core.plan.model import ProposalKind

_ONWARD = (
    r"(?:progress|continu|go(?:es|ing)? on\b|tak\w+ forward|carr(?:y|ied)|pick\w* up|incorporat|cover|address|deliver|"
    r"includ|captur|pursu|subsum|absorb|roll|monitor|report|develop|sit)\w*"
)
_INTO = r"(?:under|in|into|within|through|via|as part of|by|against)"
_NUMBER = r"[A-Z]{0,4}\d{1,3}(?:[./]\d{1,3}){1,3}[a-z]?(?=[.,;:)]|$| (?:and|&|from|in the|instead|as|\()\b)"
_TARGET = rf"(?:(?:(?:a|the|an|our) )?(?:new |revised |separate |amended )?(?:actions?|objectives?)\b|{_NUMBER})"
_PART = r"(?:priority|section|outcome|theme|objective|focus area|work ?stream|action plan|pillar|aim)"
_SUPERSEDED = "|".join(
    (
        r"\b(?:superseded|replaced) (?:by|with)\b",
        rf"\b{_ONWARD}(?: [\w’'-]+){{0,5}} {_INTO} {_TARGET}",
        rf"\b(?:now|becom\w+|became) (?:part of|covered by|under) {_TARGET}",
        r"\bsee (?:new )?actions? \d",
    )
)
_JOINED = r"(?:merged?|fold(?:ed)?|combined?|amalgamated?|consolidated?|joined)"
_MERGED = (
    rf"\b{_JOINED}(?: [\w.,&]+){{0,6}} (?:with|into|under|as)(?: \w+){{0,3}} ?(?:\bactions?|\bobjectives?|\d)"
    rf"|\b{_JOINED} (?:actions|objectives) \w"
    rf"|\b(?:actions|objectives) (?:[\w.,&]+ ){{2,6}}(?:(?:are|were|have|been|be|to|will|now) ){{1,3}}{_JOINED}\b"
)
_MOVED = (
    r"\b(?:moved?|transfer(?:red)?|relocated?|reassign(?:ed)?|sits?)(?: now| this action| this| the action)? "
    rf"(?:to|under|into|across to)(?: the| a| our)?(?: [\w&’'-]+){{0,4}} ?{_PART}\b"
)
_MOVED_ALONE = re.compile(
    r"^(?:now |to be |will be |has been |has )*(?:moved?|transfer(?:red)?|relocated?|reassign(?:ed)?) (?:to|under|into)"
    rf" (?:the )?(?:{_PART} \w?\d|(?:[\w&’'-]+ ){{1,3}}(?:theme|priority|section|outcome|pillar)(?=[.,;]|$| and\b))",
    re.IGNORECASE,
)
_SPLIT = r"\b(?:split|divided?|separated?|broken(?: down| up)?)(?: \w+){0,3} into\b"
_SPLIT_ALONE = re.compile(
    r"\b(?:propos\w+|recommend\w*|suggest\w*|agreed|should|needs?|to be)(?: that)?(?: it|"
    r" we)?(?: should)?(?: to)?(?: be)? "
    r"(?:split|divided?|separated?)(?: it| this)? (?:up )?(?:in|into) (?:two|three|four|its|parts|separate)\b",
    re.IGNORECASE,
)
_LEADS_ON = re.compile(r"\b(?:into|under|with|within|via|by|in|see|as (?:part of|an?|new|action))(?= )", re.IGNORECASE)
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
        alone = {ProposalKind.MOVE: _MOVED_ALONE, ProposalKind.SPLIT: _SPLIT_ALONE}
        return tuple(kind for kind, pattern in alone.items() if pattern.search(sentence))
    return tuple(kind for kind, pattern in _PATTERNS.items() if pattern.search(sentence))


def onward(sentence: str, numbers: tuple[tuple[int, str], ...]) -> tuple[str, ...]:
    """Of the numbers that a sentence names, by where they stand, those that the work goes on under.

    "Tasks from 1.2 are taken forward under action 3.4" names one: what stands behind the last "into", "under" or the
    like. Where nothing stands there, all are meant.
    """
    lead = max((hit.end() for hit in _LEADS_ON.finditer(sentence)), default=0)
    behind = tuple(number for at, number in numbers if at >= lead)
    return behind or tuple(number for _, number in numbers)
