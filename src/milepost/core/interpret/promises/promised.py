"""Whether a number in a text about the future is promised, or only names something that is already there."""

import re

from milepost.core.interpret.promises.direction import more_behind
from milepost.core.words.quantities import Quantity

_CLAUSE = re.compile(r"[^.;0-9]*")
_ASIDE = re.compile(r"\([^()]*\)")
_PROMISES = re.compile(r"\b(?:to|will|are|is|have|has|be|in place|[a-z]{3,12}ed)\b", re.IGNORECASE)
_ORDER = re.compile(
    r"(?:to )?(?:recruit|train|complete|deliver|open|hold|visit|publish|launch|run|build|reach|support|provide|offer|"
    r"secure|issue|carry out|audit|review|host|appoint|create|establish|install|insulate|plant|convert|refurbish|"
    r"assess|screen|inspect|enrol|place|fund|enlist|plan|buy|let|award|sign up)"
    r"(?: (?:a|an|the|another|further|remaining|other|all|next|first|final|last|up to|at least|additional)){0,3} $",
    re.IGNORECASE,
)
# "Warm hubs: 12 hubs" promises, "Progress so far: 12 hubs" does not
_LABEL = re.compile(
    r"(?![^:]{0,60}\b(?i:baseline|current|currently|progress|so far|to date|background|update|note|last|previous|now|"
    r"today|achieved|status|risk|issue|actual|result|results)\b)"
    r"[A-Z][^.;:?\d]{2,60}: (?:a further |another |at least )?"
)
_LOOKS_AT = re.compile(
    r"(?:^|[:;,–-] ?)(?:an? |first |second )?(?:dip |spot |case )?"
    r"(?:audit|survey|review|inspection|assessment|sample|screening|check)s? of $",
    re.IGNORECASE,
)
_OF = " of "  # with which it ends
_OF_WHICH = re.compile(r"[^.;\d]{0,50} of which\b|[^.;\d]{0,50} found\b")  # what an audit found is no promise
_WILL = re.compile(
    r"\b(?:will|to|shall|must) (?:also |now )?(?:have |be )?(?!(?:be|all|the|each|some|any|about|around|over|under|"
    r"within|only|nearly|roughly|our|its|their)\b)[a-z]{3,15} (?:a |another |further |additional ){0,2}$"
)
_GIVEN = re.compile(
    r"\b(?:the|these|those|of|our|its|level|levels|phase|year|years|age|aged|tier|stage|band|section|article|no|number|"
    r"part|grade|priority|action|page|room|flat|block|floor|route|plot|gate|platform|building|junction|chapter|figure|"
    r"than|and|or|with)\s{1,2}$",
    re.IGNORECASE,
)
_VALUE_OF = re.compile(r"\b(?:rate|score|average|total|ratio|mean|median) of\s$", re.IGNORECASE)
# "the trust has 9 halls" tells what there is; "every hall has 2 wardens" and "will have" say what is to be
_HAS = re.compile(
    r"\b(?:(?:the|our|its|this) (?:[\w’'-]+ ){1,3}(?:has|have|had)|there (?:are|were))\s"
    r"(?:£?\d[\d,]{0,9}(?: [a-z’'-]+){0,3}(?:,? and |, )){0,4}$",  # "has 7 nurses, 2 vans and 3 bikes"
    re.IGNORECASE,
)
_IS_TO_HAVE = re.compile(r"\b(?:every|each|all|will|to|should|must|shall|can)\b", re.IGNORECASE)
_WINDOW = 70  # characters before a number in which words that promise it stand, and half of those behind it
_LOOK_BACK = 12  # characters before a number in which a word that leads to it stands


def is_given(text: str, number: Quantity) -> bool:
    """Whether words make a number a name or something already there, as "level 2", "the 7 pilots" (not "rate of 3")."""
    if number.bound or not _GIVEN.search(text, max(0, number.start - _LOOK_BACK), number.start):
        return False
    is_counted = is_value(text, number) or _is_looked_at(text, number)
    return not is_counted and more_behind(text, number) is None


def is_value(text: str, number: Quantity) -> bool:
    """Whether a number is how high something stands: "a score of 4.2"."""
    return _VALUE_OF.search(text, max(0, number.start - 2 * _LOOK_BACK), number.start) is not None


def is_told(text: str, number: Quantity) -> bool:
    """Whether a sentence only tells how many there are: "the trust has 9 halls"."""
    if number.bound or not _HAS.search(text, max(0, number.start - _WINDOW), number.start):
        return False
    is_wish = _IS_TO_HAVE.search(text, max(0, number.start - _WINDOW), number.start) is not None
    return not is_wish and more_behind(text, number) is None


def is_promised(text: str, number: Quantity, *, is_dated: bool) -> bool:
    """Whether a number is bounded, promised by a verb behind it or, in a sentence with a deadline, is to be done."""
    return bool(number.bound) or (is_dated and _is_to_do(text, number)) or _is_followed(text, number)


def _is_looked_at(text: str, number: Quantity) -> bool:
    """Whether so many are to be looked at: "By Q2: audit of 30 case files"."""
    if text[max(0, number.start - len(_OF)) : number.start].casefold() != _OF:
        return False
    is_led = _LOOKS_AT.search(text, max(0, number.start - _WINDOW), number.start) is not None
    return is_led and _OF_WHICH.match(text, number.end) is None


def _is_to_do(text: str, number: Quantity) -> bool:
    """Whether a number opens a sentence or stands behind what is to be done: "Train 40 staff", "we will reach 90"."""
    if number.start == 0 or _ORDER.fullmatch(text, 0, number.start):
        return True
    if ": " in text[: number.start] and _LABEL.fullmatch(text, 0, number.start):
        return True
    if _is_looked_at(text, number):
        return True
    return _WILL.search(text, max(0, number.start - _WINDOW), number.start) is not None


def _is_followed(text: str, number: Quantity) -> bool:
    """Whether a verb follows in the same clause, brackets left out."""
    clause = _CLAUSE.match(_ASIDE.sub("", text[number.end : number.end + 2 * _WINDOW]))
    return clause is not None and bool(_PROMISES.search(clause.group()))
