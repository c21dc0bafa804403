"""Rows of two cells below the row of an action: a question that everybody knows, and its answer as wide as the rest.

The two become one cell as wide as the table, as other authors draw such rows, so that its columns keep their meaning.
"""

from collections.abc import Sequence
from dataclasses import replace

from milepost.core.interpret.items import Grid, GridRow, Part, Said
from milepost.core.interpret.meanings.columns import Role, guess, is_known
from milepost.core.interpret.tables.boxes.titles import beside_title
from milepost.core.interpret.tables.header_rows import is_header_row

_PAIR, _FEWEST = 2, 2
_WIDE = 4  # columns of a table whose rows of two cells are plainly no rows of it
_QUESTIONS = (Role.WHERE_NOW, Role.NEXT, Role.WORKING_WELL, Role.WORRIED, Role.MEASURE)


def one_celled(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """The parts with such rows of one cell each, in tables of headings, actions and nothing but these below them."""
    return tuple(_one_celled(part) if isinstance(part, Grid) and part.width >= _WIDE else part for part in parts)


def _one_celled(grid: Grid) -> Grid:
    asking = {at for at, row in enumerate(grid.rows) if _asks(row)}
    if len(asking) < _FEWEST or not _stands_below(grid.rows, asking):
        return grid
    return replace(grid, rows=tuple(_joined(row) if at in asking else row for at, row in enumerate(grid.rows)))


def _asks(row: GridRow) -> bool:
    """Whether a row is a known question and a cell that covers the rest of it."""
    own = row.starts
    if len(own) != _PAIR or own[0] or any(row.down) or not row.cells[0].text:
        return False
    known = guess(row.cells[0].text)
    return known.share == 1.0 and bool(set(known.roles) & set(_QUESTIONS)) and not is_known(row.cells[own[1]].text)


def _stands_below(rows: Sequence[GridRow], asking: set[int]) -> bool:
    """Whether each run of such rows stands right below a whole row, after a row of headings."""
    first = next((at for at, row in enumerate(rows) if _is_whole(row) and is_header_row(row)), None)
    if first is not None and beside_title(rows[first]):
        return False  # a box: its title stands among labels, and no row of headings over it
    above = [at - 1 for at in asking if at - 1 not in asking]
    return first is not None and all(at > first and _is_whole(rows[at]) for at in above)


def _is_whole(row: GridRow) -> bool:
    """Whether no cell of a row covers another, and most of them are filled."""
    return not any(row.across) and _PAIR * len(row.filled) > len(row.cells)


def _joined(row: GridRow) -> GridRow:
    label, answer = row.own
    told = Said(f"{label.text}\n{answer.text}".strip(), (*label.places, *answer.places), label.fill)
    width = len(row.cells)
    return replace(row, cells=(told, *(Said(),) * (width - 1)), across=(False, *(True,) * (width - 1)))
