"""A column whose cells are codes of the plan's own key, or statuses of its other parts, is one whatever its heading."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from milepost.core.interpret.items import Item, Keyed, Line, Record
from milepost.core.interpret.meanings.columns import Column, Role, key
from milepost.core.interpret.tables.key_lines import own_key

_FEWEST = 3
_ASKING = (Role.OTHER, Role.MEASURE, Role.WHERE_NOW, Role.TICK)


def coded(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The items with such a column as the status, in the records that have none.

    In a part on a form of its own, the words by which the other parts state theirs are as good as a key.
    """
    records = [item for item in items if isinstance(item, Record)]
    others = [record for record in records if not _has_status(record)]
    is_parted = len(others) < len(records)
    codes = _codes(items) | _stated_by(records) if others else set()
    heading = _of_codes(others, codes) if len(codes) >= _FEWEST else None
    if heading is None:
        return items if is_parted else _coded_in_words(items, records)
    return tuple(_stated(item, heading, by_cells=is_parted) if isinstance(item, Record) else item for item in items)


def _has_status(record: Record) -> bool:
    return any(column.role == Role.STATUS for column in record.columns)


def _stated_by(records: Iterable[Record]) -> set[str]:
    return {cell.text.strip().casefold() for record in records for cell in record.said(Role.STATUS)} - {""}


def _codes(items: Iterable[Item]) -> set[str]:
    return {item.entry.code.casefold() for item in items if isinstance(item, Keyed)} - {""}


def _coded_in_words(items: tuple[Item, ...], records: list[Record]) -> tuple[Item, ...]:
    """The items with a column of words that a line calls its key, whatever the words: "Key to decision: Adopt = …"."""
    for at, item in enumerate(items):
        of, keyed = own_key(item) if isinstance(item, Line) else ("", ())
        heading = _of_codes(records, _codes(keyed)) if of else None
        if heading is not None and key(heading) == key(of):
            found = (*items[:at], *keyed, *items[at + 1 :])
            return tuple(_stated(one, heading) if isinstance(one, Record) else one for one in found)
    return items


def _of_codes(records: Iterable[Record], codes: set[str]) -> str | None:
    """The one heading under which every filled cell is a code, several of them different; None where several are."""
    texts: dict[str, list[str]] = defaultdict(list)
    for record in records:
        for column, cell in zip(record.columns, record.cells, strict=True):
            if cell.text and column.role in _ASKING:
                texts[column.heading].append(cell.text.strip().casefold())
    found = [heading for heading, said in texts.items() if len(said) >= _FEWEST and len(set(said)) > 1]
    found = [heading for heading in found if codes.issuperset(texts[heading])]
    return found[0] if len(found) == 1 else None


def _stated(record: Record, heading: str, *, by_cells: bool = False) -> Record:
    if _has_status(record):
        return record

    def as_status(column: Column) -> Column:
        is_it = column.heading == heading and column.role in _ASKING
        return replace(column, role=Role.STATUS, by_cells=by_cells) if is_it else column

    return replace(record, columns=tuple(map(as_status, record.columns)))
