"""So many of a kind that a sentence counts and goes on to name: "The five towns that agreed are Ash, Elm and Oak"."""

import re
from typing import NamedTuple

from milepost.core.checks.figures import value
from milepost.core.checks.gathered import Said

_NAME = r"(?:the )?[A-Z][\w’'-]+(?: (?:of |the |on |upon )?[A-Z][\w’'-]+){0,3}"
_NAMED = re.compile(
    r"^\W{0,3}(?:The|Our|These|Those) "
    r"(?P<many>two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[2-9]|1[0-2]) "
    r"(?P<what>[a-z-]+(?: [a-z-]+){0,2})(?: (?:that|which|who|where|in which)\b[^.,:;\d]{2,50}?)? (?:are|were) "
    rf"(?P<names>{_NAME}(?:, {_NAME}){{1,11}},? and {_NAME})\.?$"
)
OPENS = frozenset(("The ", "Our ", "Thes", "Thos"))  # the first letters of such a sentence
_SOME = re.compile(r"\b(?:most|main|first|latest|last|other|biggest|largest|best|worst|chief)\b", re.IGNORECASE)
_PART = re.compile(r", and |, | and ")


class Named(NamedTuple):
    """How many are counted and how many are named, with the names."""

    said: Said
    text: str
    many: str
    names: tuple[str, ...]


def named_otherwise(said: Said, text: str) -> Named | None:
    """A sentence by which another number is named than is counted."""
    hit = _NAMED.match(text)
    names = tuple(_PART.split(hit["names"])) if hit and not _SOME.search(hit["what"]) else ()
    return Named(said, text, hit["many"], names) if hit and names and len(names) != value(hit["many"]) else None
