"""Tables of milestones within a cell: each of their rows is a milestone of the action, with its day and its state."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from milepost.core.interpret.items import Item, Label, Record, Said, Step
from milepost.core.interpret.meanings.columns import Role, guess, is_known
from milepost.core.interpret.parts.answers import is_date

_EDGE = re.compile(r"\s*\|(?:\s+|$)")
_FEWEST_KNOWN = 2
_MOSTLY = 0.7


@dataclass(frozen=True, slots=True)
class _Inner:
    """A table within a cell, as rows of texts of one width, and the lines of the cell around it."""

    rows: tuple[tuple[str, ...], ...]
    around: tuple[str, ...]


def nested(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The records with the milestones of tables in their cells as steps, and these tables' words as labels."""
    return tuple(one for item in items for one in (_record(item) if isinstance(item, Record) else (item,)))


def _record(record: Record) -> tuple[Item, ...]:
    labels: list[Item] = []
    cells = list(record.cells)
    steps = list(record.steps)
    for at, (column, cell) in enumerate(zip(record.columns, record.cells, strict=True)):
        inner = _inner(cell.text) if "|" in cell.text and column.role != Role.ACTION else None
        found = _steps(inner, cell, column.heading) if inner else []
        if inner and found:
            labels.extend(Label(replace(cell, places=(place,)), "milestones") for place in cell.places)
            cells[at] = cell.worded("\n".join(inner.around))
            steps.extend(found)
    return (*labels, replace(record, cells=tuple(cells), steps=tuple(steps))) if labels else (record,)


def _inner(text: str) -> _Inner | None:
    """The table that a cell's text holds, if it holds one."""
    lines = text.split("\n")
    rows = [_EDGE.split(line) for line in lines if "|" in line]
    width = max(map(len, rows), default=0)
    around = tuple(line for line in lines if "|" not in line)
    return _Inner(tuple((*row, *[""] * (width - len(row))) for row in rows), around) if width > 1 else None


def _steps(inner: _Inner, cell: Said, heading: str) -> list[Step]:
    """The milestones of a table within a cell; none where it tells of something else or of more than them."""
    rows = inner.rows
    headings = rows[0] if sum(map(is_known, rows[0])) >= _FEWEST_KNOWN and not any(map(is_date, rows[0])) else ()
    body = rows[1:] if headings else rows
    due = _dated(body)
    if due is None or not (headings or _asks_ahead(heading)):
        return []
    others = [at for at in range(len(rows[0])) if at != due]
    status = next((at for at in others[1:] if _is_status(at, headings, body)), None)
    said = [at for at in others if at != status]
    if any(row[at] for row in body for at in said[1:]):
        return []
    return [_step(cell, row, said[0], due, status) for row in body if row[said[0]]]


def _dated(rows: Sequence[Sequence[str]]) -> int | None:
    """The column that holds a date in nearly all rows."""
    columns = list(zip(*rows, strict=True))
    shares = [sum(map(is_date, texts)) / max(1, sum(map(bool, texts))) for texts in columns]
    return next((at for at, share in enumerate(shares) if share >= _MOSTLY), None)


def _asks_ahead(heading: str) -> bool:
    return bool({Role.NEXT, Role.DUE} & set(guess(heading).roles))


def _is_status(at: int, headings: Sequence[str], rows: Sequence[Sequence[str]]) -> bool:
    named = headings and Role.STATUS in guess(headings[at]).roles
    return bool(named) or all(len(row[at].split()) < _FEWEST_KNOWN for row in rows)


def _step(cell: Said, row: Sequence[str], said: int, due: int, status: int | None) -> Step:
    return Step(cell.worded(row[said]), cell.worded(row[due]), cell.worded(row[status] if status is not None else ""))
