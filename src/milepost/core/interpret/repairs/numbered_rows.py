"""Rows that their numbers put over or under others: "2" over "2.1" opens a part, "A1.1" under "A1" is a step of it."""

import re
from collections.abc import Sequence
from dataclasses import replace

from milepost.core.interpret.items import Item, Label, Line, Record, Said, Step
from milepost.core.interpret.meanings.columns import Role
from milepost.core.interpret.repairs.numbers import first

_BELOW = re.compile(r"[.\-/]\w|(?<=\d)[a-z]$")  # what a number has more than the one that it stands under
_SEVERAL = 2
_TOLD = (Role.LEAD, Role.STATUS)


def arranged(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The items with bare numbered rows as the headings of those below, and dated ones as steps of that above."""
    parents = _parents(items)
    over = _headings(items, parents)
    if over:
        return tuple(part for at, item in enumerate(items) for part in (_heading(item) if at in over else (item,)))
    return _with_steps(items, parents) if _are_steps(items, parents) else items


def _parents(items: Sequence[Item]) -> dict[int, int]:
    """Which record the number of each record goes on from, in the same table: "A1.1" from "A1"."""
    found: dict[int, int] = {}
    above: list[int] = []
    for at, item in enumerate(items):
        if not isinstance(item, Record) or not item.number:
            continue
        while above and not _goes_on(item, items[above[-1]]):
            above.pop()
        if above:
            found[at] = above[-1]
        above.append(at)
    return found


def _goes_on(record: Record, other: Item) -> bool:
    if not isinstance(other, Record) or other.headings != record.headings:
        return False
    is_under = record.number.startswith(other.number)
    return is_under and _BELOW.match(record.number, len(other.number)) is not None


def _headings(items: Sequence[Item], parents: dict[int, int]) -> set[int]:
    """The rows that hold a number and a title and nothing else, where every numbered row stands under one of them."""
    over = set(parents.values())
    bare = {at for at in over if _is_bare(items[at])}
    tables = {item.headings for at in bare if isinstance(item := items[at], Record)}
    under = [
        at
        for at, item in enumerate(items)
        if isinstance(item, Record) and item.number and at not in bare and item.headings in tables
    ]
    is_all = len(bare) >= _SEVERAL and bare == over and all(at in parents for at in under)
    return bare if is_all else set()


def _is_bare(item: Item) -> bool:
    """Whether a row has but its number and title, all else empty."""
    if not isinstance(item, Record) or not item.title:
        return False
    pairs = zip(item.columns, item.cells, strict=True)
    return not any(cell.text for column, cell in pairs if column.role not in (Role.NUMBER, Role.ACTION))


def _heading(item: Item) -> tuple[Item, ...]:
    if not isinstance(item, Record):
        return (item,)
    said = [cell for cell in (*item.said(Role.NUMBER), *item.said(Role.ACTION)) if cell.text]
    places = tuple(place for cell in said for place in cell.places)
    return (Line(Said(" ".join(cell.text for cell in said), places), band=True),)


def _are_steps(items: Sequence[Item], parents: dict[int, int]) -> bool:
    """Whether the rows under others have days and neither leads, statuses nor accounts, and those over them have."""
    under = [item for at in parents if isinstance(item := items[at], Record)]
    over = [item for at in set(parents.values()) if isinstance(item := items[at], Record)]
    if len(under) < _SEVERAL or any(at in parents for at in parents.values()):
        return False
    dated = all(first(item, Role.DUE).text and not _told(item) for item in under)
    return dated and all(any(first(item, role).text for role in _TOLD) for item in over)


def _told(record: Record) -> bool:
    """Whether a row says more than its number, its words, its day and its state."""
    aside = (Role.NUMBER, Role.ACTION, Role.DUE, Role.STATUS, Role.SECTION, Role.FOCUS_AREA)
    pairs = zip(record.columns, record.cells, record.down, strict=True)
    return any(cell.text and not down and column.role not in aside for column, cell, down in pairs)


def _with_steps(items: Sequence[Item], parents: dict[int, int]) -> tuple[Item, ...]:
    found: list[Item] = []
    seats: dict[int, int] = {}
    for at, item in enumerate(items):
        parent = found[seats[parents[at]]] if at in parents else None
        if isinstance(item, Record) and isinstance(parent, Record):
            step = Step(first(item, Role.ACTION).worded(item.title), first(item, Role.DUE), first(item, Role.STATUS))
            found[seats[parents[at]]] = replace(parent, steps=(*parent.steps, step))
            found.extend(Label(cell, "milestone number") for cell in item.said(Role.NUMBER) if cell.text)
        else:
            seats[at] = len(found)
            found.append(item)
    return tuple(found)
