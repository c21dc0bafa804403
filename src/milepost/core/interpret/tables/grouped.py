"""Forms of three columns: what is merged at the left groups the labels beside it, or is the action they ask about."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from milepost.core.interpret.items import Grid, GridRow, Item, Label, Said
from milepost.core.interpret.meanings.columns import key
from milepost.core.interpret.tables.forms import form_items, is_form

_WIDTH = 3


def is_grouped(grid: Grid, labels: frozenset[str]) -> bool:
    """Whether a grid is a form but for cells at the left that stand beside several of its rows."""
    rows = _told(grid)
    is_shaped = grid.width == _WIDTH and bool(rows) and all(row.cells[1].text and row.span(1) == 1 for row in rows)
    return is_shaped and any(_goes_on(row) for row in rows) and is_form(_narrow(grid), labels)


def grouped_items(grid: Grid) -> Iterator[Item]:
    """The items of the form; a cell at the left opens an action as its title, or is the label of some labels."""
    groups = [row.cells[0] for row in _told(grid) if row.cells[0].text]
    if not _are_titles(grid):
        yield from (Label(cell, "label of a group") for cell in groups)
    yield from form_items(_narrow(grid))


def _told(grid: Grid) -> list[GridRow]:
    """The rows that are no title over the whole width."""
    return [row for row in grid.rows if row.filled and not row.is_wide]


def _goes_on(row: GridRow) -> bool:
    return row.down[0] or not row.cells[0].text


def _are_titles(grid: Grid) -> bool:
    """Whether the cells at the left are actions: each is asked the same, or there is but one and no title over it."""
    asked = Counter(key(row.cells[1].text) for row in _told(grid))
    titles = sum(row.is_wide for row in grid.rows)
    groups = sum(1 for row in _told(grid) if row.cells[0].text)
    return titles == 0 and (groups == 1 or max(asked.values()) == groups)


def _narrow(grid: Grid) -> Grid:
    """The grid without its left column, whose cells become title rows where they are actions."""
    are_titles = _are_titles(grid)
    rows: list[GridRow] = []
    for row in grid.rows:
        if row.is_wide or (are_titles and row.cells[0].text):
            rows.append(GridRow((row.cells[0], Said()), (False, True), (False, False)))
        if not row.is_wide:
            rows.append(replace(row, cells=row.cells[1:], across=row.across[1:], down=row.down[1:]))
    return replace(grid, rows=tuple(rows))
