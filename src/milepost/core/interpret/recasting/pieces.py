"""A document as pieces of text in reading order: how heavy each is printed, and which box of the page holds it."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count

from milepost.core.document.nodes import Cell, Document, Heading, Paragraph, Picture, Place, Table

STRONG, PLAIN = 8, 9  # after the levels of headings


@dataclass(frozen=True, slots=True)
class Piece:
    """A paragraph or heading: `weight` is the level of a heading, 8 for bold and 9 for plain words; less is heavier.

    `box` counts the tables of the document and `cell` the cells, 0 outside; `node` is the paragraph as it stood, for
    its bullets. `label` is the key of one of the labels that recur; `begun` tells that a label stood before these words
    on their line.
    """

    text: str
    weight: int
    box: int
    cell: int
    place: Place | None
    node: Paragraph
    label: str = ""
    begun: bool = False


def pieces(document: Document) -> tuple[Piece, ...]:
    """Every text of the document but those that are empty."""
    found: list[Piece] = []
    boxes = 0
    cells = count(1)
    for block in document.blocks:
        if isinstance(block, Table):
            boxes += 1
            found += _of_table(block, boxes, cells)
        elif isinstance(block, Heading):
            found.append(Piece(block.text, block.level, 0, 0, block.place, Paragraph(block.text, place=block.place)))
        elif isinstance(block, Picture):
            found.append(Piece(block.text, PLAIN, 0, 0, block.place, Paragraph(block.text, place=block.place)))
        else:
            found.append(_of_paragraph(block, 0, 0, block.place))
    return tuple(piece for piece in found if piece.text.strip())


def _of_table(table: Table, box: int, cells: Iterator[int]) -> Iterator[Piece]:
    if table.caption:
        caption = Paragraph(table.caption, place=table.place)
        yield Piece(table.caption, STRONG, box, next(cells), table.place, caption)
    for row in table.rows:
        for cell in row.cells:
            yield from _of_cell(cell, box, cells)


def _of_cell(cell: Cell, box: int, cells: Iterator[int]) -> Iterator[Piece]:
    number = next(cells)
    for inner in cell.blocks:
        if isinstance(inner, Paragraph):
            yield _of_paragraph(inner, box, number, cell.place)
        else:
            yield from _of_table(inner, box, cells)


def _of_paragraph(node: Paragraph, box: int, cell: int, place: Place | None) -> Piece:
    return Piece(node.text, STRONG if node.strong else PLAIN, box, cell, node.place or place, node)
