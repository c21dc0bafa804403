"""Forms with a table beside one of their labels: the rows of that table are folded into one answer."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from milepost.core.interpret.items import Grid, GridRow, Part, Said
from milepost.core.interpret.meanings.columns import is_known
from milepost.core.interpret.parts.flattened import plain_row

_PAIR = 2
_FEWEST = 2  # labels that are known and have one text beside them
_MOSTLY = 0.6


def folded(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """The parts, with the forms among them as grids of two columns."""
    return tuple(_folded(part) if isinstance(part, Grid) else part for part in parts)


def _folded(grid: Grid) -> Grid:
    if grid.width <= _PAIR:
        return grid
    groups = list(_groups(grid))
    alone = [group[0] for group in groups if len(group) == 1]
    inner = [group for group in groups if len(group) > 1]
    if not inner or not all(len(row.own) <= _PAIR for row in alone) or not all(map(_is_table, inner)):
        return grid
    labels = [cells[0].text for row in alone if len(cells := row.own) == _PAIR]
    known = sum(map(is_known, labels))
    if known < _FEWEST or known < _MOSTLY * len(labels):
        return grid
    return Grid(tuple(_row(group) for group in groups), grid.caption, grid.sheet)


def _groups(grid: Grid) -> Iterator[Sequence[GridRow]]:
    """The rows, each label with those below it that have none of their own."""
    at = 0
    starts: list[int] = []
    for row in grid.rows:
        at += not (row.down[0] or (not row.cells[0].text and len(row.filled) > 0))
        starts.append(at)
    for _, found in groupby(zip(starts, grid.rows, strict=True), key=lambda pair: pair[0]):
        yield [row for _, row in found]


def _is_table(group: Sequence[GridRow]) -> bool:
    """Whether a label stands beside rows of several cells."""
    return bool(group[0].cells[0].text) and all(sum(1 for at in row.filled if at) >= _PAIR for row in group)


def _row(group: Sequence[GridRow]) -> GridRow:
    first = group[0]
    own = first.own
    if len(group) > 1:
        return plain_row((first.cells[0], _inner(group)))
    if len(own) == 1:
        return GridRow((own[0], Said()), (False, True), (False, False), first.is_header)
    return plain_row((own[0], own[1]))


def _inner(group: Sequence[GridRow]) -> Said:
    """The rows beside a label as a table within a cell is told: a line each, with strokes between the cells."""
    kept = [at for at in range(1, len(group[0].cells)) if any(row.cells[at].text for row in group)]
    lines = [" | ".join(" ".join(row.cells[at].text.split()) for at in kept) for row in group]
    places = tuple(place for row in group for at in kept for place in row.cells[at].places)
    return Said("\n".join(lines), places)
