"""How long a paper may be to be made while its reader waits, and at all."""

from milepost.core.document.nodes import Document
from milepost.core.document.walk import texts
from milepost.core.errors import InvalidInput

# Letters that are set in a second on a slow core (docs/bench.md); only PDF, which is typeset, is ever slow.
SPEED = {"pdf": 200_000}
_USUAL_SPEED = 5_000_000
_PATIENCE = 2  # seconds
MOST = {"pdf": 4_000_000}  # letters, more than a thousand pages, which nobody reads and few programs open well


def is_long(document: Document, format_key: str) -> bool:
    """Whether a file of this format takes longer to make than a person would wait for a page.

    Raises InvalidInput where it would be too long to be of use.
    """
    refuse_endless(document, format_key)
    return _letters(document) > _PATIENCE * SPEED.get(format_key, _USUAL_SPEED)


def refuse_endless(document: Document, format_key: str) -> None:
    """Raises InvalidInput where a file of this format would be too long to be of use."""
    if format_key in MOST and _letters(document) > MOST[format_key]:
        raise InvalidInput(
            "This paper would have more than a thousand pages, too many for a PDF. Take it as Word, or take a section.",
            "format",
        )


def _letters(document: Document) -> int:
    return sum(len(text) for text, _ in texts(document))
