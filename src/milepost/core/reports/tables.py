"""Tables of our own papers: a caption, a row of headings, and no empty cell."""

from collections.abc import Iterable, Sequence

from milepost.core.document.nodes import Cell, Paragraph, Row, Table
from milepost.core.words.papers import NONE_RECORDED

Said = str | tuple[Paragraph, ...]


def table(caption: str, headings: Sequence[str], rows: Iterable[Sequence[Said]]) -> Table:
    """A table of texts under a heading of its own; an empty text says that none is recorded."""
    header = Row(tuple(Cell((Paragraph(text, strong=True),), is_header=True) for text in headings), is_header=True)
    return Table((header, *(Row(tuple(map(_cell, row))) for row in rows)), caption=caption, is_titled=True)


def _cell(said: Said) -> Cell:
    if isinstance(said, str):
        return Cell((Paragraph(" ".join(said.split()) or NONE_RECORDED),))
    return Cell(said or (Paragraph(NONE_RECORDED),))
