"""Sheets of lines and grids as the bytes of a workbook, a Word file, comma-separated or pasted text."""

import csv
from collections.abc import Callable
from io import BytesIO, StringIO
from types import MappingProxyType

from docx import Document
from docx.document import Document as Word
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.table import _Cell as WordCell
from openpyxl import Workbook, load_workbook
from openpyxl.cell import MergedCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from bench.outside.table_grid import Cell, Grid, Line, Sheet

_WIDTH, _LINE = 22, 15  # characters of a column as it prints, points of a line


def workbook(sheets: list[Sheet], *, is_even: bool) -> bytes:
    """An .xlsx file."""
    book = Workbook()
    book.remove(book.active)
    for sheet in sheets:
        page = book.create_sheet(sheet.name[:31])
        page.sheet_state = "hidden" if sheet.is_hidden else "visible"
        _page(page, sheet)
    return _bytes(book.save)


def _page(page: Worksheet, sheet: Sheet) -> None:
    at = 1
    for block in sheet.blocks:
        if isinstance(block, Line):
            page.cell(at, 1, block.text).font = Font(bold=block.level < 9, size=14 if block.level == 0 else 11)
            at += 1
            continue
        for row in block.rows:
            for column, cell in enumerate(row, 1):
                if cell:
                    _sheet_cell(page, at, column, cell)
            at += 1
        at += 1


def _sheet_cell(page: Worksheet, row: int, column: int, cell: Cell) -> None:
    place = page.cell(row, column, cell.text or None)
    place.alignment = Alignment(wrap_text=True, vertical="top")
    place.font = Font(bold=cell.is_bold)
    if cell.fill:
        place.fill = PatternFill("solid", start_color=cell.fill)
    if cell.across > 1 or cell.down > 1:
        page.merge_cells(None, row, column, row + cell.down - 1, column + cell.across - 1)


def for_print(data: bytes) -> bytes:
    """A workbook as an officer sets it up before it is printed: as wide as its page, with lines round its cells."""
    book, line = load_workbook(BytesIO(data)), Side("thin")
    for page in book.worksheets:
        page.page_setup.orientation, page.page_setup.fitToHeight = "landscape", 0
        page.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
        for cells in page.iter_rows():
            if sum(cell.value is not None for cell in cells) > 1 or any(map(_is_merged, cells)):
                for cell in cells:
                    cell.border = Border(line, line, line, line)
            page.row_dimensions[cells[0].row].height = _LINE * max(_lines(cell.value) for cell in cells)
        for at in range(1, page.max_column + 1):
            page.column_dimensions[get_column_letter(at)].width = _WIDTH
    return _bytes(book.save)


def _lines(value: object) -> int:
    """How many lines a text takes in its column: LibreOffice makes no row higher than the file says."""
    return sum(1 + len(line) // (_WIDTH - 4) for line in str(value or "").split("\n"))


def _is_merged(cell: object) -> bool:
    return isinstance(cell, MergedCell)


def word(sheets: list[Sheet], *, is_even: bool) -> bytes:
    """A .docx file."""
    paper = Document()
    section = paper.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = section.page_height, section.page_width
    for block in (block for sheet in sheets if not sheet.is_hidden for block in sheet.blocks):
        if isinstance(block, Grid):
            _word_table(paper, block)
        elif block.level < 9:
            paper.add_heading(block.text, block.level)
        else:
            paper.add_paragraph(block.text)
    return _bytes(paper.save)


def _word_table(paper: Word, grid: Grid) -> None:
    table = paper.add_table(len(grid.rows), grid.width, style="Table Grid")
    places = [list(row.cells) for row in table.rows]
    for down, row in enumerate(grid.rows):
        for across, cell in enumerate(row):
            if cell:
                place = places[down][across]
                if cell.across > 1 or cell.down > 1:
                    place = place.merge(places[down + cell.down - 1][across + cell.across - 1])
                _word_cell(place, cell)
    paper.add_paragraph("")


def _word_cell(place: WordCell, cell: Cell) -> None:
    for at, line in enumerate(cell.text.split("\n")):
        is_bullet = line.startswith("- ")
        paragraph = place.add_paragraph() if at else place.paragraphs[0]
        if is_bullet:
            paragraph.style = "List Bullet"
        paragraph.add_run(line.removeprefix("- ")).bold = cell.is_bold or None
    if cell.fill:
        shade = OxmlElement("w:shd")
        for key, value in (("val", "clear"), ("color", "auto"), ("fill", cell.fill)):
            shade.set(qn(f"w:{key}"), value)
        place._tc.get_or_add_tcPr().append(shade)


def _separated(sheets: list[Sheet], sign: str, *, is_even: bool) -> bytes:
    """Rows of fields, all as many as the widest where a spreadsheet wrote them."""
    blocks = [block for sheet in sheets if not sheet.is_hidden for block in sheet.blocks]
    width = max(block.width for block in blocks if isinstance(block, Grid)) if is_even else 0
    out = StringIO()
    writer = csv.writer(out, delimiter=sign, lineterminator="\n")
    for block in blocks:
        rows = [[block.text]] if isinstance(block, Line) else [*_fields(block), []]
        writer.writerows([*row, *[""] * (width - len(row))] for row in rows)
    return out.getvalue().encode()


def _fields(grid: Grid) -> list[list[str]]:
    return [[cell.text if cell else "" for cell in row] for row in grid.rows]


def _bytes(save: Callable[[BytesIO], None]) -> bytes:
    out = BytesIO()
    save(out)
    return out.getvalue()


def pasted(sheets: list[Sheet], *, is_even: bool) -> bytes:
    """Cells as a spreadsheet gives them to be pasted."""
    return _separated(sheets, "\t", is_even=is_even)


def comma_separated(sheets: list[Sheet], *, is_even: bool) -> bytes:
    """A .csv file."""
    return _separated(sheets, ",", is_even=is_even)


FILES = MappingProxyType({"xlsx": workbook, "docx": word, "tsv": pasted, "csv": comma_separated})
