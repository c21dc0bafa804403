"""The skeleton of a Word table: its rows and cells with their spans, before their words are read."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from lxml import etree

from milepost.core.readers import limits
from milepost.core.readers.word.names import (
    ALTERNATIVES,
    CELL,
    CONTENT,
    CONTROL,
    NONE,
    ROW,
    Properties,
    W,
    among,
    children,
    number,
    properties,
    switch,
    value,
)
from milepost.core.readers.word.runs import chosen

COLOURED = tuple(W + name for name in ("shd", "highlight", "color"))  # what may give a cell a colour
_WRAPPERS = frozenset(W + name for name in ("sdtContent", "ins", "moveTo", "customXml", "smartTag"))


@dataclass(slots=True)
class Slot:
    """One cell as it stands in the grid; `covered` are the cells that it hides by being merged down over them."""

    element: etree._Element | None
    inner: Sequence[etree._Element]  # its children
    properties: Properties
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
    is_coloured: bool  # whether anything in it may give a cell a colour, as in few rows


def lines(table: etree._Element) -> list[Line]:
    """The rows that are shown when all changes are accepted; merged cells are joined, column numbers count from 1."""
    found: list[Line] = []
    above: dict[int, Slot] = {}  # the cells that may go on below, by their column
    for row in _shown(table, ROW):
        stated = properties(row, "trPr")
        if "del" not in stated:
            slots, above = _slots(row, stated, above)
            is_header, is_hidden = bool(switch(stated, "tblHeader")), bool(switch(stated, "hidden"))
            found.append(Line(slots, is_header, is_hidden, next(row.iter(*COLOURED), None) is not None))
    return found


def widths(table: etree._Element) -> tuple[float, ...]:
    """The widths of the columns as the table's grid states them, in twentieths of a point."""
    columns = table.findall(f"{W}tblGrid/{W}gridCol")[: limits.COLUMN_SPAN]
    return tuple(float(number(column.get(f"{W}w"))) for column in columns)


def _shown(parent: etree._Element, wanted: str) -> Iterator[etree._Element]:
    """The rows of a table or the cells of a row, those inside content controls too."""
    for inner in children(parent):
        if inner.tag == wanted:
            yield inner
        elif inner.tag in _WRAPPERS:
            yield from _shown(inner, wanted)
        elif inner.tag == CONTROL:
            yield from (cell for content in inner.findall(CONTENT) for cell in _shown(content, wanted))
        elif inner.tag == ALTERNATIVES and chosen(inner) is not inner:
            yield from _shown(chosen(inner), wanted)


def _slots(row: etree._Element, stated: Properties, above: dict[int, Slot]) -> tuple[list[Slot], dict[int, Slot]]:
    before = _span(value(stated, "gridBefore"), least=0)
    slots = [Slot(None, (), NONE, 1, before)] if before else []
    open_: dict[int, Slot] = {}
    column = 1 + before
    for cell in _shown(row, CELL):
        inner = children(cell)
        own = among(inner, "tcPr")
        if "cellDel" in own:
            continue
        span = _span(value(own, "gridSpan")) if "gridSpan" in own else 1
        merge = value(own, "vMerge") if "vMerge" in own else None
        if merge not in (None, "restart") and column in above:
            open_[column] = above[column]
            open_[column].row_span += 1
            open_[column].covered.append(cell)
        elif "hMerge" in own and value(own, "hMerge") in ("", "continue") and slots:
            slots[-1].col_span += span
            slots[-1].covered.append(cell)
        else:
            slots.append(Slot(cell, inner, own, column, span))
            if merge is not None:
                open_[column] = slots[-1]
        column += span
    return slots, open_


def _span(stated: str | None, least: int = 1) -> int:
    if stated is None:
        return least
    return min(max(number(stated, limits.COLUMN_SPAN), least), limits.COLUMN_SPAN)
