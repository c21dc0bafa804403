"""Cells that somebody merged over several actions: what they say is an answer, a day or a state of each of these."""

from dataclasses import replace

from milepost.core.interpret.items import Item, Record
from milepost.core.interpret.meanings.columns import Column, Role

_NOT_OF_EACH = frozenset((Role.SECTION, Role.FOCUS_AREA, Role.GROUP_NUMBER, Role.NUMBER, Role.ACTION))
_LEADS = frozenset((Role.LEAD, Role.ACCOUNTABLE))
_LEVELS = frozenset((Role.SECTION, Role.FOCUS_AREA))


def covered(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The records with the texts of such cells; a further row of the same action has its cells from the first."""
    result: list[Item] = []
    above: Record | None = None
    for item in _with_leads_of_areas(items):
        told = item
        if isinstance(item, Record):
            told = _told(item, above) if above and above.columns == item.columns else item
            above = told if isinstance(told, Record) else None
        result.append(told)
    return tuple(result)


def _with_leads_of_areas(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The items with a column right behind that of focus areas as an answer, if it is merged as they are.

    It says who leads the area, where another column behind the actions says who leads each of these.
    """
    tables = {id(item.columns) for item in items if isinstance(item, Record) and any(item.down) and _leads_area(item)}
    if not tables:
        return items
    return tuple(
        _with_answer(item) if isinstance(item, Record) and id(item.columns) in tables else item for item in items
    )


def _leads_area(record: Record) -> bool:
    at = _area(record.columns)
    roles = [column.role for column in record.columns]
    if at < 0 or roles[at + 1 : at + 2] != [Role.LEAD] or Role.LEAD not in roles[at + 2 :]:
        return False
    return record.down[at] and record.down[at + 1]


def _area(columns: tuple[Column, ...]) -> int:
    return next((at for at, column in enumerate(columns) if column.role == Role.FOCUS_AREA), -1)


def _with_answer(record: Record) -> Record:
    at = _area(record.columns) + 1
    before, after = record.columns[:at], record.columns[at + 1 :]
    return replace(record, columns=(*before, replace(record.columns[at], role=Role.OTHER), *after))


def _told(record: Record, above: Record) -> Record:
    if not any(record.down) or not _is_own(record):
        return record
    is_grouped = any(down and column.role in _LEVELS for column, down in zip(record.columns, record.down, strict=True))
    is_of_group = is_grouped and not _leads_stand_behind(record)
    apart = _NOT_OF_EACH | _LEADS if is_of_group else _NOT_OF_EACH  # who leads a group is merged as that is
    pairs = zip(record.columns, record.cells, record.down, above.cells, strict=True)
    return record.with_cells(
        before if down and not cell.text and column.role not in apart else cell for column, cell, down, before in pairs
    )


def _leads_stand_behind(record: Record) -> bool:
    """Whether who leads is said behind the actions, and so of these."""
    roles = [column.role for column in record.columns]
    return all(roles.index(Role.ACTION) < at for at, role in enumerate(roles) if role in _LEADS)


def _is_own(record: Record) -> bool:
    """Whether a row names an action of its own."""
    pairs = zip(record.columns, record.cells, record.down, strict=True)
    return any(column.role == Role.ACTION and cell.text and not down for column, cell, down in pairs)
