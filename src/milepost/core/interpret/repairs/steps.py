"""Tables that give every milestone a row: some row of them has a date and no action of its own."""

from dataclasses import replace

from milepost.core.interpret.items import Item, Record
from milepost.core.interpret.meanings.columns import Role


def stepped(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The records marked whose table gives every milestone a row: some row there has a date and no action."""
    tables = {item.headings for item in items if isinstance(item, Record) and _is_further_step(item)}
    if not tables:
        return items
    return tuple(
        replace(item, is_step=True) if isinstance(item, Record) and item.headings in tables else item for item in items
    )


def _is_further_step(record: Record) -> bool:
    pairs = zip(record.columns, record.cells, record.down, strict=True)
    own = any(column.role == Role.ACTION and (cell.text and not down) for column, cell, down in pairs)
    return not own and any(cell.text for cell in record.said(Role.DUE))
