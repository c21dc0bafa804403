"""Forms drawn as boxes, each with its label above the answer in one cell: every cell becomes a row of label and answer.

Some boxes stand beside one another and some over the whole width, so the drawn columns mean nothing.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from milepost.core.interpret.items import Grid, GridRow, Part, Said
from milepost.core.interpret.meanings.columns import is_known, key
from milepost.core.interpret.tables.boxes.labels import is_label, over_answer

_FEWEST = 3  # forms in which a label comes that not everybody knows
_KNOWN = 2  # labels that everybody knows, in every form
_PAIR = 2


def beside_labels(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """The parts with every such form as a table of two columns."""
    again = _again([part for part in parts if isinstance(part, Grid)])
    return tuple(_in_pairs(part) if isinstance(part, Grid) and _is_form(part, again) else part for part in parts)


def _again(grids: Sequence[Grid]) -> frozenset[str]:
    """The keys of the labels that come in several forms."""
    asked = ({key(_first_line(cell)) for cell in _filled(grid)} for grid in grids if len(grids) >= _FEWEST)
    counts = Counter(label for labels in asked for label in labels if label)
    return frozenset(label for label, count in counts.items() if count >= _FEWEST)


def _is_form(grid: Grid, again: frozenset[str]) -> bool:
    """Whether every cell opens with a label of its own and most go on with an answer, some beside one another."""
    labels = map(_first_line, _filled(grid))
    if not (any(len(row.filled) > 1 for row in grid.rows) and all(is_label(label, again) for label in labels)):
        return False  # as most tables, which one of their first cells shows
    told = list(_told(grid))
    answered = [label.text for label, answer in told if answer.text]
    are_apart = len(told) == len({key(label.text) for label, _ in told})
    return are_apart and sum(map(is_known, answered)) >= _KNOWN and _PAIR * len(answered) > len(told)


def _filled(grid: Grid) -> Iterator[Said]:
    return (row.cells[at] for row in grid.rows for at in row.filled)


def _first_line(cell: Said) -> str:
    return cell.text.partition("\n")[0].strip()


def _told(grid: Grid) -> Iterator[tuple[Said, Said]]:
    """The first line of every cell, and what stands below it there."""
    return map(over_answer, _filled(grid))


def _in_pairs(grid: Grid) -> Grid:
    nowhere = (False,) * _PAIR
    rows = (GridRow((replace(label, fill=""), answer), nowhere, nowhere) for label, answer in _told(grid))
    return replace(grid, rows=tuple(rows))
