"""Our own papers read back: words that stand for nothing become nothing, a focus area said in every row stands once."""

from collections.abc import Iterator

from milepost.core.interpret.items import Item, Label, Line, Opened, Record, Said
from milepost.core.interpret.meanings.columns import Role
from milepost.core.interpret.meanings.openings import Opening
from milepost.core.words.papers import CAPTION, NO_FOCUS_AREA, NONE_RECORDED, NOT_ASKED

_OURS = frozenset((NONE_RECORDED, NOT_ASKED, NO_FOCUS_AREA))


def plain(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The items with such words set aside as labels, so that every word of the paper is still accounted for."""
    result: list[Item] = []
    above: Record | None = None
    for item in items:
        if isinstance(item, Record) and _may_be_ours(item):
            result.extend(_aside(item, above))
            result.append(item.with_cells(map(_emptied, item.cells)))
            above = item
        elif isinstance(item, Record):
            result.append(item)
            above = item
        elif isinstance(item, Line) and item.band and item.said.text.startswith(CAPTION):
            result.append(Label(item.said, "caption"))
        else:
            result.append(item)
    return tuple(result)


def _may_be_ours(record: Record) -> bool:
    """Whether a row has a column of focus areas or words of ours, as few have that we did not write."""
    has_area = Role.FOCUS_AREA in [column.role for column in record.columns]
    return has_area or not _OURS.isdisjoint([cell.text for cell in record.cells])


def _aside(record: Record, above: Record | None) -> Iterator[Item]:
    for at, (column, cell) in enumerate(zip(record.columns, record.cells, strict=True)):
        over = above.cells[at] if above and at < len(above.cells) else Said()
        if cell.text in (NONE_RECORDED, NOT_ASKED):
            yield Label(cell, "stands for nothing")
        elif column.role is Role.FOCUS_AREA and cell.text == over.text and cell.place != over.place:
            yield Label(cell, "repeated focus area")
        elif column.role is Role.FOCUS_AREA and cell.text == NO_FOCUS_AREA and cell.text != over.text:
            yield Label(cell, "stands for nothing")
            yield Opened(cell, Opening("", "", ""), Role.FOCUS_AREA)


def _emptied(cell: Said) -> Said:
    return cell.worded("") if cell.text in (NONE_RECORDED, NO_FOCUS_AREA) else cell
