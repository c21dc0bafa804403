"""The source as a picture: its tables and the lines between them, each marked with what was read from it."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from milepost.core.drafting.marked import Item, Mark, MarkedCell, MarkedLine, MarkedRow, Stretch
from milepost.core.drafting.pieces import Marked
from milepost.web.imports.presenters.headings import WORDS

MOST = 75  # rows and lines on one page: of many columns they are a hundred kilobytes

_AGAIN = "Repeated"
_ROW = re.compile(r"row-(\d+)-(\d+)")
_IN_WORDS = {"form label": "heading", "key of a row": "says which row"}  # as “What the headings mean” calls them


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

    `action` is what was read from it; `named` calls that by its number where the row prints the rest of it anyway.
    `pages` are those of a PDF that it was read from. `in_file` says where notes place it, where that is not `number`.
    """

    number: int
    anchor: str
    is_header: bool
    cells: tuple[CellView, ...]
    action: str
    notes: tuple[str, ...]
    pages: tuple[int, ...] = ()
    named: str = ""
    in_file: str = ""

    @property
    def reason(self) -> str:
        """Why nothing of it was placed, where all of it has one reason, which is said once; "" for any other row."""
        filled = [cell for cell in self.cells if cell.text.strip() and not cell.is_carried]
        marks = {cell.marks for cell in filled}
        is_one = len(marks) == 1 and all(cell.kind == "unplaced" for cell in filled)
        return " ".join(marks.pop()) if is_one else ""

    @property
    def band(self) -> str:
        """The words of a row that says one thing, for the rows below it perhaps; "" for any other."""
        filled = [cell.text for cell in self.cells if cell.text.strip() and not cell.is_carried]
        return filled[0] if len(filled) == 1 and len(self.cells) > 1 else ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing stands in it and nothing was read from it."""
        return not any(cell.text.strip() or cell.marks for cell in self.cells)


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
    page: int = 0


@dataclass(frozen=True, slots=True)
class LinesView:
    """Lines that stand together between tables, of a PDF those of one page; `page` is 0 where a table shows it."""

    lines: tuple[LineView, ...]
    page: int = 0
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
    return max(1, -(-marked.contents.length // MOST))


def page_of(marked: Marked, name: str) -> int:
    """The page on which the row, line or table with this id stands, counted from 1; the first for none of ours."""
    return _place_of(marked, name) // MOST + 1 if name else 1


def parts(marked: Marked, page: int) -> tuple[Part, ...]:
    """What the document says on this page, in reading order and marked."""
    start = (page - 1) * MOST
    found = [_part(stretch, items, start) for stretch, items in marked.between(start, start + MOST)]
    shown = {number for part in found if isinstance(part, TableView) for number in part.pages}
    return tuple(one for part in found for one in _by_page(part, shown))


def line_view(line: MarkedLine) -> LineView:
    """A line outside the tables."""
    return LineView(
        line.number, line.anchor, line.text, line.kind, _words(line.marks, line.text), line.notes, line.page
    )


def row_view(table: Stretch, row: MarkedRow) -> RowView:
    """A row of this table."""
    cells = tuple(_cells(row.cells, table.headings))
    named = "" if row.action == table.title else _named(row)  # a form is called after its action
    in_file = _in_file(table.table, row)
    return RowView(row.number, row.anchor, row.is_header, cells, row.action, row.notes, row.pages, named, in_file)


def _in_file(table: int, row: MarkedRow) -> str:
    """Where a row stands in the file, as notes say it: under the lines that open a sheet its rows count on."""
    printed = _ROW.fullmatch(row.anchor)
    if printed is None or (int(printed[1]), int(printed[2])) == (table, row.number):
        return ""
    return (
        f"row {printed[2]} in the file"
        if int(printed[1]) == table
        else f"table {printed[1]}, row {printed[2]} in the file"
    )


def _named(row: MarkedRow) -> str:
    """What a row was read as; of an action whose title it prints, the number says enough."""
    numbers = [mark.label for cell in row.cells for mark in cell.marks if mark.kind == "action" and mark.label]
    return next((number for number in numbers if row.action.startswith(f"{number} ")), row.action)


def _place_of(marked: Marked, name: str) -> int:
    starts = {f"table-{one.table}": one.start for one in marked.contents.stretches if one.table}
    if name in starts:
        return starts[name]
    return marked.anchors.index(name) if name in marked.anchors else 0


def _part(stretch: Stretch, items: Iterable[Item], start: int) -> Part:
    """What stands of this stretch on the page that begins at `start`."""
    if not stretch.table:
        return LinesView(tuple(line_view(one) for one in items if isinstance(one, MarkedLine)))
    rows = tuple(row_view(stretch, one) for one in items if isinstance(one, MarkedRow))
    return TableView(stretch.table, stretch.title, rows, is_continued=stretch.start < start)


def _by_page(part: Part, shown: set[int]) -> Iterator[Part]:
    """The part, lines of a PDF by their pages: each page is shown once, above its first lines; `shown` are already."""
    if isinstance(part, TableView):
        yield part
        return
    for number, lines in groupby(part.lines, key=lambda line: 0 if line.page in shown else line.page):
        yield LinesView(tuple(lines), number)
        shown.add(number)


def _cells(cells: Iterable[MarkedCell], headings: tuple[str, ...]) -> Iterator[CellView]:
    held = tuple(cells)
    is_wide = len(held) > 1 and not held[0].is_carried and all(cell.is_carried for cell in held[1:])
    for at, cell in enumerate(held):
        heading = "Whole row" if is_wide else headings[at] if at < len(headings) else ""
        yield CellView(at + 1, heading, cell.text, cell.kind, _words(cell.marks, cell.text), cell.is_carried)


def _words(marks: Iterable[Mark], text: str) -> tuple[str, ...]:
    words = tuple(dict.fromkeys(_word(mark, text) for mark in marks))
    return words[:-1] if len(words) > 1 and words[-1] == _AGAIN and words[0].startswith(_AGAIN) else words


def _word(mark: Mark, text: str) -> str:
    """What words were read as; which one is said where the words themselves do not say it."""
    if mark.kind == "answer":
        return WORDS.get(mark.label, "Another question")
    if mark.kind in ("heading", "unplaced"):
        return _opened(_IN_WORDS.get(mark.label, mark.label or mark.kind))
    if mark.label.casefold() in text.casefold():
        return _opened(mark.kind)
    # What a section is called is no name of one: "Section Workstream" would be read as where its rows went.
    label = f"({mark.label})" if mark.kind == "section" else mark.label
    return _opened(f"{mark.kind} {label}")


def _opened(words: str) -> str:
    return words[:1].upper() + words[1:]
