"""Ways to go through a Document: its grid with spans spread out, and every piece of its text."""

from collections import deque
from collections.abc import Iterator
from itertools import chain
from typing import NamedTuple

from milepost.core.document.nodes import Block, Cell, Document, Heading, Paragraph, Picture, Place, Row, Table


class Square(NamedTuple):
    """One square of a table's grid: the cell that covers it, and whether the cell starts there."""

    cell: Cell
    is_origin: bool


_NOTHING = Square(Cell(), is_origin=True)


def grid(table: Table) -> tuple[tuple[Square, ...], ...]:
    """The table as a rectangle of squares, spans spread out; squares that no cell covers hold an empty cell.

    The width is that of the widest row, so that every row has the same number of squares.
    """
    waiting: dict[int, tuple[int, Cell]] = {}  # column -> rows still covered, and by which cell
    rows = [_squares(row, waiting) for row in table.rows]
    width = max(map(len, rows), default=0)
    return tuple((*row, *[_NOTHING] * (width - len(row))) for row in rows)


def _squares(row: Row, waiting: dict[int, tuple[int, Cell]]) -> list[Square]:
    """The squares of one row, and of the cells that hang into it from above."""
    if not waiting and not [cell for cell in row.cells if cell.col_span != 1 or cell.row_span != 1]:  # as most rows
        return [Square(cell, is_origin=True) for cell in row.cells]
    squares: list[Square] = []
    rest = deque(row.cells)
    column, reach = 0, max(waiting, default=-1)
    while rest or column <= reach:
        if column in waiting:
            left, cell = waiting[column]
            squares.append(Square(cell, is_origin=False))
            if left > 1:
                waiting[column] = (left - 1, cell)
            else:
                del waiting[column]
            column += 1
        elif rest:
            cell = rest.popleft()
            for step in range(cell.col_span):
                squares.append(Square(cell, is_origin=step == 0))
                # where it lies over a cell that hangs from above, a row of that is gone, too
                left, over = waiting.pop(column + step, (0, cell))
                left, over = (cell.row_span, cell) if cell.row_span > 1 else (left, over)
                if left > 1:
                    waiting[column + step] = (left - 1, over)
            column += cell.col_span
        else:
            squares.append(_NOTHING)
            column += 1
    return squares


def texts(document: Document) -> Iterator[tuple[str, Place | None]]:
    """Every piece of text of the document with its place, in reading order, asides last; nothing is said twice."""
    flow = chain.from_iterable(map(block_texts, document.blocks))
    return chain(flow, ((aside.text, aside.place) for aside in document.asides))


def paragraphs_of(cell: Cell) -> Iterator[Paragraph]:
    """The cell's paragraphs; a nested table is said as a line a row."""
    for block in cell.blocks:
        if isinstance(block, Paragraph):
            yield block
        else:
            yield from map(Paragraph, Cell((block,)).text.split("\n"))


def tables_within(table: Table) -> Iterator[Table]:
    """The table, and every table that stands in a cell of it."""
    yield table
    for row in table.rows:
        for cell in row.cells:
            for inner in cell.blocks:
                if isinstance(inner, Table):
                    yield from tables_within(inner)


def cells_within(cell: Cell) -> Iterator[Cell]:
    """The cells of the tables that stand in a cell, as in most none do."""
    for block in cell.blocks:
        if isinstance(block, Table):
            for table in tables_within(block):
                yield from (one for row in table.rows for one in row.cells)


def block_texts(block: Block) -> Iterator[tuple[str, Place | None]]:
    """Every piece of text of one block with its place, in reading order."""
    if not isinstance(block, Table):
        yield from ((text, block.place) for text in _said(block))
        return
    if block.caption:
        yield block.caption, block.place
    for row in block.rows:
        for cell in row.cells:
            for inner in cell.blocks:
                if isinstance(inner, Paragraph) and not inner.label:  # as nearly all are
                    yield inner.text, inner.place or cell.place
                    continue
                for text, place in block_texts(inner):
                    yield text, place or cell.place


def _said(block: Heading | Paragraph | Picture) -> tuple[str, ...]:
    if isinstance(block, Paragraph) and block.label:
        return block.label, block.text
    if isinstance(block, Picture):
        return (block.caption, block.alt) if block.caption else (block.alt,)
    return (block.text,)
