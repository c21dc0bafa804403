"""Who leads, where only the answer says it: "Lead: Ann Lowe. Two venues found." beside an empty cell for leads."""

import re
from collections.abc import Iterator
from dataclasses import replace

from milepost.core.interpret.items import Item, Record, Said
from milepost.core.interpret.meanings.columns import Column, Role
from milepost.core.interpret.parts.answers import names_parties

_ANSWERS = (Role.WHERE_NOW, Role.OTHER, Role.WORKING_WELL, Role.NEXT)
_LEADS = (Role.LEAD, Role.ACCOUNTABLE)
_TOLD = re.compile(
    r"(?:action |new )?(?:leads?|lead officer|owner)\s*:\s*(?P<who>[^.:\n]{3,90})(?:\.(?=\s)|\.?(?=\n|$))",
    re.IGNORECASE,
)
_LEAD = Column("Lead", Role.LEAD)


def led(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The records with such leads; the answers keep their words."""
    return tuple(_led(item) if isinstance(item, Record) else item for item in items)


def _led(record: Record) -> Record:
    if any(cell.text for cell in record.said(*_LEADS)):
        return record
    who = next(_told(record), None)
    if who is None:
        return record
    return replace(record, columns=(*record.columns, _LEAD), cells=(*record.cells, who), down=(*record.down, False))


def _told(record: Record) -> Iterator[Said]:
    """What answers open with behind a label for leads, where it names somebody."""
    for column, cell in zip(record.columns, record.cells, strict=True):
        found = _TOLD.match(cell.text) if column.role in _ANSWERS and ":" in cell.text else None
        if found and names_parties(found["who"]):
            yield cell.worded(found["who"].strip())
