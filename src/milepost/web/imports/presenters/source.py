"""The source as a picture: its tables and the lines between them, each marked with what was read from it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from milepost.core.drafting.marked import Mark, Marked, MarkedCell, MarkedLine, MarkedRow, Stretch
from milepost.web.imports.presenters.headings import WORDS

MOST = 200  # rows and lines on one page: thousands take a browser and a server too long


@dataclass(frozen=True, slots=True)
class CellView:
    """A square of the source: its words, the column heading above it, and what was made of it.

    `kind` is "read", "heading", "unplaced" or "empty"; `marks` are the tags shown on it.
    """

    column: int
    heading: str
    text: str
    kind: str
    marks: tuple[str, ...]
    is_carried: bool


@dataclass(frozen=True, slots=True)
class RowView:
    """A row of the source with what was read from it; `number` counts the rows as they stand now.

    `pages` are those of a PDF that it was read from.
    """

    number: int
    anchor: str
    is_header: bool
    cells: tuple[CellView, ...]
    action: str
    notes: tuple[str, ...]
    pages: tuple[int, ...] = ()

    @property
    def band(self) -> str:
        """The words of a row that says one thing, for the rows below it perhaps; "" for any other."""
        filled = [cell.text for cell in self.cells if cell.text.strip() and not cell.is_carried]
        return filled[0] if len(filled) == 1 and len(self.cells) > 1 else ""


@dataclass(frozen=True, slots=True)
class LineView:
    """A line outside the tables with what was read from it; `number` counts these lines as they stand now.

    `kind` is "read", "heading" or "unplaced"; `marks` are the tags shown on it.
    """

    number: int
    anchor: str
    text: str
    kind: str
    marks: tuple[str, ...]
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LinesView:
    """Lines that stand together between tables."""

    lines: tuple[LineView, ...]
    is_table = False


@dataclass(frozen=True, slots=True)
class TableView:
    """Rows of a table of the source; `number` counts the tables, `pages` are those of a PDF that they were read from.

    `is_continued` where its first rows stand on an earlier page.
    """

    number: int
    title: str
    rows: tuple[RowView, ...]
    is_continued: bool
    is_table = True

    @property
    def pages(self) -> tuple[int, ...]:
        """The pages of the file that these rows were read from."""
        return tuple(sorted({page for row in self.rows for page in row.pages}))


Part = TableView | LinesView


def number_of_pages(marked: Marked) -> int:
    """How many pages the source takes, one at least."""
    return max(1, -(-len(marked) // MOST))


def page_of(marked: Marked, name: str) -> int:
    """The page on which the row, line or table with this id stands, counted from 1; the first for none of ours."""
    starts = {f"table-{one.table}": one.start for one in marked.frame.stretches if one.table}
    anchors = marked.frame.anchors
    at = starts.get(name, anchors.index(name) if name and name in anchors else 0)
    return at // MOST + 1


def parts(marked: Marked, page: int) -> tuple[Part, ...]:
    """What the document says on this page, in reading order and marked."""
    start, end = (page - 1) * MOST, page * MOST
    return tuple(
        _table(marked, one, start, end)
        if one.table
        else LinesView(tuple(map(line_view, marked.lines(one, start, end))))
        for one in marked.frame.stretches
        if one.start < end and start < one.start + len(one.numbers)
    )


def line_view(line: MarkedLine) -> LineView:
    """A line outside the tables."""
    return LineView(line.number, line.anchor, line.text, line.kind, _words(line.marks), line.notes)


def row_view(table: Stretch, row: MarkedRow) -> RowView:
    """A row of this table."""
    cells = tuple(_cells(row.cells, table.headings))
    return RowView(row.number, row.anchor, row.is_header, cells, row.action, row.notes, row.pages)


def _table(marked: Marked, table: Stretch, start: int, end: int) -> TableView:
    rows = tuple(row_view(table, row) for row in marked.rows(table, start, end))
    return TableView(table.table, table.title, rows, is_continued=table.start < start)


def _cells(cells: Iterable[MarkedCell], headings: tuple[str, ...]) -> Iterator[CellView]:
    for at, cell in enumerate(cells):
        heading = headings[at] if at < len(headings) else ""
        yield CellView(at + 1, heading, cell.text, cell.kind, _words(cell.marks), cell.is_carried)


def _words(marks: Iterable[Mark]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(map(_word, marks)))


def _word(mark: Mark) -> str:
    if mark.kind == "answer":
        return WORDS.get(mark.label, "Another question")
    if mark.kind in ("heading", "unplaced"):
        return mark.label or mark.kind
    return f"{mark.kind} {mark.label}".strip()
