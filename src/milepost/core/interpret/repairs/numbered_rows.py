"""Rows that their numbers put over or under others: "2" over "2.1" opens a part, "A1.1" under "A1" is a step of it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from milepost.core.interpret.items import Item, Label, Led, Line, Loose, Record, Said, Step
from milepost.core.interpret.meanings.columns import Column, Role
from milepost.core.interpret.repairs.numbers import first

_BELOW = re.compile(r"[.\-/]\w|(?<=\d)[a-z]$")  # what a number has more than the one that it stands under
_SEVERAL = 2
_TOLD = (Role.LEAD, Role.STATUS)
_SUMMED = (Role.LEAD, Role.ACCOUNTABLE, Role.DUE)  # what a row may tell of all those under it


def arranged(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The items with bare numbered rows as the headings of those below, and dated ones as steps of that above."""
    parents = _parents(items)
    over = _headings(items, parents)
    if over:
        levels = _levels(items, over, parents)
        return tuple(
            part
            for at, item in enumerate(items)
            for part in (_heading(item, levels.get(at, 0)) if at in over else (item,))
        )
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
    """The rows that open a part, in tables where every numbered row that opens none stands under one of them."""
    over = set(parents.values())
    tables = {item.headings for at in over if isinstance(item := items[at], Record)}
    rows = {at: item for at, item in enumerate(items) if isinstance(item, Record) and item.number}
    under = [at for at, record in rows.items() if record.headings in tables and at not in over]
    is_all = len(over) >= _SEVERAL and all(at in parents for at in under)
    return over if is_all and _opens_parts([rows[at] for at in over], [rows[at] for at in under]) else set()


def _opens_parts(over: Sequence[Record], under: Sequence[Record]) -> bool:
    """Whether rows hold but a number and a title, or who leads or when all ends where each below says how it stands."""
    more = {column.role for record in over for column, cell in _beside_title(record) if cell.text}
    if not all(record.title for record in over) or not more <= {*_SUMMED}:
        return False
    return not more or all(first(record, Role.STATUS).text for record in under)


def _beside_title(record: Record) -> Iterator[tuple[Column, Said]]:
    pairs = zip(record.columns, record.cells, strict=True)
    return ((column, cell) for column, cell in pairs if column.role not in (Role.NUMBER, Role.ACTION))


def _levels(items: Sequence[Item], over: set[int], parents: dict[int, int]) -> dict[int, int]:
    """The level of each row that is a heading, below those of the document; none where no part holds another."""
    deepest = max((item.level for item in items if isinstance(item, Line)), default=0)
    levels: dict[int, int] = {}
    for at in sorted(over):
        levels[at] = levels[parents[at]] + 1 if at in parents else deepest + 1
    return levels if len(set(levels.values())) > 1 else {}


def _heading(item: Item, level: int) -> Iterator[Item]:
    """The line that a row is, who leads what it opens, and its own words that no part of a plan holds."""
    if not isinstance(item, Record):
        yield item
        return
    title = first(item, Role.ACTION)
    yield Line(title.worded(_with_number(item, title)), level, band=True)
    yield from (Label(cell, "section number") for cell in item.said(Role.NUMBER) if cell.text)
    for column, cell in _beside_title(item):
        if cell.text and column.role == Role.DUE:
            yield Loose(cell, "This day stands in a row that sums up the rows below it.")
        elif cell.text:
            yield Led(cell, column.heading, cell.text)


def _with_number(record: Record, title: Said) -> str:
    return " ".join(cell.text for cell in (*record.said(Role.NUMBER), title) if cell.text)


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
