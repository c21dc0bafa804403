"""Forms in which a row holds several facts, each with its label in one cell: "Lead: Ann Lowe | Status: Delayed"."""

from collections.abc import Iterator
from dataclasses import replace

from milepost.core.interpret.items import Grid, GridRow, Part, Said
from milepost.core.interpret.meanings.columns import is_known
from milepost.core.interpret.parts.labels import labelled

_FEWEST, _SEVERAL = 2, 3
_MOSTLY = 0.6


def with_parted_facts(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """The parts with each fact of such a row in one of its own, where several forms are labels beside their answers."""
    grids = [(at, part) for at, part in enumerate(parts) if isinstance(part, Grid)]
    forms = [at for at, grid in grids if _is_form(grid)] if len(grids) >= _SEVERAL else []
    if len(forms) < _SEVERAL:
        return parts
    return tuple(_parted(part) if at in forms else part for at, part in enumerate(parts))


def _is_form(grid: Grid) -> bool:
    """Whether some row holds several facts, and every other one a label with its answer or one text."""
    rows = [row for row in grid.rows if row.filled]
    others = [row for row in rows if not _holds_facts(row)]
    pairs = [row for row in others if not row.is_wide]
    known = sum(1 for row in pairs if is_known(row.own[0].text))
    are_pairs = all(len(row.own) == _FEWEST for row in pairs) and known >= max(_FEWEST, _MOSTLY * len(pairs))
    return len(others) < len(rows) and are_pairs and grid.width > _FEWEST


def _holds_facts(row: GridRow) -> bool:
    cells = [row.cells[at] for at in row.filled]
    return len(cells) >= _FEWEST and all(labelled(cell.text)[0] and "\n" not in cell.text for cell in cells)


def _parted(part: Part) -> Part:
    if not isinstance(part, Grid):
        return part
    rows = (one for row in part.rows for one in (_rows(row) if _holds_facts(row) else (row,)))
    return replace(part, rows=tuple(rows))


def _rows(row: GridRow) -> Iterator[GridRow]:
    more = len(row.cells) - _FEWEST
    for at in row.filled:
        cell = row.cells[at]
        label, answer = labelled(cell.text)
        cells = (cell.worded(label), cell.worded(answer), *(Said(),) * more)
        yield GridRow(cells, (False, False, *(True,) * more), (False,) * len(cells))
