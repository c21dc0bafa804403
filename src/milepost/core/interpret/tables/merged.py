"""Columns whose cells are merged down over several rows: what they say is said of a group and not of one action."""

from collections.abc import Mapping, Sequence

from milepost.core.interpret.items import GridRow
from milepost.core.interpret.meanings.columns import Role

_LEFT = 2  # columns: the first may hold numbers
_OF_ACTIONS = (Role.WHERE_NOW, Role.NEXT, Role.MEASURE, Role.WORRIED, Role.WORKING_WELL)


def without_spanning(found: Mapping[int, Role], rows: Sequence[GridRow]) -> dict[int, Role]:
    """What the cells of columns tell, without those on the left that are merged over rows: no answer spans actions.

    "A town centre that people choose" beside three actions may read like what happened, or like a step.
    """
    return {at: role for at, role in found.items() if not (role in _OF_ACTIONS and at < _LEFT and _spans(at, rows))}


def _spans(at: int, rows: Sequence[GridRow]) -> bool:
    """Whether every square of a column holds words or is covered by a cell above it that does."""
    covered = sum(row.down[at] for row in rows)
    return 0 < covered < len(rows) and all(row.cells[at].text or row.down[at] for row in rows)
