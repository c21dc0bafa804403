"""Bodies whose names hold a word for a post, or only words for what a post could be for."""

import re

from milepost.core.interpret.leads.calling_words import BODY, CALLED, FIELD_WORD, ORGANISATION, POST

_FELLOWSHIP = re.compile(  # "Elmshire Association of Secondary Heads"
    r"(?P<whose>(?:\S+ ){0,3})(?:Association|Federation|Society|Guild|Institute|Union|Network|Forum|League) of\b"
)
_THEIRS = re.compile(r"[a-z]s[’']$")
_OF = re.compile(r"\s(?:of|for|to)\s")


def is_fellowship(text: str) -> bool:
    """Whether a body is called after posts, but is none: "Association of Primary Heads", "Head teachers’ cluster"."""
    *_, whose, body = ("", "", *text.split())
    match = _FELLOWSHIP.match(text)
    is_theirs = bool(_THEIRS.search(whose)) and bool(BODY.fullmatch(body)) and not _OF.search(text)
    return is_theirs or (match is not None and not POST.search(match["whose"]))


def is_called_body(text: str) -> bool:
    """Whether a text of several words has one for a body that no field has: "Carers First", "Foundation Housing"."""
    words = text.split()
    named = any(ORGANISATION.fullmatch(word) and not FIELD_WORD.fullmatch(word) for word in words)
    return len(words) > 1 and not POST.search(text) and (named or bool(CALLED.fullmatch(words[-1])))
