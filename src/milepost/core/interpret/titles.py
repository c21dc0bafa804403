"""Give a record without a title of its own the line above it: "Action 1.1: …" over a small table or a form."""

from milepost.core.interpret.columns import Column, Role
from milepost.core.interpret.items import Item, Label, Line, Record, Said

_TITLE = Column("", Role.ACTION)


def titled(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """Records that have no action column take the line just above as their title."""
    result: list[Item] = []
    for item in items:
        if not isinstance(item, Record) or any(column.role == Role.ACTION for column in item.columns):
            result.append(item)
            continue
        at = _line_above(result)
        line = result[at] if at is not None else None
        title = line.said if isinstance(line, Line) else Said()
        if at is not None:
            del result[at]
        result.append(Record((_TITLE, *item.columns), (title, *item.cells), (False, *item.down), item.torn))
    return tuple(result)


def _line_above(items: list[Item]) -> int | None:
    """Where the nearest line is with nothing but labels after it."""
    for at in range(len(items) - 1, -1, -1):
        if isinstance(items[at], Line):
            return at
        if not isinstance(items[at], Label):
            return None
    return None
