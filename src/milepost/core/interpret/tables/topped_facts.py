"""Small tables of facts right under the box of a title, which on paper are one table: each is by itself again."""

from collections.abc import Iterator
from dataclasses import replace

from milepost.core.interpret.items import Grid, GridRow, Part
from milepost.core.interpret.meanings.columns import Role, guess, is_known

_FEWEST, _PAIR = 2, 2
_NAMING = (Role.ACTION, Role.NUMBER, Role.SECTION, Role.FOCUS_AREA)


def untopped(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """The parts, each title over a table of facts as a table of its own, where there are several."""
    tops = {at: count for at, part in enumerate(parts) if isinstance(part, Grid) and (count := _titles(part))}
    if len(tops) < _FEWEST:
        return parts
    return tuple(each for at, part in enumerate(parts) for each in _apart(part, tops.get(at, 0)))


def _titles(grid: Grid) -> int:
    """How many rows of one text stand over facts, and nothing but facts; none where no facts do."""
    count = next((at for at, row in enumerate(grid.rows) if not row.is_wide), 0)
    rest = grid.rows[count:]
    is_plain = bool(count) and not grid.foot and not grid.caption.text
    return count if is_plain and (_tell_beside(rest) or _tell_below(rest)) else 0


def _tell_beside(rows: tuple[GridRow, ...]) -> bool:
    """Whether rows are but one, of several labels each with its text at its right."""
    cells = [cell.text for row in rows for cell in row.own]
    labels = cells[::_PAIR]
    return len(rows) == 1 and len(cells) >= _PAIR * _FEWEST and len(cells) % _PAIR == 0 and _ask_facts(labels)


def _tell_below(rows: tuple[GridRow, ...]) -> bool:
    """Whether rows are two, of labels and of the text below each."""
    if len(rows) != _PAIR or rows[0].starts != rows[1].starts:
        return False
    labels, texts = ([cell.text for cell in row.own] for row in rows)
    return len(labels) >= _FEWEST and _ask_facts(labels) and not all(map(is_known, texts))


def _ask_facts(labels: list[str]) -> bool:
    """Whether all are known labels of which none names an action: a band may stand over a table with but one."""
    return all(map(is_known, labels)) and not any(guess(one).roles[:1] == (role,) for one in labels for role in _NAMING)


def _apart(part: Part, count: int) -> Iterator[Part]:
    if not isinstance(part, Grid) or not count:
        yield part
        return
    yield from (replace(part, rows=(_alone(row),)) for row in part.rows[:count])
    yield replace(part, rows=part.rows[count:])


def _alone(row: GridRow) -> GridRow:
    """A row of one text as the only cell of its table."""
    return GridRow((row.cells[row.filled[0]],), (False,), (False,))
