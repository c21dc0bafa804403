"""Lone cells over headings that come again: a section's title, and whoever leads it, between two parts of a table."""

from collections.abc import Sequence

from milepost.core.interpret.items import Grid, GridRow, Line
from milepost.core.interpret.meanings.columns import Column
from milepost.core.interpret.meanings.lead_lines import lead_line
from milepost.core.interpret.tables.header_rows import same_headings


def over_headings(grid: Grid, at: int, columns: Sequence[Column]) -> tuple[Line, ...]:
    """The lone cell over the headings that come again; on paper it may end what a page tore.

    Between them stands at most who leads, and other lone cells where the table begins with them.
    """
    row = grid.rows[at]
    if not _is_lone(row):
        return ()
    cell = row.cells[row.filled[0]]
    is_first = not any(above.filled for above in grid.rows[:at])
    may_be_torn = cell.place is not None and cell.place.page is not None and not is_first
    is_opening = all(_is_lone(above) or not above.filled for above in grid.rows[:at])
    below = (one for one in grid.rows[at + 1 :] if not _may_part(one, is_opening=is_opening))
    return () if may_be_torn or not same_headings(next(below, row), columns) else (Line(cell, band=True),)


def _is_lone(row: GridRow) -> bool:
    return len(row.filled) == 1 and not any(row.down)


def _may_part(row: GridRow, *, is_opening: bool) -> bool:
    """Whether a row may stand between a lone cell and the headings below it."""
    is_lone = _is_lone(row)
    is_led = is_lone and lead_line(row.cells[row.filled[0]].text) is not None
    return is_led or (is_opening and (is_lone or not row.filled))
