"""The pages that correct one row or one line of the source."""

from dataclasses import dataclass
from urllib.parse import urlencode

from django.urls import reverse

from milepost.records.imports.queries import Review
from milepost.web.imports.presenters.headings import LEVELS, MEANINGS
from milepost.web.imports.presenters.source import CellView, LinesView, LineView, RowView, TableView, parts, tables

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

    @property
    def headings(self) -> tuple[CellEdit, ...]:
        """The cells, where the table has no column headings yet and all of them are short enough to be some."""
        filled = tuple(cell for cell in self.cells if cell.text.strip() and not cell.heading)
        return filled if len(filled) > 1 and all(len(cell.text) <= _LONGEST_HEADING for cell in filled) else ()

    @property
    def may_split(self) -> bool:
        """Whether any cell has two paragraphs to part."""
        return any(cell.paragraphs > 1 for cell in self.cells)


def find_row(read: Review, table: int, row: int) -> tuple[TableView, RowView] | None:
    """The table and the row with these numbers as they stand now, or None."""
    found = next((view for view in tables(read) if view.number == table), None)
    if found is None or not 1 <= row <= len(found.rows):
        return None
    return found, found.rows[row - 1]


def row_page(
    at: tuple[str, str], table: TableView, row: RowView, *, version: int, file_name: str, address: str, back: str
) -> RowPage:
    """The page for a row of this table; `at` is the import's partnership and key as in addresses."""
    return RowPage(
        table=table.number,
        number=row.number,
        version=version,
        file_name=file_name,
        address=address,
        back=f"{back}#{row.anchor}" if row.anchor else back,
        action=row.action,
        band=row.band,
        above=_opening(table.rows[row.number - 2]) if row.number > 1 else "",
        cells=tuple(_edit(cell, row) for cell in row.cells if not cell.is_carried),
        pictures=tuple(_picture(at, table.number, row.number, page, version) for page in row.pages),
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

    `text` is what its input holds; `error` says why a correction cannot be made, `wrong` is the id of the input that it
    belongs to, `level` what was chosen there.
    """

    number: int
    version: int
    file_name: str
    address: str
    back: str
    text: str
    marks: tuple[str, ...]
    error: str = ""
    wrong: str = ""
    level: str = ""
    levels: tuple[tuple[str, str], ...] = LEVELS


def find_line(read: Review, number: int) -> LineView | None:
    """The line with this number as it stands now, or None."""
    lines = (line for part in parts(read) if isinstance(part, LinesView) for line in part.lines)
    return next((line for line in lines if line.number == number), None)


def line_page(line: LineView, *, version: int, file_name: str, address: str, back: str) -> LinePage:
    """The page for this line."""
    there = f"{back}#{line.anchor}" if line.anchor else back
    return LinePage(line.number, version, file_name, address, there, line.text, line.marks)
