"""Give a record what the line above it says: its title ("Action 1.1: …") or its number ("Recommendation 3")."""

from dataclasses import replace

from milepost.core.interpret.items import Item, Label, Line, Record, Said
from milepost.core.interpret.meanings.columns import Column, Role
from milepost.core.interpret.meanings.openings import ACTION_LABELS, opening

_TITLE = Column("", Role.ACTION)
_NUMBER = Column("", Role.NUMBER)


def titled(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """Records that have no action column take the line just above as their title, forms without a number its number."""
    result: list[Item] = []
    for item in items:
        if not isinstance(item, Record) or any(column.role == Role.ACTION for column in item.columns):
            result.append(_numbered(item, result) if isinstance(item, Record) else item)
            continue
        at = _line_above(result)
        line = result[at] if at is not None else None
        title = line.said if isinstance(line, Line) else Said()
        if at is not None:
            del result[at]
        result.append(_with(item, _TITLE, title))
    return tuple(result)


def _numbered(record: Record, above: list[Item]) -> Record:
    """A record with the number of the line that stands over it alone: "Recommendation 3" over a form."""
    if any(cell.text for cell in record.said(Role.NUMBER)):
        return record
    at = _line_above(above)
    line = above[at] if at is not None else None
    parts = opening(line.said.text, ACTION_LABELS) if isinstance(line, Line) else None
    if at is None or not isinstance(line, Line) or not parts or not parts.number or parts.title:
        return record
    above[at] = Label(line.said, "action number")
    number = line.said.worded(parts.number)
    return _with(record, _NUMBER, number)


def _with(record: Record, column: Column, cell: Said) -> Record:
    """A record with one more cell in front, decided alone from now on."""
    columns, cells = (column, *record.columns), (cell, *record.cells)
    return replace(record, columns=columns, cells=cells, down=(False, *record.down), is_step=False, is_form=False)


def _line_above(items: list[Item]) -> int | None:
    """Where the nearest line is with nothing but labels after it."""
    for at in range(len(items) - 1, -1, -1):
        if isinstance(items[at], Line):
            return at
        if not isinstance(items[at], Label):
            return None
    return None
