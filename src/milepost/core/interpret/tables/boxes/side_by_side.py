"""Forms drawn as boxes, each with its label above the answer in one cell: every cell becomes a row of label and answer.

Some boxes stand beside one another and some over the whole width, so the drawn columns mean nothing.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from milepost.core.interpret.items import Grid, GridRow, Part, Said
from milepost.core.interpret.meanings.columns import is_known, key
from milepost.core.interpret.tables.boxes.labels import is_label, over_answer

_FEWEST = 3  # forms in which a label comes that not everybody knows
_KNOWN = 2  # labels that everybody knows, in every form
_PAIR = 2


def beside_labels(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """The parts with every such form as a table of two columns."""
    asked = [{key(label.text) for label, _ in _told(part)} if isinstance(part, Grid) else set() for part in parts]
    counts = Counter(label for labels in asked for label in labels if label)
    again = frozenset(label for label, count in counts.items() if count >= _FEWEST)
    return tuple(_in_pairs(part) if isinstance(part, Grid) and _is_form(part, again) else part for part in parts)


def _is_form(grid: Grid, again: frozenset[str]) -> bool:
    """Whether every cell opens with a label of its own and most go on with an answer, some beside one another."""
    told = list(_told(grid))
    labels = [label.text for label, _ in told]
    if len(labels) > len({key(label) for label in labels}) or not any(len(row.filled) > 1 for row in grid.rows):
        return False
    answered = [label.text for label, answer in told if answer.text]
    is_asked = all(is_label(label, again) for label in labels)
    return is_asked and sum(map(is_known, answered)) >= _KNOWN and _PAIR * len(answered) > len(told)


def _told(grid: Grid) -> Iterator[tuple[Said, Said]]:
    """The first line of every cell, and what stands below it there."""
    return (over_answer(row.cells[at]) for row in grid.rows for at in row.filled)


def _in_pairs(grid: Grid) -> Grid:
    nowhere = (False,) * _PAIR
    rows = (GridRow((replace(label, fill=""), answer), nowhere, nowhere) for label, answer in _told(grid))
    return replace(grid, rows=tuple(rows))
