"""One meaning for each heading of a document: tables and forms that repeat a heading agree by what most of them say."""

from collections import Counter, defaultdict
from dataclasses import replace

from milepost.core.interpret.items import Item, Record
from milepost.core.interpret.meanings.columns import Column, key
from milepost.core.interpret.tables.group_columns import LEVELS


def agreed(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The records with the same role for the same heading; levels are left to each table."""
    said: dict[str, Counter[str]] = defaultdict(Counter)
    for item in items:
        for column, cell in zip(item.columns, item.cells, strict=True) if isinstance(item, Record) else ():
            if column.role not in LEVELS:
                said[key(column.heading)][column.role] += 1 + bool(cell.text)
    known: dict[tuple[Column, ...], tuple[Column, ...]] = {}
    above: tuple[Column, ...] = ()
    shared: tuple[Column, ...] = ()
    result: list[Item] = []
    for item in items:
        if isinstance(item, Record):
            if item.columns is not above:  # the rows of a table share theirs
                above = item.columns
                shared = known.setdefault(above, tuple(_agreed(column, said) for column in above))
                shared = above if shared == above else shared
            item = item if shared is above else replace(item, columns=shared)
        result.append(item)
    return tuple(result)


def _agreed(column: Column, said: dict[str, Counter[str]]) -> Column:
    votes = said.get(key(column.heading))
    if column.role in LEVELS or not votes or not column.heading:
        return column
    return replace(column, role=votes.most_common(1)[0][0])
