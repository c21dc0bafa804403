"""The name of the plan over every sheet of a printed workbook: only the first time does it name anything."""

from milepost.core.interpret.items import Item, Label, Line
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
