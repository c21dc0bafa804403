"""The fills of a tagged table's cells: the tags do not say them, so they are looked up where each cell was drawn."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from statistics import median

from milepost.core.document.nodes import Cell, Row, Table
from milepost.core.readers.pdf.lines import Line
from milepost.core.readers.pdf.page import Area, Box, Page, is_mark

_FEWEST = 3  # rows with a dot beside them
_NEAR = 4  # points that a shape may begin before the words of its column
Lines = Mapping[tuple[int, int], Sequence[Line]]


def shade(table: Table, lines: Lines, pages: Mapping[int, Page]) -> Table:
    """The table with its cells' fills; `lines` are those of every cell that has any, by row and column from 1.

    A cell without words is found where its column and its row cross.
    """
    starts: dict[int, list[float]] = {}
    beside: dict[int, list[Line]] = {}
    for (row, column), own in sorted(lines.items()):
        if own:
            starts.setdefault(column, []).append(min(line.x0 for line in own))
            beside.setdefault(row, []).extend(own)
    columns = {column: median(xs) for column, xs in starts.items()}
    rows = tuple(_shaded(row, lines, columns, beside, pages) for row in table.rows)
    return replace(table, rows=_with_dots(rows, beside, pages))


def _with_dots(rows: tuple[Row, ...], beside: Mapping[int, list[Line]], pages: Mapping[int, Page]) -> tuple[Row, ...]:
    """The rows with a last column for dots that stand right of all words: cells that hold no word have no tag."""
    edges: dict[int, float] = {}
    for line in (line for said in beside.values() for line in said):
        edges[line.page] = max(line.x1, edges.get(line.page, 0.0))
    found = {number: colour for number, said in beside.items() if (colour := _dot_beside(said, edges, pages))}
    if len(found) < _FEWEST or 2 * len(found) < len(beside):
        return rows
    return tuple(replace(row, cells=(*row.cells, Cell((), fill=found.get(_number(row), "")))) for row in rows)


def _number(row: Row) -> int:
    return row.place.row if row.place and row.place.row else 0


def _dot_beside(said: Sequence[Line], edges: Mapping[int, float], pages: Mapping[int, Page]) -> str:
    """The colour of the one small shape beside a row, further right than any word of its table on that page."""
    page = pages.get(said[0].page)
    if page is None:
        return ""
    lines = [line for line in said if line.page == page.number]
    top, bottom = min(line.top for line in lines), max(line.bottom for line in lines)
    dots = [
        area for area in page.areas if is_mark(area) and area.x0 > edges[page.number] and top < area.middle[1] < bottom
    ]
    colours = {area.colour for area in dots} - {"ffffff"}
    return colours.pop() if len(colours) == 1 else ""


def _shaded(
    row: Row, lines: Lines, columns: Mapping[int, float], beside: Mapping[int, list[Line]], pages: Mapping[int, Page]
) -> Row:
    number = _number(row)
    said = beside.get(number, [])
    neighbour = said[0] if said else None
    cells = []
    for cell in row.cells:
        column = cell.place.column if cell.place and cell.place.column else 0
        own = lines.get((number, column), ())
        spot = _spot(column, own, columns, neighbour)
        fill = _fill(spot, neighbour.page if neighbour else 0, pages, own)
        dot = "" if own else _dot(column, columns, said, pages)  # it stands on the ground of its row
        cells.append(replace(cell, fill=dot or fill))
    return replace(row, cells=tuple(cells))


def _dot(column: int, columns: Mapping[int, float], said: Sequence[Line], pages: Mapping[int, Page]) -> str:
    """The colour of the one small shape in an empty cell, wherever in it: below its heading, as high as its row."""
    page = pages.get(said[0].page) if said else None
    if page is None or column not in columns:
        return ""
    right = min((start for start in columns.values() if start > columns[column]), default=page.width)
    lines = [line for line in said if line.page == page.number]
    top, bottom = min(line.top for line in lines), max(line.bottom for line in lines)
    marks = [
        area
        for area in page.areas
        if is_mark(area) and columns[column] - _NEAR < area.middle[0] < right and top < area.middle[1] < bottom
    ]
    grounds = [one for one in marks if any(mark is not one and mark.is_within(one, 0) for mark in marks)]
    found = {mark.colour for mark in marks if mark not in grounds} - {"ffffff"}
    return found.pop() if len(found) == 1 else ""


def _spot(
    column: int, own: Sequence[Line], columns: Mapping[int, float], neighbour: Line | None
) -> tuple[float, float] | None:
    if own:
        return own[0].x0 + 1, (own[0].top + own[0].bottom) / 2
    if neighbour and column in columns:
        return columns[column] + 1, (neighbour.top + neighbour.bottom) / 2
    return None


def _fill(spot: tuple[float, float] | None, page: int, pages: Mapping[int, Page], own: Sequence[Line]) -> str:
    """The ink of a sign that stands alone, else the area painted last at this spot, however small a shape it is."""
    number = own[0].page if own else page
    if len(own) == 1 and own[0].ink:
        return own[0].ink
    if spot is None or number not in pages:
        return ""
    found: Area | None = None
    for area in pages[number].areas:
        if area.holds(*spot) and not _is_page(area, pages[number]):
            found = area
    return "" if found is None or found.colour == "ffffff" else found.colour


def _is_page(area: Box, page: Page) -> bool:
    return area.extent > 0.8 * page.width * page.height
