"""The skeleton of a Word table: its rows and cells with their spans, before their words are read."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from milepost.core.readers import limits
from milepost.core.readers.word.names import MC, VAL, W, child, number, switch, value
from milepost.core.readers.word.runs import chosen

_WRAPPERS = frozenset(W + name for name in ("sdtContent", "ins", "moveTo", "customXml", "smartTag"))


@dataclass(slots=True)
class Slot:
    """One cell as it stands in the grid; `covered` are the cells that it hides by being merged down over them."""

    element: etree._Element | None
    column: int
    col_span: int
    row_span: int = 1
    covered: list[etree._Element] = field(default_factory=list)


@dataclass(slots=True)
class Line:
    """One row of the grid."""

    slots: list[Slot]
    is_header: bool
    is_hidden: bool


def lines(table: etree._Element) -> list[Line]:
    """The rows that are shown when all changes are accepted; merged cells are joined, column numbers count from 1."""
    found: list[Line] = []
    above: dict[int, Slot] = {}  # the cells that may go on below, by their column
    for row in _shown(table, f"{W}tr"):
        properties = child(row, "trPr")
        slots, above = _slots(row, properties, above)
        found.append(Line(slots, bool(switch(properties, "tblHeader")), bool(switch(properties, "hidden"))))
    return found


def widths(table: etree._Element) -> tuple[float, ...]:
    """The widths of the columns as the table's grid states them, in twentieths of a point."""
    columns = table.findall(f"{W}tblGrid/{W}gridCol")[: limits.COLUMN_SPAN]
    return tuple(float(number(column.get(f"{W}w"))) for column in columns)


def _shown(parent: etree._Element, wanted: str) -> Iterator[etree._Element]:
    """The rows of a table or the cells of a row, those inside content controls too, deleted ones not."""
    for inner in parent:
        if inner.tag == wanted:
            if not _is_deleted(inner):
                yield inner
        elif inner.tag in _WRAPPERS:
            yield from _shown(inner, wanted)
        elif inner.tag == f"{W}sdt":
            yield from (cell for content in inner.findall(f"{W}sdtContent") for cell in _shown(content, wanted))
        elif inner.tag == f"{MC}AlternateContent" and chosen(inner) is not inner:
            yield from _shown(chosen(inner), wanted)


def _is_deleted(element: etree._Element) -> bool:
    return child(child(element, "trPr"), "del") is not None or child(child(element, "tcPr"), "cellDel") is not None


def _slots(
    row: etree._Element, properties: etree._Element | None, above: dict[int, Slot]
) -> tuple[list[Slot], dict[int, Slot]]:
    slots: list[Slot] = []
    open_: dict[int, Slot] = {}
    column = 1
    before = _span(value(properties, "gridBefore"), least=0)
    if before:
        slots.append(Slot(None, column, before))
        column += before
    for cell in _shown(row, f"{W}tc"):
        own = child(cell, "tcPr")
        span = _span(value(own, "gridSpan"))
        merge = child(own, "vMerge")
        if merge is not None and merge.get(VAL) != "restart" and column in above:
            _cover(above[column], cell)
            open_[column] = above[column]
        elif value(own, "hMerge") in ("", "continue") and slots:
            slots[-1].col_span += span
            slots[-1].covered.append(cell)
        else:
            slots.append(Slot(cell, column, span))
            if merge is not None:
                open_[column] = slots[-1]
        column += span
    return slots, open_


def _cover(slot: Slot, cell: etree._Element) -> None:
    slot.row_span += 1
    slot.covered.append(cell)


def _span(stated: str | None, least: int = 1) -> int:
    return min(max(number(stated, limits.COLUMN_SPAN if stated else least), least), limits.COLUMN_SPAN)
