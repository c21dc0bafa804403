"""The places that a document is about: a body is called after one of them, and nobody who leads an action is."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from milepost.core.document.nodes import Document, Heading, Paragraph, Table
from milepost.core.document.walk import texts

_CALLED_AFTER = re.compile(
    r"\b(?P<place>[A-ZÀ-Þ][a-zß-ÿ]{3,})\s+(?:(?:Borough|County|City|District|Town|Parish|Metropolitan|Community)\s+)*"
    r"(?:Council|Police|Constabulary|Hospital|NHS|Fire|Partnership|Safeguarding|Borough|County|District)\b"
)
_WORD = re.compile(r"\b[A-ZÀ-Þ][a-zß-ÿ]{4,}\b")
_PLACES: ContextVar[frozenset[str]] = ContextVar("places", default=frozenset())


def localities(document: Document) -> frozenset[str]:
    """The words that name places: those of the title, and those that councils and the like are called after."""
    called = (match["place"] for text, _ in texts(document) for match in _CALLED_AFTER.finditer(text))
    return frozenset((*called, *_WORD.findall(_title(document))))


def _title(document: Document) -> str:
    """The words above the first table that name the paper: its own title, and the first line of it."""
    first = next((block for block in document.blocks if not isinstance(block, Table)), None)
    is_title = isinstance(first, Heading) or (isinstance(first, Paragraph) and first.strong)
    return f"{document.title} {first.text if first and is_title else ''}"


@contextmanager
def about(found: frozenset[str]) -> Iterator[None]:
    """While this holds, the document is about these places."""
    token = _PLACES.set(found)
    try:
        yield
    finally:
        _PLACES.reset(token)


def places() -> frozenset[str]:
    """The words that name the places that the document is about."""
    return _PLACES.get()
