"""Cells that somebody merged over several actions: what they say is an answer, a day or a state of each of these."""

from milepost.core.interpret.items import Item, Record
from milepost.core.interpret.meanings.columns import Role

_NOT_OF_EACH = frozenset((Role.SECTION, Role.FOCUS_AREA, Role.GROUP_NUMBER, Role.NUMBER, Role.ACTION))
_LEADS = frozenset((Role.LEAD, Role.ACCOUNTABLE))
_LEVELS = frozenset((Role.SECTION, Role.FOCUS_AREA))


def covered(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The records with the texts of such cells; a further row of the same action has its cells from the first."""
    result: list[Item] = []
    above: Record | None = None
    for item in items:
        told = item
        if isinstance(item, Record):
            told = _told(item, above) if above and above.columns == item.columns else item
            above = told if isinstance(told, Record) else None
        result.append(told)
    return tuple(result)


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
