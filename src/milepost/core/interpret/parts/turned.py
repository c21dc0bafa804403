"""Whether a table is turned on its side: its labels down the first column, an action in each other column."""

from collections.abc import Sequence

from milepost.core.interpret.meanings.columns import Role, guess, is_known

_OPENING = (Role.NUMBER, Role.ACTION)
_MOSTLY = 0.6
_FEWEST = 3  # labels, so that a table of two columns of words is none


def is_turned(rows: Sequence[Sequence[str]]) -> bool:
    """Whether most of the first column are labels that are known, the first of what opens an action, or none.

    `rows` are the texts of the table, each row as wide as the others.
    """
    labels = [row[0].strip() for row in rows]
    if not labels or not _may_open(labels[0]) or any(map(is_known, rows[0][1:])):
        return False
    known = sum(map(is_known, labels))
    return known >= _FEWEST and known >= _MOSTLY * len(list(filter(None, labels)))


def _may_open(label: str) -> bool:
    """Whether a label opens an action; over labels alone the titles stand beside an empty cell."""
    return not label or (is_known(label) and guess(label).roles[0] in _OPENING)
