"""The name of the plan over every sheet of a printed workbook: only the first time does it name anything."""

from milepost.core.interpret.items import Item, Label, Line, Loose, Titled, Told
from milepost.core.interpret.meanings.openings import opening


def named_once(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The items, the heading that opens the document a label wherever it comes again, if no other is as high."""
    first = next((item for item in items if isinstance(item, Line)), None)
    if first is None or not first.level or opening(first.said.text) is not None:
        return items
    high = [item for item in items if isinstance(item, Line) and 0 < item.level <= first.level]
    if any(item.said.text != first.said.text for item in high):
        return items
    again = {id(item) for item in high if item is not first}
    return tuple(Label(item.said, "title") if isinstance(item, Line) and id(item) in again else item for item in items)


def told_apart(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The items, what names a sheet or the plan once more called that, and no heading that lacks actions.

    It stays loose: by how much is, papers of several hands are told.
    """
    names = {item.said.text for item in items if isinstance(item, Titled)}
    return tuple(_told_apart(item, names) if isinstance(item, Loose | Told) else item for item in items)


def _told_apart(item: Loose | Told, names: set[str]) -> Item:
    place = item.said.place
    if item.said.text in names:
        return Loose(item.said, "This repeats the name of the plan.")
    is_sheet_name = place and place.sheet and place.row is None and isinstance(item, Loose)
    return Loose(item.said, "This is the name of a sheet.") if is_sheet_name else item
