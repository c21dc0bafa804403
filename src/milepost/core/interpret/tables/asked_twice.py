"""Rows of a form that ask two things or more, in words that no heading uses, become rows of one each."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from milepost.core.interpret.items import Grid, GridRow, Part, Said
from milepost.core.interpret.meanings.columns import is_known, key
from milepost.core.interpret.meanings.evidence import is_date_like, is_number_like
from milepost.core.interpret.tables.forms import is_form, stands_on_side

_TWICE, _OFTENEST = 4, 8  # cells
_PAIR = 2
_LONGEST_LABEL = 40
_Asked = tuple[str, ...]


def asking_once(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """The parts with every such row of a form parted: "Action no. | MD1 | Requirement | Must do"."""
    again = _again(parts)
    return tuple(_parted(part, again) if isinstance(part, Grid) else part for part in parts)


def _again(parts: Iterable[Part]) -> frozenset[_Asked]:
    """The labels that stand side by side in several tables, the first of them known."""
    grids = [part for part in parts if isinstance(part, Grid) and part.width >= _TWICE]
    counts = Counter(asked for grid in grids for asked in {_labels(row) for row in grid.rows if _may_ask(row)})
    return frozenset(asked for asked, count in counts.items() if count > 1)


def _parted(grid: Grid, again: frozenset[_Asked]) -> Grid:
    """The table with rows parted that ask again just where others of it do, or as others of the document do.

    Only where it is a form then, with nothing in its rows but labels and their answers.
    """
    shapes = {row.starts for row in grid.rows if row.filled} if grid.width >= _TWICE else set()
    wide = [len(shape) for shape in shapes if len(shape) > _PAIR]
    if not wide or max(wide) > _OFTENEST or any(count % _PAIR for count in wide):
        return grid
    asking = {row.starts for row in grid.rows if _asks(row)}
    found = [
        at for at, row in enumerate(grid.rows) if _may_ask(row) and (row.starts in asking or _labels(row) in again)
    ]
    told = [at for at, row in enumerate(grid.rows) if _asks(row)]
    if len(found) + len(told) < sum(len(row.starts) > _PAIR for row in grid.rows if row.filled):
        return grid  # headings over answers, or a table
    parting = {*found, *(at for at in told if len(grid.rows[at].starts) > _TWICE)}
    if not parting or (len(shapes) == 1 and stands_on_side(grid)):
        return grid
    rows = tuple(one for at, row in enumerate(grid.rows) for one in (_single(row) if at in parting else (row,)))
    parted = replace(grid, rows=rows)
    return parted if is_form(parted) else grid


def _labels(row: GridRow) -> _Asked:
    return tuple([key(row.cells[at].text) for at in row.starts[::_PAIR]])


def _further(row: GridRow) -> list[str]:
    """What may be labels behind the first: the third cell, the fifth; none of those that nothing stands in."""
    texts = [row.cells[at].text for at in row.starts]
    pairs = zip(texts[_PAIR::_PAIR], texts[_PAIR + 1 :: _PAIR], strict=False)
    return [label for label, answer in pairs if label or answer]


def _begins(row: GridRow) -> bool:
    """Whether a row of an even number of cells begins with a known label and its answer."""
    own = row.starts
    if len(own) < _TWICE or len(own) % _PAIR or any(row.down):
        return False
    return is_known(row.cells[own[0]].text) and not is_known(row.cells[own[1]].text)


def _asks(row: GridRow) -> bool:
    """Whether a row asks again in known words."""
    further = _further(row)
    if len(row.starts) == _TWICE:
        return bool(further) and is_known(further[0])
    return _begins(row) and bool(further) and all(map(is_known, further))


def _may_ask(row: GridRow) -> bool:
    """Whether a row may ask again, some of it in words that nobody knows."""
    return not _asks(row) and _begins(row) and bool(further := _further(row)) and all(map(_is_label, further))


def _is_label(text: str) -> bool:
    is_short = 0 < len(text) <= _LONGEST_LABEL and not text.endswith((".", ";", ","))
    return is_short and not (is_number_like(text) or is_date_like(text))


def _single(row: GridRow) -> tuple[GridRow, ...]:
    """Each question as a row of its own, its answer over all that is left of the width."""
    own, width = row.starts, len(row.cells)
    covered = (False, False, *(True,) * (width - _PAIR))

    def one(at: int) -> GridRow:
        cells = (row.cells[own[at]], row.cells[own[at + 1]], *(Said(),) * (width - _PAIR))
        return GridRow(cells, covered, (False,) * width, row.is_header)

    return tuple(found for at in range(0, len(own), _PAIR) if (found := one(at)).filled)
