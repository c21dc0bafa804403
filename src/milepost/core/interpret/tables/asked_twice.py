"""Rows of a form that ask two things, the second in words that no heading uses, become two rows of one each."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from milepost.core.interpret.items import Grid, GridRow, Part, Said
from milepost.core.interpret.meanings.columns import is_known, key
from milepost.core.interpret.meanings.evidence import is_date_like, is_number_like
from milepost.core.interpret.tables.forms import is_form, stands_on_side

_TWICE = 4  # cells
_PAIR = 2
_LONGEST_LABEL = 40
_Asked = tuple[str, str]


def asking_once(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """The parts with every such row of a form parted: "Action no. | MD1 | Requirement | Must do"."""
    again = _again(parts)
    return tuple(_parted(part, again) if isinstance(part, Grid) else part for part in parts)


def _again(parts: Iterable[Part]) -> frozenset[_Asked]:
    """The labels that stand side by side in several tables, the first of them known."""
    grids = [part for part in parts if isinstance(part, Grid) and part.width >= _TWICE]
    counts = Counter(pair for grid in grids for pair in {_labels(row) for row in grid.rows if _may_ask_twice(row)})
    return frozenset(pair for pair, count in counts.items() if count > 1)


def _parted(grid: Grid, again: frozenset[_Asked]) -> Grid:
    """The table with rows parted that ask twice just where others of it do, or as others of the document do.

    Only where it is a form then, with nothing in its rows but labels and their answers.
    """
    lengths = {len(_own(row)) for row in grid.rows}
    if grid.width < _TWICE or not lengths <= {1, _PAIR, _TWICE} or (lengths == {_TWICE} and stands_on_side(grid)):
        return grid
    shapes = {_own(row) for row in grid.rows if _asks_twice(row)}
    asking = {
        at for at, row in enumerate(grid.rows) if _may_ask_twice(row) and (_own(row) in shapes or _labels(row) in again)
    }
    if not asking or any(len(_own(row)) == _TWICE and at not in asking for at, row in _unasked(grid)):
        return grid
    rows = tuple(one for at, row in enumerate(grid.rows) for one in (_two(row) if at in asking else (row,)))
    parted = replace(grid, rows=rows)
    return parted if is_form(parted) else grid


def _unasked(grid: Grid) -> Iterator[tuple[int, GridRow]]:
    return ((at, row) for at, row in enumerate(grid.rows) if row.filled and not _asks_twice(row))


def _own(row: GridRow) -> tuple[int, ...]:
    """Where the cells of a row start."""
    return tuple([at for at, is_covered in enumerate(row.across) if not is_covered])


def _asks_twice(row: GridRow) -> bool:
    own = _own(row)
    return len(own) == _TWICE and is_known(row.cells[own[2]].text)


def _may_ask_twice(row: GridRow) -> bool:
    """Whether a row begins with a known label and its answer, and a short text that may be a label follows."""
    own = _own(row)
    if len(own) != _TWICE or any(row.down) or _asks_twice(row):
        return False
    first, answer, second = (row.cells[at].text for at in own[:3])
    is_label = 0 < len(second) <= _LONGEST_LABEL and not second.endswith((".", ";", ","))
    is_label = is_label and not (is_number_like(second) or is_date_like(second))
    return is_label and is_known(first) and not is_known(answer)


def _labels(row: GridRow) -> _Asked:
    own = _own(row)
    return key(row.cells[own[0]].text), key(row.cells[own[2]].text)


def _two(row: GridRow) -> tuple[GridRow, GridRow]:
    """Both questions as rows of their own, each answer over all that is left of the width."""
    own, width = _own(row), len(row.cells)
    covered = (False, False, *(True,) * (width - _PAIR))

    def one(at: int) -> GridRow:
        cells = (row.cells[own[at]], row.cells[own[at + 1]], *(Said(),) * (width - _PAIR))
        return GridRow(cells, covered, (False,) * width, row.is_header)

    return one(0), one(_PAIR)
