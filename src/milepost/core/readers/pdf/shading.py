"""The fills of a tagged table's cells: the tags do not say them, so they are looked up where each cell was drawn."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from statistics import median

from milepost.core.document.nodes import Row, Table
from milepost.core.readers.pdf.lines import Line
from milepost.core.readers.pdf.page import Area, Box, Page


def shade(table: Table, lines: Sequence[Sequence[Sequence[Line]]], pages: Mapping[int, Page]) -> Table:
    """The table with its cells' fills; `lines` are those of every cell, row by row.

    A cell without words is found where its column and its row cross.
    """
    columns = _columns(table, lines)
    rows = []
    for row, cells in zip(table.rows, lines, strict=True):
        spots = {cell_lines[0].page: cell_lines[0] for cell_lines in reversed(cells) if cell_lines}
        page = min(spots, default=0)
        fills = [
            _fill(_spot(cell.place.column if cell.place else None, own, columns, spots.get(page)), page, pages, own)
            for cell, own in zip(row.cells, cells, strict=True)
        ]
        shaded = tuple(replace(cell, fill=fill) for cell, fill in zip(row.cells, fills, strict=True))
        rows.append(Row(shaded, row.is_header, row.place))
    return replace(table, rows=tuple(rows))


def _columns(table: Table, lines: Sequence[Sequence[Sequence[Line]]]) -> dict[int, float]:
    """Where the text of each column starts, by the cells that have words."""
    starts: dict[int, list[float]] = {}
    for row, cells in zip(table.rows, lines, strict=True):
        for cell, own in zip(row.cells, cells, strict=True):
            if own and cell.place and cell.place.column:
                starts.setdefault(cell.place.column, []).append(min(line.x0 for line in own))
    return {column: median(xs) for column, xs in starts.items()}


def _spot(
    column: int | None, own: Sequence[Line], columns: Mapping[int, float], neighbour: Line | None
) -> tuple[float, float] | None:
    if own:
        return own[0].x0 + 1, (own[0].top + own[0].bottom) / 2
    if neighbour and column is not None and column in columns:
        return columns[column] + 1, (neighbour.top + neighbour.bottom) / 2
    return None


def _fill(spot: tuple[float, float] | None, page: int, pages: Mapping[int, Page], own: Sequence[Line]) -> str:
    """The colour of the area painted last at this spot, however small a shape it is."""
    number = own[0].page if own else page
    if spot is None or number not in pages:
        return ""
    found: Area | None = None
    for area in pages[number].areas:
        if area.holds(*spot) and not _is_page(area, pages[number]):
            found = area
    return "" if found is None or found.colour == "ffffff" else found.colour


def _is_page(area: Box, page: Page) -> bool:
    return (area.x1 - area.x0) * (area.bottom - area.top) > 0.8 * page.width * page.height
