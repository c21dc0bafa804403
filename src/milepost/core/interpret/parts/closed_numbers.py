"""Numbers of actions that a colon closes before their title, in lines of labels ("W1: Open the hub. Lead: Ann Lowe").

Such a colon is read as that of a label, so a full stop takes its place; where the fields stand in the line, it is none.
"""

import re
from dataclasses import replace

from milepost.core.document.nodes import Block, Document, Heading, Paragraph

_CODED = re.compile(
    r"\s*(?:[-•*]\s+)?(?![QYH]\d:)(?:[A-Z]{1,4}\d{1,3}[a-z]?|\d{1,2}(?:\.\d{1,2}){1,3}[a-z]?):(?= \S)"
)  # but no quarter, year or half of one
_FIELD = re.compile(r"[.;?!]\s+[A-Z][A-Za-z’' ]{1,28}: \S")
_FEWEST = 2


def with_closed_numbers(document: Document) -> Document:
    """The document, with a full stop behind such numbers where several lines open with one and hold labels, too."""
    closed = [_closed(block) for block in document.blocks]
    if sum(one is not None for one in closed) < _FEWEST:
        return document
    return replace(document, blocks=tuple(one or block for one, block in zip(closed, document.blocks, strict=True)))


def _closed(block: Block) -> Block | None:
    """A line that opens with such a number, with the full stop; None for any other."""
    hit = _CODED.match(block.text) if isinstance(block, Paragraph | Heading) else None
    if hit is None or not isinstance(block, Paragraph | Heading) or not _FIELD.search(block.text, hit.end()):
        return None
    return replace(block, text=f"{block.text[: hit.end() - 1]}.{block.text[hit.end() :]}")
