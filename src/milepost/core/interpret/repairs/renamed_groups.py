"""Columns of groups whose heading changes half-way: "Issue" in the last table, "Focus area" in all the others."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from milepost.core.interpret.items import Item, Record
from milepost.core.interpret.meanings.columns import Column, Role

_OPENING = (Role.NUMBER, Role.ACTION)  # what stands right behind the groups, at the head of each action
_GROUPS = (Role.SECTION, Role.FOCUS_AREA)
_FEWEST = 2  # cells, each different, and fewer than rows


def regrouped(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The records with the first column of a table as its groups, where it is that in all the others that have it.

    Its cells must cover several rows each, as those of groups do.
    """
    tables = _tables(items)
    grouping = {records[0].columns[0].role for records in tables.values() if _is_grouped(records[0].columns)}
    if len(grouping) != 1:
        return items
    renamed = {table for table, records in tables.items() if _groups(records[0].columns, records)}
    role = grouping.pop()
    return tuple(
        _regrouped(item, role) if isinstance(item, Record) and id(item.columns) in renamed else item for item in items
    )


def _tables(items: Iterable[Item]) -> dict[int, list[Record]]:
    """The rows of each table, which share their columns; a form has a title of its own."""
    found: dict[int, list[Record]] = {}
    for item in items:
        if isinstance(item, Record) and len(item.columns) > 1 and not item.is_form:
            found.setdefault(id(item.columns), []).append(item)
    return found


def _is_grouped(columns: Sequence[Column]) -> bool:
    return columns[0].role in _GROUPS and columns[1].role in _OPENING


def _groups(columns: Sequence[Column], records: Sequence[Record]) -> bool:
    """Whether a table has a first column of another meaning, with fewer cells than rows and none filled twice."""
    roles = [column.role for column in columns]
    if roles[0] in (*_GROUPS, *_OPENING) or roles[1] not in _OPENING or not {*_GROUPS}.isdisjoint(roles):
        return False
    filled = [record.cells[0].text for record in records if record.cells[0].text]
    is_first_filled = bool(records[0].cells[0].text)
    return is_first_filled and _FEWEST <= len({*filled}) == len(filled) < len(records)


def _regrouped(record: Record, role: str) -> Record:
    first, *others = record.columns
    return replace(record, columns=(replace(first, role=role, by_cells=True), *others))
