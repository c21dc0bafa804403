"""Whether two steps speak of one thing, by a name, by its place in a row, or by a word that points back to it."""

import re

from milepost.core.words.dates.names import MONTHS, WEEKDAYS

_OWNER = re.compile(
    r"^\W*(?:[A-Z][\w’'.-]*[ ,]+){1,5}(?=(?:to|will|is|has|and [A-Z]|with|puts?|takes?)\b)|"
    r"^\W*[^:]{2,60}:|\([^()]*\)|(?:,|\bby) (?:[A-Z][\w’'-]+ ?){1,3}$"
)  # who does it: "Ann Lowe to", "The Clerk:", "(Ann Lowe)"
_NAME = re.compile(r"(?<=[a-z,;] )[A-Z][a-z’'-]{2,}")
_COMMON = frozenset(
    ("board", "council", "trust", "partnership", "forum", "group", "committee", "cabinet", "clerk", "phase", "stage")
).union(MONTHS, WEEKDAYS)
_IN_ROW = re.compile(
    r"\b(?P<row>first|second|third|fourth|fifth|sixth|last|new|enlarged|extended) (?P<what>[a-z]{3,}?)s?\b",
    re.IGNORECASE,
)
_GROWN = re.compile(
    r"\b(?:enlarged|bigger|larger|expanded|extended|full|whole|new) (?:[a-z]+ ){0,3}(?:team|service|rota|crew|"
    r"pool|staff|force)\b"
)
_HANDS = re.compile(
    r"\b(?:workers?|officers?|nurses?|members?|posts?|volunteers?|drivers?|advisers?|staff|tutors?|carers?)\b"
)
_POINTS = re.compile(r"\W*(?:\([^()]*\)\W*)?(?:and |but |so )?(?:it|they|which|who|this|these)\b", re.IGNORECASE)


def is_of_one_name(early: str, late: str) -> bool:
    """Whether both steps name one place ("at Kirkside") or one of a row ("the third site"), or one points back."""
    if _POINTS.match(early) or _POINTS.match(late):
        return True
    one, other = (_OWNER.sub(" ", text) for text in (early, late))
    if _GROWN.search(early) and _HANDS.search(late):
        return True  # "the enlarged team" needs its new workers
    return bool(_names(one) & _names(other) or _of_row(one) & _of_row(other))


def _names(text: str) -> frozenset[str]:
    return frozenset(hit.casefold() for hit in _NAME.findall(text)) - _COMMON


def _of_row(text: str) -> frozenset[tuple[str, str]]:
    return frozenset((hit["row"].casefold(), hit["what"].casefold()) for hit in _IN_ROW.finditer(text))
