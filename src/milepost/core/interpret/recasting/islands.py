"""How a table is cut: its islands between empty rows and columns, and its columns where each holds an action."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from milepost.core.document.nodes import Cell, Paragraph, Table
from milepost.core.document.walk import Square, grid
from milepost.core.interpret.meanings.columns import guess
from milepost.core.interpret.parts.answers import is_date, is_state, names_parties
from milepost.core.interpret.parts.turned import is_turned

_KNOWN = 0.9
_FEWEST, _MOST_WORDS = 2, 5
_FEWEST_COLUMNS, _MOSTLY = 3, 0.6
Rows = Sequence[Sequence[Square]]


def islands(table: Table) -> tuple[tuple[tuple[Cell, ...], ...], ...]:
    """The parts of a table between its empty rows, and of those the parts between empty columns, as rows of cells.

    A row of labels over a row of values becomes a row for each label with its value.
    """
    squares = grid(table)
    return tuple(tuple(_paired([_cells(row) for row in part])) for band in _bands(squares) for part in _columns(band))


def is_grid(rows: Sequence[Sequence[Cell]]) -> bool:
    """Whether an island is a table as tables are: headings that are known, and rows below them as wide."""
    return len(rows) > _FEWEST and are_labels(rows[0]) and all(len(row) == len(rows[0]) for row in rows[1:])


def _bands(rows: Rows) -> Iterator[Rows]:
    for is_filled, band in groupby(rows, key=lambda row: any(square.cell.text.strip() for square in row)):
        if is_filled:
            yield list(band)


def _columns(rows: Rows) -> Iterator[Rows]:
    """The parts of a band, left to right; a column that a cell spans is not empty."""
    turned = list(zip(*rows, strict=True))
    for is_filled, part in groupby(turned, key=lambda column: any(square.cell.text.strip() for square in column)):
        if is_filled:
            yield list(zip(*part, strict=True))


def _cells(row: Sequence[Square]) -> tuple[Cell, ...]:
    return tuple(square.cell for square in row if square.is_origin and square.cell.text.strip())


def _paired(rows: Sequence[tuple[Cell, ...]]) -> Iterator[tuple[Cell, ...]]:
    at = 0
    while at < len(rows):
        below, next_below = (*rows[at + 1 : at + 3], (), ())[:2]
        is_one = len(below) == len(rows[at]) != len(next_below)  # more rows as wide are those of a table
        if is_one and are_labels(rows[at]) and not are_labels(below):
            yield from zip(rows[at], below, strict=True)
            at += 2
        else:
            yield rows[at]
            at += 1


def are_labels(row: Sequence[Cell]) -> bool:
    """Whether a row holds but labels: one label and its value beside it are none."""
    known = sum(guess(cell.text).share >= _KNOWN for cell in row)
    is_short = all(len(cell.text.split()) <= _MOST_WORDS for cell in row)
    return is_short and (known == len(row) > 1 or (len(row) > _FEWEST and known * 2 >= len(row)))


def turned(table: Table) -> tuple[tuple[Cell, ...], ...]:
    """The columns of a table that has an action in each and its labels in the first; nothing of any other table."""
    rows = [row.cells for row in table.rows]
    width = len(rows[0]) if rows else 0
    if width < _FEWEST_COLUMNS or any(len(row) != width or any(map(_spans, row)) for row in rows):
        return ()
    return tuple(zip(*rows, strict=True)) if is_turned([[cell.text for cell in row] for row in rows]) else ()


def composed(table: Table) -> tuple[tuple[Cell, ...], ...]:
    """The rows of a table, its headings first, whose first cells stack facts; nothing of any other table."""
    rows = [row.cells for row in table.rows]
    width = len(rows[0]) if rows else 0
    if width < _FEWEST_COLUMNS or not all(0 < len(cell.text.split()) <= _MOST_WORDS for cell in rows[0]):
        return ()
    firsts = [row[0] for row in rows[1:] if len(row) == width]
    stacked = sum(map(_stacks_facts, firsts))
    is_whole = all(len(row) in (1, width) for row in rows)
    return tuple(rows) if is_whole and stacked >= max(_FEWEST, _MOSTLY * len(firsts)) else ()


def _stacks_facts(cell: Cell) -> bool:
    """Whether a cell holds a text and below it at least two of who leads, by when and how it stands."""
    lines = [block.text for block in cell.blocks if isinstance(block, Paragraph) and block.text.strip()]
    told = sum(is_date(line) or is_state(line) or names_parties(line) for line in lines[1:])
    return len(lines) > _FEWEST and told >= _FEWEST


def _spans(cell: Cell) -> bool:
    return cell.col_span > 1 or cell.row_span > 1
