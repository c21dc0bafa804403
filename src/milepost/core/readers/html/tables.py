"""The skeleton of a page's table: rows and cells with their spans and columns."""

from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from milepost.core.readers import limits, tags

_PARTS = frozenset(("thead", "tbody", "tfoot", "form", "center", "div"))  # old pages wrap rows in forms
_CELLS = frozenset(("td", "th"))


@dataclass(frozen=True, slots=True)
class Slot:
    """A cell, its column counted from 1, and how many columns and rows it covers."""

    element: etree._Element
    column: int
    spans: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Line:
    """The cells that start in one row."""

    slots: tuple[Slot, ...]
    is_header: bool


def caption(table: etree._Element) -> str:
    """The printed title of a table."""
    found = table.find("caption")
    return "" if found is None else tags.tidy(" ".join(map(str, found.itertext())))


def loose(table: etree._Element) -> Iterator[str | etree._Element | None]:
    """What stands in a table and in no cell nor its title: words, whole elements, None where rows part them."""
    yield from _loose(table, table.find("caption"))


def lines(table: etree._Element) -> Iterator[Line]:
    """The rows of a table, those of inner tables not; spans are clamped to the rows that there are."""
    rows = list(_rows(table))
    covered: dict[int, int] = {}  # column -> rows still covered from above
    for at, row in enumerate(rows):
        slots = tuple(_slots(row, covered, len(rows) - at))
        part = row.getparent()
        is_head = part is not None and part.tag == "thead"
        yield Line(slots, is_head or (bool(slots) and all(slot.element.tag == "th" for slot in slots)))


def _rows(table: etree._Element) -> Iterator[etree._Element]:
    for child in table:
        if child.tag == "tr":
            yield child
        elif child.tag in _PARTS:
            yield from child.iterchildren("tr")


def _slots(row: etree._Element, covered: dict[int, int], rows_left: int) -> Iterator[Slot]:
    taken = set(covered)
    for column in list(covered):
        covered[column] -= 1
        if not covered[column]:
            del covered[column]
    column = 1
    for cell in row.iterchildren("td", "th"):
        while column in taken:
            column += 1
        across, down = _span(cell.get("colspan"), limits.COLUMN_SPAN), _span(cell.get("rowspan"), rows_left)
        yield Slot(cell, column, (across, down))
        if down > 1:
            covered.update(dict.fromkeys(range(column, column + across), down - 1))
        column += across


def _span(stated: str | None, most: int) -> int:
    """A span of at least one; rowspan="0" means all the rows that are left."""
    text = (stated or "1").strip()
    if not text.isascii() or not text.isdigit():
        return 1
    wanted = int(text[:9])
    return min(wanted or most, most)


def _loose(inside: etree._Element, title: etree._Element | None) -> Iterator[str | etree._Element | None]:
    is_row = inside.tag == "tr"
    yield inside.text or ""
    for child in inside:
        if is_row and child.tag in _CELLS:
            yield None
        elif not is_row and (child.tag == "tr" or child.tag in _PARTS):
            yield None
            yield from _loose(child, title)
            yield None
        elif child is not title:
            yield child
        yield child.tail or ""
