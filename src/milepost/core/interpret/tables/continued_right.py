"""Tables that go on to the right on another page or sheet: the same numbers again, with further columns beside them."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

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
    asked: dict[str, dict[str, GridRow]] = field(default_factory=dict)

    def rows(self, number: str) -> dict[str, GridRow]:
        """The rows by their number; none where one comes twice, or where most are no numbers. Found once a heading."""
        if number not in self.asked:
            self.asked[number] = self._numbered(self.headings.index(number))
        return self.asked[number]

    def _numbered(self, column: int) -> dict[str, GridRow]:
        found: dict[str, GridRow] = {}
        for grid in self.grids.values():
            for row in grid.rows[(_header(grid) or 0) + 1 :]:
                if len(row.filled) > 1 and row.cells[column].text:
                    if row.cells[column].text in found:
                        return {}
                    found[row.cells[column].text] = row
        return found if sum(map(is_number_like, found)) >= _MOSTLY * len(found) else {}


class _Numbers:
    """Which families have a number first under a heading: all others cannot go on from one that has not that number.

    A plan of thousands of forms has as many families; setting each beside each takes minutes.
    """

    def __init__(self, families: Sequence[_Family]) -> None:
        often = Counter(heading for family in families for heading in family.headings)
        self._shared = {heading for heading, times in often.items() if times > 1}
        self._places: dict[tuple[str, str], list[int]] = {}
        for place, family in enumerate(families):
            for heading in self._shared.intersection(family.headings):
                if rows := family.rows(heading):
                    self._places.setdefault((heading, next(iter(rows))), []).append(place)

    def perhaps(self, first: _Family) -> list[int]:
        """The places of the families that may go on from this one, in order; its own may be among them."""
        shared = [heading for heading in first.headings if heading in self._shared]
        asked = ((heading, number) for heading in shared for number in first.rows(heading))
        return sorted({place for one in asked for place in self._places.get(one, ())})


def joined_right(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """The parts with each such table beside the one that it goes on from, and with none in its place."""
    families = _families(parts)
    if len(families) < 2:
        return parts
    numbers, joined = _Numbers(families), set[int]()
    for place in range(len(families)):
        while place not in joined and (later := _beside(place, families, numbers, joined)):
            joined.add(later)
    gone = {at for place in joined for at in families[place].grids}
    wider = {at: grid for place, one in enumerate(families) if place not in joined for at, grid in one.grids.items()}
    return tuple(wider.get(at, part) for at, part in enumerate(parts) if at not in gone)


def _beside(place: int, families: list[_Family], numbers: _Numbers, joined: set[int]) -> int:
    """Widens the family at this place by the next one that goes on from it and gives the place of that; else 0."""
    first = families[place]
    for at in numbers.perhaps(first):
        if at > place and at not in joined and (wider := _joined(first, families[at])):
            families[place] = wider
            return at
    return 0


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


def _joined(first: _Family, later: _Family) -> _Family | None:
    """The first family with what the later one has beside it; None where that does not go on from it."""
    shared = [heading for heading in first.headings if heading in later.headings]
    extra = [at for at, heading in enumerate(later.headings) if heading not in first.headings]
    if not shared or not extra or len(shared) == len(first.headings):
        return None
    known, rows = first.rows(shared[0]), later.rows(shared[0])
    if len(rows) < max(_FEWEST, _MOSTLY * len(known)) or not rows.keys() <= known.keys():
        return None
    pairs = [(first.headings.index(heading), later.headings.index(heading)) for heading in shared]
    if not all(_agree(known[number], row, pairs) for number, row in rows.items()):
        return None
    column, grid = pairs[0][0], next(iter(later.grids.values()))
    headings = grid.rows[_header(grid) or 0]
    grids = {at: _widened(one, column, rows, headings, extra) for at, one in first.grids.items()}
    at, last = list(grids.items())[-1]
    grids[at] = replace(last, keys=(*last.keys, *_repeated(later, grids.values())))
    return _Family((*first.headings, *(later.headings[at] for at in extra)), grids)


def _repeated(later: _Family, wider: Iterable[Grid]) -> Iterator[Said]:
    """What a table that is beside another now says over again, such as its numbers."""
    held = [cell for grid in wider for row in grid.rows for cell in row.cells]
    taken, texts = set(map(id, held)), {cell.text for cell in held}
    cells = (cell for grid in later.grids.values() for row in grid.rows for cell in row.cells)
    return (cell for cell in cells if cell.text in texts and cell.text and id(cell) not in taken)


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
