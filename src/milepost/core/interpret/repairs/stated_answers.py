"""Statuses on the first line of the answers of a table that has no column for them: "Status: Delayed" over the news."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from milepost.core.interpret.items import Item, Record, Said
from milepost.core.interpret.meanings.columns import Role, column_of, guess
from milepost.core.interpret.parts.labels import labelled

_ANSWERS = (Role.WHERE_NOW, Role.OTHER, Role.WORKING_WELL, Role.NEXT)
_FEWEST, _MOSTLY, _MOST_WORDS = 2, 0.6, 4
_SURE = 0.9


def stated(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The items with such statuses in a column of their own, table by table: another one may have the column."""
    alike: defaultdict[tuple[str, ...], list[Record]] = defaultdict(list)
    for item in items:
        if isinstance(item, Record):
            alike[item.headings].append(item)
    told = {headings: at for headings, records in alike.items() if (at := _stating(records)) is not None}
    return tuple(
        _apart(item, told[item.headings]) if isinstance(item, Record) and item.headings in told else item
        for item in items
    )


def _stating(records: Sequence[Record]) -> int | None:
    """The place of the answer that mostly opens with a status, where no other cell says or shows one."""
    if any(cell.text or cell.fill for record in records for cell in record.said(Role.STATUS, Role.TICK)):
        return None
    for at, column in enumerate(records[0].columns):
        texts = [record.cells[at].text for record in records if record.cells[at].text]
        found = sum(1 for text in texts if _parted(text)[1]) if column.role in _ANSWERS else 0
        if found >= max(_FEWEST, _MOSTLY * len(texts)):
            return at
    return None


def _parted(text: str) -> tuple[str, str, str]:
    """The label of the status, the status, and the lines below; all but the lines empty for any other answer."""
    first, _, rest = text.partition("\n")
    label, status = labelled(first)
    known = guess(label)
    is_state = known.roles[:1] == (Role.STATUS,) and known.share >= _SURE and len(status.split()) <= _MOST_WORDS
    return (label, status.strip(" ."), rest.strip()) if is_state else ("", "", text)


def _apart(record: Record, at: int) -> Record:
    cell = record.cells[at]
    label, status, rest = _parted(cell.text)
    if not status:
        return record
    cells = tuple(one.worded(rest) if place == at else one for place, one in enumerate(record.cells))
    return replace(
        record,
        columns=(*record.columns, column_of(label, cell.place, Role.STATUS)),
        cells=(*cells, Said(status, cell.places)),
        down=(*record.down, False),
    )
