"""Tables that go on to the right on another page or sheet: the same numbers again, with further columns beside them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from milepost.core.interpret.items import Grid, GridRow, Part, Said
from milepost.core.interpret.meanings.columns import key
from milepost.core.interpret.meanings.evidence import is_number_like

_FEWEST = 3  # numbers that come again
_MOSTLY = 0.8


@dataclass(frozen=True, slots=True)
class _Family:
    """The tables under one header, by their places among the parts."""

    headings: tuple[str, ...]
    grids: dict[int, Grid]

    def rows(self, number: str) -> dict[str, GridRow]:
        """The rows by their number; none where one comes twice, or where most are no numbers."""
        column = self.headings.index(number)
        found: dict[str, GridRow] = {}
        for grid in self.grids.values():
            for row in grid.rows[(_header(grid) or 0) + 1 :]:
                if len(row.filled) > 1 and row.cells[column].text:
                    if row.cells[column].text in found:
                        return {}
                    found[row.cells[column].text] = row
        return found if sum(map(is_number_like, found)) >= _MOSTLY * len(found) else {}


def joined_right(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """The parts with each such table beside the one that it goes on from, and with none in its place."""
    families = _families(parts)
    for place, first in enumerate(families):
        for later in families[place + 1 :]:
            wider = _joined(first, later)
            if wider:
                rest = (wider.get(at, part) for at, part in enumerate(parts) if at not in later.grids)
                return joined_right(tuple(rest))
    return parts


def _families(parts: Sequence[Part]) -> list[_Family]:
    found: dict[tuple[str, ...], dict[int, Grid]] = {}
    for at, part in enumerate(parts):
        if isinstance(part, Grid) and (header := _header(part)) is not None:
            found.setdefault(tuple(key(cell.text) for cell in part.rows[header].cells), {})[at] = part
    return [_Family(headings, grids) for headings, grids in found.items()]


def _header(grid: Grid) -> int | None:
    """The first row of several cells, if it has as many headings as the table has columns, no two alike."""
    at = next((at for at, row in enumerate(grid.rows) if len(row.filled) > 1), None)
    if at is None:
        return None
    headings = [key(cell.text) for cell in grid.rows[at].cells]
    return at if all(headings) and len(set(headings)) == len(headings) else None


def _joined(first: _Family, later: _Family) -> dict[int, Grid]:
    """The grids of the first family with what the later one has beside them; none where it does not go on from it."""
    shared = [heading for heading in first.headings if heading in later.headings]
    extra = [at for at, heading in enumerate(later.headings) if heading not in first.headings]
    if not shared or not extra or len(shared) == len(first.headings):
        return {}
    known, rows = first.rows(shared[0]), later.rows(shared[0])
    if len(rows) < max(_FEWEST, _MOSTLY * len(known)) or not rows.keys() <= known.keys():
        return {}
    pairs = [(first.headings.index(heading), later.headings.index(heading)) for heading in shared]
    if not all(_agree(known[number], row, pairs) for number, row in rows.items()):
        return {}
    column, grid = pairs[0][0], next(iter(later.grids.values()))
    headings = grid.rows[_header(grid) or 0]
    return {at: _widened(one, column, rows, headings, extra) for at, one in first.grids.items()}


def _agree(one: GridRow, other: GridRow, pairs: Iterable[tuple[int, int]]) -> bool:
    """Whether two rows say the same wherever the second says anything in a column that both have."""
    return all(other.cells[right].text in ("", one.cells[left].text) for left, right in pairs)


def _widened(grid: Grid, column: int, rows: dict[str, GridRow], headings: GridRow, extra: Sequence[int]) -> Grid:
    header = _header(grid)
    others = (headings if at == header else rows.get(row.cells[column].text) for at, row in enumerate(grid.rows))
    return replace(grid, rows=tuple(_wide(row, other, extra) for row, other in zip(grid.rows, others, strict=True)))


def _wide(row: GridRow, other: GridRow | None, extra: Sequence[int]) -> GridRow:
    """A row with these cells of another on its right; what spans its table spans the wider one."""
    cells = tuple(other.cells[at] for at in extra) if other else (Said(),) * len(extra)
    spans = len(row.filled) == 1 and all(row.across[row.filled[0] + 1 :])
    across = (*row.across, *(spans,) * len(extra))
    return GridRow((*row.cells, *cells), across, (*row.down, *(False,) * len(extra)), row.is_header)
