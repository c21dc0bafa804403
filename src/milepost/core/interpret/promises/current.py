"""Which numbers say how things stand today, beside a target or alone: "currently 48%", "£1.1m to date"."""

import re

from milepost.core.words.quantities import Quantity
from milepost.core.words.stems import holds

_OF_WHAT = r"(?:performance|rate|figure|level|position|value|wait|total|number|average|score|result|share|take-?up)"
_BEFORE = re.compile(
    rf"(?:\bcurrent {_OF_WHAT}(?: time)?(?: is| of| at| stands at)?|"
    r"\bcurrent(?=[:=])|\b(?:currently|presently)(?: at)?|"
    r"\b(?:is|are|stands?|was) now(?: at)?|\bnow (?:at|stands? at)|\((?:now|today|at present|current|latest)|"
    r"\b(?:so far|to date)(?=[:=])|\b(?:latest|actual)(?=[:=])|"
    r"\b(?<![a-z] )(?:latest|actual)(?: (?:figure|reading|result)| is| was)?)\s{0,2}[:=–-]?\s{0,2}(?:only |just |"
    r"about |around )?$",
    re.IGNORECASE,
)
_NOW = r"(?:currently|presently|at present|at the moment|to date|so far|as of now)"
_AFTER = re.compile(
    rf"\s?\((?:{_NOW}|now|current)\)|,?\s{{0,2}}(?:{_NOW}\b|now(?=[),.;]|$))(?!\s?[:=]?\s?[\d£])|"
    r"\s(?:achieved )?against (?:a|an|the|our|its) (?:target|goal)\b",
    re.IGNORECASE,
)
# "112 homes to date" is a reading; "reach 60 families currently known to one service" is none
_AFTER_UNIT = re.compile(rf"\s?\((?:{_NOW}|now|current)\)|,?\s(?:{_NOW}|now)(?=[).;]|$)", re.IGNORECASE)
# "1,200 homes by June, where 870 get it now": a clause of its own, which says what there is now
_OPENS_CLAUSE = re.compile(
    r"(?:\bwhere|\bwhile|\bof whom|\bof which|,(?: with| and| but| though)?) (?:only |just |about |around |some )?$",
    re.IGNORECASE,
)
_CLAUSE = re.compile(
    rf"(?: [a-z][\w’'-]*){{1,4}} (?:{_NOW}|now|today|already)(?=[).,;]|$)(?!, (?:to|and|with)\b)", re.IGNORECASE
)
_STEMS = (  # every sentence in which one of the patterns finds something holds one of these
    "current", "now", "today", "present", "latest", "so far", "to date", "actual", "moment", "against",
    "already",
)  # fmt: skip
_LOOK_BACK = 40  # characters before a number in which such words stand
_LOOK_ON = 30  # and behind it
_CLAUSE_ON = 60  # and behind it to the end of its clause


def opens_clause(text: str, start: int) -> bool:
    """Whether a number opens a clause beside another: "…, where 870 get it now"."""
    return _OPENS_CLAUSE.search(text, max(0, start - _LOOK_BACK), start) is not None


def is_current(text: str, number: Quantity) -> bool:
    """Whether the words beside a number say that it is what there is now."""
    if not holds(text, _STEMS):
        return False  # as most sentences
    if _BEFORE.search(text, max(0, number.start - _LOOK_BACK), number.start):
        return True
    if _AFTER.match(text, number.end, number.end + _LOOK_ON):
        return True
    if opens_clause(text, number.start) and _CLAUSE.match(text, number.end, number.end + _CLAUSE_ON):
        return True
    end = number.end + 1 + len(number.unit)
    is_behind = bool(number.unit) and text.startswith(number.unit, number.end + 1)
    return is_behind and _AFTER_UNIT.match(text, end, end + _LOOK_ON) is not None
