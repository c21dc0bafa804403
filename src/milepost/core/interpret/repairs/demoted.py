"""Groups below the sections: lines open these, so a column that groups the actions of each holds its focus areas."""

from collections.abc import Iterator
from dataclasses import replace

from milepost.core.interpret.items import Item, Opened, Record
from milepost.core.interpret.meanings.columns import Column, Role

_SEVERAL = 2
_LOWER: dict[str, Role] = {Role.SECTION: Role.FOCUS_AREA, Role.FOCUS_AREA: Role.OTHER}


def demoted(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The items with every column of sections one level lower, where lines hold all of them: "Aim 1" over drivers."""
    return tuple(map(_lowered, items)) if _are_below(items) else items


def _are_below(items: tuple[Item, ...]) -> bool:
    """Whether several lines open sections, each over groups of its own, and no action stands outside both."""
    lines = [item for item in items if isinstance(item, Opened) and item.level == Role.SECTION]
    if len(lines) < _SEVERAL or any(_is_bare_tab(line) for line in lines):
        return False
    over: dict[str, Opened] = {}
    for line, group in _groups(items):
        if line is None or not group or over.setdefault(group.casefold(), line) is not line or _names(group, line):
            return False
    return len({id(line) for line in over.values()}) == len(lines)


def _groups(items: tuple[Item, ...]) -> Iterator[tuple[Opened | None, str]]:
    """The words of every action's section column, which go on below them, with the line above it."""
    line, group = None, ""
    for item in items:
        if isinstance(item, Opened) and item.level == Role.SECTION:
            line, group = item, ""
        elif isinstance(item, Record):
            group = next((cell.text for cell in item.said(Role.SECTION)), "") or group
            yield line, group


def _is_bare_tab(line: Opened) -> bool:
    """Whether a line is but the name of a sheet, which may part the actions otherwise."""
    place = line.said.place
    return place is not None and bool(place.sheet) and place.row is None and not line.opening.label


def _names(group: str, line: Opened) -> bool:
    """Whether a group is the section that the line opens, said again."""
    title = line.opening.title.casefold()
    return bool(title) and (title in group.casefold() or group.casefold() in title)


def _lowered(item: Item) -> Item:
    return replace(item, columns=tuple(map(_lower, item.columns))) if isinstance(item, Record) else item


def _lower(column: Column) -> Column:
    return replace(column, role=_LOWER[column.role]) if column.role in _LOWER else column
