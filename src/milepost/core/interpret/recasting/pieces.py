"""A document as pieces of text in reading order: how heavy each is printed, and which box of the page holds it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import count

from milepost.core.document.nodes import Cell, Document, Heading, Paragraph, Place, Table
from milepost.core.interpret.recasting.islands import composed, is_grid, islands, turned

STRONG, PLAIN = 8, 9  # after the levels of headings


@dataclass(frozen=True, slots=True)
class Piece:
    """A paragraph or heading: `weight` is the level of a heading, 8 for bold and 9 for plain words; less is heavier.

    `block` is the block of the document that it stands in, by its place in the order; `box` counts the tables and
    `cell` the cells, 0 outside. `node` is the paragraph as it stood, for its bullets, `fill` the colour of its cell.
    `label` is the key of one of the labels that recur; `begun` tells that a label stood before these words on their
    line, `fixed` that a table of headings and rows holds them, which are no labels. `under` is the label whose
    answer held a title.
    """

    text: str
    weight: int
    block: int
    box: int
    cell: int
    place: Place | None
    node: Paragraph
    fill: str = ""
    label: str = ""
    begun: bool = False
    fixed: bool = False
    under: str = ""


def pieces(document: Document) -> tuple[Piece, ...]:
    """Every text of the document but those that are empty."""
    found: list[Piece] = []
    boxes, cells = count(1), count(1)
    for at, block in enumerate(document.blocks):
        if isinstance(block, Table):
            found += (replace(piece, block=at) for piece in _of_table(block, boxes, cells))
        elif isinstance(block, Paragraph):
            found.append(replace(_of_paragraph(block, 0, 0, block.place), block=at))
        else:
            weight = block.level if isinstance(block, Heading) else PLAIN
            found.append(Piece(block.text, weight, at, 0, 0, block.place, Paragraph(block.text, place=block.place)))
    return tuple(piece for piece in found if piece.text.strip())


def _of_table(table: Table, boxes: Iterator[int], cells: Iterator[int]) -> Iterator[Piece]:
    box = next(boxes)
    if table.caption:
        caption = Paragraph(table.caption, place=table.place)
        yield Piece(table.caption, STRONG, 0, box, next(cells), table.place, caption)
    columns = turned(table)
    if columns:
        yield from _of_columns(columns, box, boxes, cells)
        return
    if rows := composed(table):
        yield from _of_rows(rows, boxes, cells)
        return
    for island in islands(table):
        is_fixed = is_grid(island)
        for row in island:
            for cell in row:
                yield from (replace(one, fixed=is_fixed) for one in _of_cell(cell, box, boxes, cells))
        box = next(boxes)


def _of_columns(
    columns: Sequence[Sequence[Cell]], box: int, boxes: Iterator[int], cells: Iterator[int]
) -> Iterator[Piece]:
    """Each column by itself, the labels of the first one before its cells."""
    labels, *others = columns
    for column in others:
        for label, cell in zip(labels, column, strict=True):
            yield from (replace(one, weight=STRONG) for one in _of_cell(label, box, boxes, cells))
            yield from _of_cell(cell, box, boxes, cells)


def _of_rows(rows: Sequence[Sequence[Cell]], boxes: Iterator[int], cells: Iterator[int]) -> Iterator[Piece]:
    """Each row by itself, the headings before its cells but the first; a row of one cell heads those below it."""
    headings, *others = rows
    for row in others:
        box = next(boxes)
        first = _of_cell(row[0], box, boxes, cells)
        yield from (replace(one, weight=min(one.weight, STRONG)) if len(row) == 1 else one for one in first)
        for heading, cell in zip(headings[1:], row[1:], strict=False):
            yield from (replace(one, weight=STRONG) for one in _of_cell(heading, box, boxes, cells))
            yield from _of_cell(cell, box, boxes, cells)


def _of_cell(cell: Cell, box: int, boxes: Iterator[int], cells: Iterator[int]) -> Iterator[Piece]:
    number = next(cells)
    for inner in cell.blocks:
        if isinstance(inner, Paragraph):
            yield replace(_of_paragraph(inner, box, number, cell.place), fill=cell.fill)
        else:
            yield from _of_table(inner, boxes, cells)


def _of_paragraph(node: Paragraph, box: int, cell: int, place: Place | None) -> Piece:
    return Piece(node.text, STRONG if node.strong else PLAIN, 0, box, cell, node.place or place, node)
