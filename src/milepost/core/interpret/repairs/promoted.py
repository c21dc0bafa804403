"""Groups that are all the sections a plan has: one column groups the actions, and nothing else opens a section."""

from dataclasses import replace

from milepost.core.interpret.items import Item, Label, Opened, Record, Titled, column_sets
from milepost.core.interpret.meanings.columns import Column, Role

_SEVERAL = 2


def promoted(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The items with a lone column of focus areas read as sections; a title on a sheet of its own opens none."""
    asked = {column.role for columns in column_sets(items) for column in columns}
    if Role.FOCUS_AREA not in asked:
        return items  # as in most plans
    records = [item for item in items if isinstance(item, Record)]
    if any(cell.text for record in records for cell in record.said(Role.SECTION)):
        return items
    areas = {cell.text for record in records for cell in record.said(Role.FOCUS_AREA) if cell.text}
    opened = [item for item in items if isinstance(item, Opened) and item.level in (Role.SECTION, Role.FOCUS_AREA)]
    if not areas or (opened and not (len(areas) >= _SEVERAL and _is_title(opened, items))):
        return items
    return tuple(_promoted(item, has_title=bool(opened)) for item in items)


def _is_title(opened: list[Opened], items: tuple[Item, ...]) -> bool:
    """Whether the only heading is a sheet's first line, without a label or a number."""
    one = opened[0]
    first = next((item for item in items if isinstance(item, Record)), None)
    is_bare = not (one.opening.label or one.opening.number or one.opening.lead)
    on_sheet = one.said.place is not None and bool(one.said.place.sheet) and one.said.place.row is not None
    return len(opened) == 1 and is_bare and on_sheet and first is not None and items.index(one) < items.index(first)


def _promoted(item: Item, *, has_title: bool) -> Item:
    if isinstance(item, Record):
        return replace(item, columns=tuple(map(_as_section, item.columns)))
    if has_title and isinstance(item, Titled):
        return Label(item.said, "sheet name")
    return Titled(item.said) if isinstance(item, Opened) else item


def _as_section(column: Column) -> Column:
    return replace(column, role=Role.SECTION) if column.role == Role.FOCUS_AREA else column
