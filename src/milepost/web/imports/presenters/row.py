"""The pages that correct one row or one line of the source."""

from dataclasses import dataclass
from urllib.parse import urlencode

from django.urls import reverse

from milepost.core.drafting.pieces import Marked
from milepost.web.imports.presenters.headings import LEVELS, MEANINGS
from milepost.web.imports.presenters.source import CellView, LineView, RowView, line_view, row_view
from milepost.web.imports.presenters.summary import pointing

_LONGEST_HEADING = 90


@dataclass(frozen=True, slots=True)
class CellEdit:
    """One cell to correct: its words, what they were read as, and the columns that they may move to.

    `typed`, `to`, `meaning` and `keep` are what its inputs hold: the cell's words and all of its paragraphs, or what a
    person typed where the form came back.
    """

    column: int
    heading: str
    text: str
    marks: tuple[str, ...]
    lines: int
    paragraphs: int
    others: tuple[tuple[int, str], ...]
    typed: str
    keep: str
    to: str = ""
    meaning: str = ""


@dataclass(frozen=True, slots=True)
class PictureView:
    """A picture of the row as printed, and what it shows in words."""

    address: str
    alt: str


@dataclass(frozen=True, slots=True)
class RowPage:
    """Everything that the page of one row shows; `above` opens the row above, "" where there is none.

    `band` are the words of a row that says one thing, "" for any other. `error` says why a correction cannot be made,
    `wrong` is the id of the input that it belongs to, `level` what was chosen there.
    """

    table: int
    number: int
    version: int
    file_name: str
    address: str
    back: str
    action: str
    above: str
    band: str
    cells: tuple[CellEdit, ...]
    pictures: tuple[PictureView, ...]
    error: str = ""
    wrong: str = ""
    level: str = ""
    levels: tuple[tuple[str, str], ...] = LEVELS
    meanings: tuple[tuple[str, str], ...] = MEANINGS
    is_below_headings: bool = False

    @property
    def headings(self) -> tuple[CellEdit, ...]:
        """The cells, where the table has no column headings yet and all of them are short enough to be some."""
        filled = tuple(cell for cell in self.cells if cell.text.strip() and not cell.heading)
        return filled if len(filled) > 1 and all(len(cell.text) <= _LONGEST_HEADING for cell in filled) else ()

    @property
    def may_split(self) -> bool:
        """Whether any cell has two paragraphs to part."""
        return any(cell.paragraphs > 1 for cell in self.cells)


@dataclass(frozen=True, slots=True)
class FoundRow:
    """A row of a table as it stands now, and the one above it."""

    table: int
    row: RowView
    above: RowView | None


def find_row(marked: Marked, table: int, row: int) -> FoundRow | None:
    """The row with this number in the table with this number, or None."""
    found = marked.row(table, row)
    if found is None:
        return None
    above = row_view(found.table, found.above) if found.above else None
    return FoundRow(table, row_view(found.table, found.row), above)


def row_page(at: tuple[str, str], found: FoundRow, *, version: int, file_name: str, address: str, back: str) -> RowPage:
    """The page for this row; `at` is the import's partnership and key as in addresses."""
    row = found.row
    return RowPage(
        table=found.table,
        number=row.number,
        version=version,
        file_name=file_name,
        address=address,
        back=pointing(back, row.anchor),
        action=row.action,
        band=row.band,
        above=_opening(found.above) if found.above else "",
        is_below_headings=found.above is not None and found.above.is_header,
        cells=tuple(_edit(cell, row) for cell in row.cells if not cell.is_carried),
        pictures=tuple(_picture(at, found.table, row.number, page, version) for page in row.pages),
    )


def _picture(at: tuple[str, str], table: int, row: int, page: int, version: int) -> PictureView:
    asked = urlencode({"table": table, "row": row, "version": version})
    alt = f"Page {page} of the file as printed, where row {row} of table {table} stands"
    return PictureView(f"{reverse('import-page', args=(*at, page))}?{asked}", alt)


def _edit(cell: CellView, row: RowView) -> CellEdit:
    others = tuple(
        (other.column, other.heading or f"Column {other.column}")
        for other in row.cells
        if other.column != cell.column and not other.is_carried
    )
    paragraphs = len([line for line in cell.text.splitlines() if line.strip()])
    lines = min(12, max(2, len(cell.text) // 70 + paragraphs))
    return CellEdit(
        cell.column, cell.heading, cell.text, cell.marks, lines, paragraphs, others, cell.text, str(paragraphs)
    )


def _opening(row: RowView) -> str:
    words = " ".join(cell.text for cell in row.cells if cell.text.strip() and not cell.is_carried).split()
    return " ".join(words[:12]) + (" …" if len(words) > 12 else "")


@dataclass(frozen=True, slots=True)
class LinePage:
    """Everything that the page of one line outside the tables shows.

    `text` is what its input holds, `picture` the page of a PDF that it stands on, or None. `error` says why a
    correction cannot be made, `wrong` is the id of the input that it belongs to, `level` what was chosen there.
    """

    number: int
    version: int
    file_name: str
    address: str
    back: str
    text: str
    marks: tuple[str, ...]
    picture: PictureView | None = None
    error: str = ""
    wrong: str = ""
    level: str = ""
    levels: tuple[tuple[str, str], ...] = LEVELS


def find_line(marked: Marked, number: int) -> LineView | None:
    """The line with this number as it stands now, or None."""
    found = marked.line(number)
    return line_view(found) if found else None


def line_page(
    at: tuple[str, str], line: LineView, *, version: int, file_name: str, address: str, back: str
) -> LinePage:
    """The page for this line; `at` is the import's partnership and key as in addresses."""
    return LinePage(
        number=line.number,
        version=version,
        file_name=file_name,
        address=address,
        back=pointing(back, line.anchor),
        text=line.text,
        marks=line.marks,
        picture=_whole(at, line.page) if line.page else None,
    )


def _whole(at: tuple[str, str], page: int) -> PictureView:
    return PictureView(reverse("import-page", args=(*at, page)), f"Page {page} of the file as printed")
