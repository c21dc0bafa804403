"""What stands in the place of a lead while there is none: "TBC", "post vacant", "awaiting the new Head of Service"."""

import re

from milepost.core.words.given_names import is_given

_PARTS = re.compile(r"\s[–—-]\s?|[,;:()/[\]]")
_SUBJECT = (
    r"(?:(?:the|this|our|a) )?(?:(?:new|current|permanent|named|single|interim) )?"
    r"(?:(?:action |project )?(?:lead(?: officer)?|name|post|post ?holder|officer|owner|role|person|manager) )?"
    r"(?:(?:is|are|has|have|still|currently|now|yet|being|been|at present|as yet) ){0,4}"
)
_DECIDED = (
    r"(?:confirm|agree|decide|appoint|name|identify|identified|find|found|recruit|allocate|assign|nominate|fill|pick|"
    r"choose|chosen|determine|advertise|select|review)\w{0,4}"
)
_WAITED_FOR = (
    r"(?:appoint\w*|recruit\w*|nominat\w*|names?|start|advert\w*|confirmation|interviews?|decision|re-?allocation|"
    r"replacement|successor|head|manager|officer|director|post ?holder|lead)"
)
# whatever follows, where it names nobody
_CLEAR = re.compile(
    rf"{_SUBJECT}(?:tb[acdn]|to be {_DECIDED}|to (?:confirm|agree|recruit|follow|come)|to be (?:picked|taken) up|"
    rf"vacan(?:t|cy)|un(?:known|filled|assigned|allocated|appointed)|"
    rf"no (?:(?:named|single|clear|agreed|current|identified) )?(?:lead|owner|lead officer|officer|post ?holder)|"
    rf"not (?:yet |currently |been )*(?:known|in post|{_DECIDED})|"
    rf"(?:awaiting|pending|subject to) (?:(?:the|a|an|new|their|our) ){{0,3}}{_WAITED_FOR}|"
    rf"(?:out to|being|under|re-?) ?(?:advert\w*|recruit\w*))\b[^\n]{{0,60}}",
    re.IGNORECASE,
)
# words that open a name as well: nothing in capitals may follow
_PLAIN = re.compile(
    rf"{_SUBJECT}(?:empty|nobody|no ?one|none|n/?a|recruit(?:ing|ment)|pending|new post)\b(?-i:[^\nA-Z]{{0,60}})",
    re.IGNORECASE,
)
_UNDER_WAY = re.compile(
    r"recruit(?:ing|ment) (?:is )?(?:in progress|under ?way|ongoing|to start|from|for)\b", re.IGNORECASE
)
_FORMER = re.compile(
    r"\b(?:was|formerly|previously|ex|former|until recently|successor to|replacement for|replaces|replacing|after|"
    r"following|since)\W+(?:the )?$",
    re.IGNORECASE,
)
_NAME = re.compile(r"(?<![\w’'-])(?P<first>[A-Z][\w’'-]*)(?: [A-Z][\w’'-]+)*")
_STANDS_IN = re.compile(
    r"\b(?:cover(?:s|ed|ing)?|acting|meantime|meanwhile|deputis\w+|stand(?:s|ing)? in|answers?)\b", re.IGNORECASE
)


def is_to_come(text: str) -> bool:
    """Whether a lead's text says that there is none yet, and names nobody who answers until then."""
    if _STANDS_IN.search(text) or _names_somebody(text):
        return False
    parts = [part.strip(" .*?") for part in _PARTS.split(text)]
    whole = text.strip(" .*?")
    return _PLAIN.fullmatch(whole) is not None or any(
        _CLEAR.fullmatch(part) or _UNDER_WAY.match(part) for part in (whole, *parts)
    )


def _names_somebody(text: str) -> bool:
    """Whether somebody is named by a given name, and not as the one who was it before."""
    return any(
        is_given(hit["first"].casefold()) and not _FORMER.search(text, 0, hit.start()) for hit in _NAME.finditer(text)
    )
