"""Whether a date in a text about the future is one that something is due by."""

import re

from milepost.core.words.dates import Found, Frame
from milepost.core.words.due import DueKind, Precision
from milepost.core.words.sentences import Sentence, sentence_at

# words before a date that make it a starting point or a source and no deadline
_NO_DUE = re.compile(
    r"\b(?:baselined?|based on|compared (?:to|with)|as at|figures? (?:for|from|in|of)|since|data (?:for|from|of)|"
    r"(?:up|down|increase|reduction|fall|rise) (?:on|from)|act|regulations)\b[^.;]{0,12}$",
    re.IGNORECASE,
)
_PAST = re.compile(
    r"\b(?:was|were|has|have been|had|took place|met|held|launched|completed|agreed|appointed|began|started)\b",
    re.IGNORECASE,
)
_LOOK_BACK = 48  # characters before a date in which such words count
_AROUND = 120  # characters on both sides in which a verb tells of the past


def is_due(text: str, found: Found, frame: Frame, parts: tuple[Sentence, ...], *, is_whole: bool) -> bool:
    """Whether the date binds: it names days or tries to, and is no starting point, no past event and no mere label."""
    is_impossible = found.due.latest is None and found.due.kind is DueKind.NONE
    if not is_impossible and (not found.is_dated or (found.due.kind is DueKind.RECURRING and not is_whole)):
        return False
    at = sentence_at(parts, found.start)
    part = parts[at] if at is not None else None
    opens = part is not None and part.start == found.start
    if is_whole or opens:
        return True
    before = text[max(0, found.start - _LOOK_BACK, part.start if part else 0) : found.start]
    if found.due.phrase.lower().startswith("since") or _NO_DUE.search(before):
        return False
    around = text[max(0, found.start - _AROUND, part.start if part else 0) : found.end + _AROUND]
    return not _is_label(found, before) and not _is_past(found, frame, around)


def _is_label(found: Found, before: str) -> bool:
    """Whether a year only names something, as in "the 2019/20 budget"."""
    is_bare = found.due.phrase[:1].isdigit()
    return found.due.precision is Precision.YEAR and is_bare and before.rstrip()[-1:] not in {"(", "-", "–", "—", ":"}


def _is_past(found: Found, frame: Frame, around: str) -> bool:
    if frame.start is None or found.due.latest is None or found.due.latest >= frame.start:
        return False
    return found.due.kind is not DueKind.BY or bool(_PAST.search(around))
