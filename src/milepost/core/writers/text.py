"""A document as plain text in the outline notation of docs/format/outline.md."""

import re
from collections.abc import Iterator

from milepost.core.document.nodes import Block, Document, Heading, ListKind, Paragraph, Picture, Place, Table
from milepost.core.document.where import where

_MARKS = re.compile(r"#|- |---$|\\")


def write(document: Document) -> bytes:
    """The document as UTF-8 text; headings are set apart by empty lines, everything else is a line each.

    Half of a character that is written in two, which no encoding holds, becomes a question mark.
    """
    return ("\n".join(_lines(document)).strip("\n") + "\n").encode(errors="replace")


def _lines(document: Document) -> Iterator[str]:
    if document.title:
        yield f"# {document.title}"
    if document.subtitle:
        yield from ("", document.subtitle)
    after_heading = True
    for block in document.blocks:
        if after_heading or isinstance(block, Heading | Table):
            yield ""
        yield from _block(block)
        after_heading = isinstance(block, Heading | Table)
    yield from _reading(document)


def _block(block: Block) -> Iterator[str]:
    if isinstance(block, Heading):
        yield f"{'#' * (block.level + 1)} {block.text}"
    elif isinstance(block, Paragraph):
        yield block.line if block.list_kind is not ListKind.NONE else _escaped(block.text)
    elif isinstance(block, Picture):
        yield _escaped(block.text)
    else:
        for row in block.rows:
            yield " | ".join(" ".join(cell.text.split()) for cell in row.cells)


def _reading(document: Document) -> Iterator[str]:
    """What reading assumed and set aside, under a line that ends the plan."""
    if not document.notes and not document.asides:
        return
    yield from ("", "---")
    if document.notes:
        yield from ("", "Notes")
        yield from (f"- {_at(note.place)}{' '.join(note.message.split())}" for note in document.notes)
    if document.asides:
        yield from ("", "Unplaced text")
        yield from (f"- {_at(one.place)}{' '.join(one.text.split())} ({one.kind})" for one in document.asides)


def _at(place: Place | None) -> str:
    words = where(place)
    return f"{words[0].upper()}{words[1:]}: " if words else ""


def _escaped(text: str) -> str:
    return f"\\{text}" if _MARKS.match(text) else text
