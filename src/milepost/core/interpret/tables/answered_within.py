"""Forms drawn as boxes, each with its label above the answer in one cell: every cell becomes a row of label and answer.

Some boxes stand beside one another and some over the whole width, so the drawn columns mean nothing.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from milepost.core.interpret.items import Grid, GridRow, Part, Said
from milepost.core.interpret.meanings.columns import is_known, key
from milepost.core.interpret.tables.box_labels import is_label

_FEWEST = 3  # forms in which a label comes that not everybody knows
_KNOWN = 2  # labels that everybody knows, in every form
_PAIR = 2


def beside_labels(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """The parts with every such form as a table of two columns."""
    asked = [{key(_label(cell)) for cell in _cells(part)} if isinstance(part, Grid) else set() for part in parts]
    counts = Counter(label for labels in asked for label in labels if label)
    again = frozenset(label for label, count in counts.items() if count >= _FEWEST)
    return tuple(_in_pairs(part) if isinstance(part, Grid) and _is_form(part, again) else part for part in parts)


def _is_form(grid: Grid, again: frozenset[str]) -> bool:
    """Whether every cell opens with a label of its own and most go on with an answer, some beside one another."""
    cells = list(_cells(grid))
    labels = [_label(cell) for cell in cells]
    if len(labels) > len({key(label) for label in labels}) or not any(len(row.filled) > 1 for row in grid.rows):
        return False
    answered = sum(bool(_answer(cell)) for cell in cells)
    known = sum(bool(_answer(cell)) and is_known(_label(cell)) for cell in cells)
    is_asked = all(is_label(label, again) for label in labels)
    return is_asked and known >= _KNOWN and _PAIR * answered > len(cells)


def _cells(grid: Grid) -> Iterator[Said]:
    return (row.cells[at] for row in grid.rows for at in row.filled)


def _label(cell: Said) -> str:
    return cell.text.partition("\n")[0].strip()


def _answer(cell: Said) -> str:
    return cell.text.partition("\n")[2].strip()


def _in_pairs(grid: Grid) -> Grid:
    rows = (
        GridRow(
            (replace(cell, text=_label(cell), fill=""), cell.worded(_answer(cell))), (False,) * _PAIR, (False,) * _PAIR
        )
        for cell in _cells(grid)
    )
    return replace(grid, rows=tuple(rows))
