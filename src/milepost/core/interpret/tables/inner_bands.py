"""Bands beside the merged cell of their section, in tables whose other rows have nothing of their own there.

What such a cell says becomes a band over the bands beside it, so that the table is one of plain bands.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import reduce

from milepost.core.interpret.items import Grid, GridRow, Part, Said
from milepost.core.interpret.meanings.columns import Role, guess
from milepost.core.interpret.meanings.evidence import asks_to_fill_in
from milepost.core.interpret.meanings.openings import opening
from milepost.core.interpret.parts.seams import join
from milepost.core.interpret.tables.header_rows import is_header_row, may_be_header

_EDGES = (1, 2)  # columns of sections, and of who leads them
_FEWEST = 3  # columns right of them
_NUMBERED = re.compile(r"(?P<number>\d{1,2}|[A-H])[.:)]\s+(?=\S)")
_LEADING = (Role.LEAD, Role.ACCOUNTABLE)


def with_bands_over(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """The parts, in such tables the cells of sections as bands; a table may go on on further pages."""
    result: list[Part] = []
    for at, part in enumerate(parts):
        if len(result) > at:
            continue  # read with the table before
        heading = _heading(part) if isinstance(part, Grid) else None
        run = [part, *_rest(parts[at + 1 :], part)] if isinstance(part, Grid) and heading else []
        result += _with_bands(run, heading) if heading and run else [part]
    return tuple(result)


def _heading(grid: Grid) -> GridRow | None:
    """The row of headings of a table that may have bands."""
    head = next((at for at, row in enumerate(grid.rows) if len(row.filled) >= _FEWEST), None)
    if grid.width <= _FEWEST or head is None or any(len(row.filled) > 1 for row in grid.rows[:head]):
        return None  # a form, or remarks beside a title
    row = grid.rows[head]
    return row if is_header_row(row) or may_be_header(row, grid.used) else None


def _rest(parts: Sequence[Part], above: Grid) -> Iterator[Grid]:
    """The tables as wide that stand under no headings on the pages after it."""
    page = above.rows[-1].page
    for part in parts:
        if not isinstance(part, Grid) or part.width != above.width or part.caption.text or not part.rows:
            return
        if page is None or part.rows[0].page != page + 1 or any(map(is_header_row, part.rows)):
            return
        page = part.rows[-1].page
        yield part


def _with_bands(run: Sequence[Grid], heading: GridRow) -> list[Grid]:
    """The pieces of one table, all without the columns of sections; as they are where these hold anything else."""
    first, *rest = run
    head = next(at for at, row in enumerate(first.rows) if row is heading)
    rows = (*first.rows[head + 1 :], *(row for grid in rest for row in grid.rows))
    edge = next((one for one in _EDGES if one + _FEWEST <= first.width and _has_bands(rows, one)), 0)
    if not edge:
        return list(run)
    pieces = [tuple(one for row in grid.rows for one in _parted(row, heading, edge)) for grid in rest]
    body = (one for row in first.rows[head + 1 :] for one in _parted(row, heading, edge))
    top = (*(_cut(row, edge) for row in first.rows[: head + 1]), *body)
    keys = (*first.keys, *(cell for cell in heading.cells[:edge] if cell.text))
    below = [replace(grid, rows=piece) for grid, piece in zip(rest, pieces, strict=True)]
    return [replace(first, rows=top, keys=keys), *below]


def _has_bands(rows: Sequence[GridRow], edge: int) -> bool:
    """Whether sections start in rows of bands and nowhere else, and other rows hold nothing left of the edge."""
    told = [row for row in rows if row.filled and not row.is_wide and not _guides(row)]
    while told and told[-1].filled == (0,):  # remarks at the foot
        told.pop()
    opening_rows = [row for row in told if row.filled[0] < edge]
    are_bands = all(_is_band(row, edge) and len(row.filled) == edge + 1 for row in opening_rows)
    others = [row for row in told if row.filled[0] >= edge and not _is_band(row, edge)]
    return bool(opening_rows) and are_bands and any(len(row.filled) >= _FEWEST for row in others)


def _guides(row: GridRow) -> bool:
    """Whether a row says how to fill in those below it: "Enter the theme" is no section."""
    return asks_to_fill_in([row.cells[at].text for at in row.filled])


def _is_band(row: GridRow, edge: int) -> bool:
    """Whether all that stands right of the edge is one text, over the whole of it or over no other column."""
    return row.filled[-1:] == (edge,) and row.span(edge) in (1, len(row.cells) - edge)


def _parted(row: GridRow, heading: GridRow, edge: int) -> Iterator[GridRow]:
    """A row as one or several: a band for each cell left of the edge, and what is right of it."""
    if row.is_wide or row.filled in ((), (0,)):
        yield _cut(row, edge)
        return
    if _guides(row):
        first = reduce(join, row.cells[: edge + 1])
        yield _cut(replace(row, cells=(*row.cells[:edge], first, *row.cells[edge + 1 :])), edge)
        return
    for at in (one for one in row.filled if one < edge):
        yield _wide(_worded(row.cells[at], heading.cells[at]), len(row.cells) - edge)
    is_band = _is_band(row, edge)
    yield _wide(row.cells[edge], len(row.cells) - edge) if is_band else _cut(row, edge)


def _worded(said: Said, heading: Said) -> Said:
    """What a cell says with its heading, where it does not name itself: "Lead: Ann Lowe"."""
    is_lead = any(role in _LEADING for role in guess(heading.text).roles)
    is_named = not is_lead and opening(said.text) is not None
    if is_named or not heading.text:
        return said
    numbered = None if is_lead else _NUMBERED.match(said.text)
    if numbered and opening(f"{heading.text} {numbered['number']}: x") is not None:
        return said.worded(f"{heading.text} {numbered['number']}: {said.text[numbered.end() :]}")
    return said.worded(f"{heading.text}: {said.text}")


def _cut(row: GridRow, edge: int) -> GridRow:
    """What stands right of the edge; what is as wide as the table stays so."""
    first = row.cells[0] if row.filled == (0,) else row.cells[edge]
    cells = (first, *row.cells[edge + 1 :])
    across = (False, *row.across[edge + 1 :])
    return replace(row, cells=cells, across=across, down=row.down[edge:])


def _wide(said: Said, width: int) -> GridRow:
    return GridRow((said, *(Said(),) * (width - 1)), (False, *(True,) * (width - 1)), (False,) * width)
