"""Forms drawn with a table in each cell: the small tables are laid into one, as a plain form is drawn."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from math import lcm

from milepost.core.document.nodes import Cell, Row, Table
from milepost.core.document.walk import grid

_MOST_COLUMNS, _PAIR = 24, 2


def laid_flat(table: Table) -> Table | None:
    """A table whose cells hold small tables as one table; None where it is no form of such.

    The first row is a title over the whole width, and each other cell one small table of labels and answers; the
    lines of small tables side by side become the lines of one row.
    """
    if len(table.rows) <= _PAIR or not _is_title(table.rows[0]):
        return None
    title, *rows = table.rows
    inner = [[_only_table(cell) for cell in row.cells] for row in rows if _filled(row)]
    bands = [[one for one in band if one] for band in inner]
    if any(len(band) != len(held) for band, held in zip(bands, inner, strict=True)) or not all(map(_fits, bands)):
        return None
    shares = [len(band) * _width(one) for band in bands for one in band]
    width = lcm(*shares)
    if width > _MOST_COLUMNS:
        return None
    head = replace(title, cells=(replace(_filled(title)[0], col_span=width),))
    return replace(table, rows=(head, *(row for band in bands for row in _rows(band, width))), widths=())


def _filled(row: Row) -> list[Cell]:
    return [cell for cell in row.cells if cell.text.strip()]


def _is_title(row: Row) -> bool:
    cells = _filled(row)
    return (
        len(cells) == 1 and _only_table(cells[0]) is None and not any(isinstance(one, Table) for one in cells[0].blocks)
    )


def _only_table(cell: Cell) -> Table | None:
    """The table that is all a cell holds."""
    tables = [block for block in cell.blocks if isinstance(block, Table)]
    others = [block for block in cell.blocks if not isinstance(block, Table) and block.text.strip()]
    return tables[0] if len(tables) == 1 and not others else None


def _fits(band: Sequence[Table]) -> bool:
    """Whether small tables side by side are labels over or before answers, all of one height and plain."""
    heights = {len(one.rows) for one in band}
    plain = all(cell.row_span == 1 for one in band for row in one.rows for cell in row.cells)
    return len(heights) == 1 and heights <= {1, _PAIR} and plain and not any(map(_holds_tables, band))


def _holds_tables(table: Table) -> bool:
    return any(isinstance(block, Table) for row in table.rows for cell in row.cells for block in cell.blocks)


def _width(table: Table) -> int:
    return max(map(len, grid(table)))


def _rows(band: Sequence[Table], width: int) -> Iterator[Row]:
    """The rows of small tables side by side, each stretched to its share of the width."""
    for lines in zip(*(one.rows for one in band), strict=True):
        cells: list[Cell] = []
        for one, line in zip(band, lines, strict=True):
            share = width // len(band) // _width(one)
            cells.extend(replace(cell, col_span=cell.col_span * share) for cell in line.cells)
        yield replace(lines[0], cells=tuple(cells))
