"""A number of one thing with the same two parts in two actions: "twelve pilots, nine police and three rangers"."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from milepost.core.checks.figures import COUNT, in_digits, numbered
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import WRITTEN
from milepost.core.plan.model import QuestionRole

_ROLES = WRITTEN - {QuestionRole.NEXT, QuestionRole.MEASURE}
_PARTED = re.compile(
    rf"(?<![\w.,/£-])(?P<all>{COUNT}) (?:[a-z-]+ ){{0,3}}?(?P<noun>[a-z]{{3,}}),? (?:of whom )?(?P<one>{COUNT}) "
    rf"(?:of (?:them|whom|these) )?(?:are |were |from the )?(?P<first>[a-z-]{{3,}}),? and (?P<other>{COUNT}) "
    r"(?:are |were |from the )?(?P<second>[a-z-]{3,})\b",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"\b(?:last (?:year|term|quarter)|a year ago|was|were|had|until|will|should|target|aim|further|another|more|new|"
    r"each|by (?:the end|[A-Z][a-z]+ 20))\b"
)
_FIGURES = 3  # the number and its two parts


class SameParts(NamedTuple):
    """A sentence with a number, and what its parts are."""

    said: Said
    text: str
    words: str
    kind: tuple[str, frozenset[str]]


def same_parts(plan: Gathered) -> Iterator[tuple[SameParts, SameParts]]:
    """Each two sentences of two actions that part one thing in the same two and not by the same numbers."""
    known: dict[tuple[str, frozenset[str]], SameParts] = {}
    many = plan.once(numbered)
    for place in plan.places(_ROLES, "them whom these"):
        if many.get(place, 0) < _FIGURES:
            continue
        one, (text, _) = plan.told_at[place]
        may_be = " of them" in text or " of whom" in text or " of these" in text
        hit = _PARTED.search(in_digits(text)) if may_be and not _OTHER.search(text) else None
        if hit:
            kind = (hit["noun"].casefold(), frozenset((hit["first"].casefold(), hit["second"].casefold())))
            found = SameParts(one, text, f"{hit['all']} {hit['noun']}", kind)
            other = known.setdefault(kind, found)
            if other.said.action is not one.action and other.words != found.words:
                yield other, found
