"""Numbered paragraphs of the report that covers a plan: before its first section, and asked for nothing."""

from milepost.core.interpret.items import Item, Line, Loose, Record
from milepost.core.interpret.meanings.columns import Role
from milepost.core.interpret.meanings.openings import opening
from milepost.core.words.numbering import leading

_MOSTLY = 0.8
_REASON = "This text stands in the report before the plan."


def without_reports(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The items without actions before the first labelled section that say a title alone, where hardly another does."""
    start = next((at for at, item in enumerate(items) if isinstance(item, Line) and opening(item.said.text)), None)
    start = _first_told(items) if start is None else start
    above = [item for item in items[:start] if isinstance(item, Record)]
    below = [item for item in items[start:] if isinstance(item, Record)]
    told = sum(not _is_bare(record) for record in below)
    if not above or not all(map(_is_bare, above)) or not told or told < _MOSTLY * len(below):
        return items
    report = (_loose(item) for item in items[:start])
    return (*(one for found in report for one in found), *items[start:])


def _first_told(items: tuple[Item, ...]) -> int:
    """Where the plan opens whose sections no label names: at the line over the first action that says more, or 0.

    What stands above it is of the paper only if none of it has a number, which actions without news have.
    """
    told = next((at for at, item in enumerate(items) if isinstance(item, Record) and not _is_bare(item)), 0)
    start = next((at for at in range(told, 0, -1) if isinstance(items[at], Line)), 0)
    above = (item for item in items[:start] if isinstance(item, Record))
    return 0 if any(leading(record.title).number or record.number for record in above) else start


def _is_bare(record: Record) -> bool:
    """Whether a record has no more than a number and a title."""
    asked = (column.role for column, cell in zip(record.columns, record.cells, strict=True) if cell.text)
    return not record.steps and all(role in (Role.ACTION, Role.NUMBER) for role in asked)


def _loose(item: Item) -> tuple[Item, ...]:
    if isinstance(item, Record):
        return tuple(Loose(cell, _REASON) for cell in item.cells if cell.text)
    return (item,)
