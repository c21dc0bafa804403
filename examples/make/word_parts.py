"""Word as officers make it: a landscape page, cells with paragraphs and bullets, header rows that repeat."""

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt
from docx.table import Table, _Cell, _Row


def new_document(title: str, *, landscape: bool = True) -> WordDocument:
    """An empty A4 document in a small sans typeface."""
    document = Document()
    section = document.sections[0]
    section.page_width, section.page_height = (Cm(29.7), Cm(21)) if landscape else (Cm(21), Cm(29.7))
    section.orientation = WD_ORIENT.LANDSCAPE if landscape else WD_ORIENT.PORTRAIT
    for side in ("left_margin", "right_margin", "top_margin", "bottom_margin"):
        setattr(section, side, Cm(1.5))
    for name, size in (("Normal", 9), ("Title", 16), ("Heading 1", 13), ("Heading 2", 11), ("Heading 3", 10)):
        style = document.styles[name]
        style.font.name, style.font.size = "Arial", Pt(size)
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        for theme in ("asciiTheme", "hAnsiTheme"):
            fonts.attrib.pop(qn(f"w:{theme}"), None)
    document.core_properties.title = title
    document.core_properties.author = ""
    return document


def new_table(document: WordDocument, columns: int, widths: tuple[float, ...] = ()) -> Table:
    """A ruled table without rows; widths in centimetres."""
    table = document.add_table(rows=0, cols=columns)
    table.style = "Table Grid"
    table.autofit = not widths
    for column, width in zip(table.columns, widths, strict=False):
        column.width = Cm(width)
    return table


def add_row(table: Table, texts: list[str], *, bold: bool = False) -> _Row:
    """A row with a text in each cell."""
    row = table.add_row()
    for cell, text, column in zip(row.cells, texts, table.columns, strict=True):
        fill_cell(cell, text, bold=bold)
        if column.width:
            cell.width = column.width
    return row


def fill_cell(cell: _Cell, text: str, *, bold: bool = False) -> None:
    """Write a text into an empty cell, lines as paragraphs and "- " lines as bullets."""
    for at, line in enumerate(text.split("\n")):
        paragraph = cell.paragraphs[0] if at == 0 else cell.add_paragraph()
        if line.startswith("- "):
            paragraph.style = "List Bullet"
            line = line[2:]
        paragraph.paragraph_format.space_after = Pt(3)
        paragraph.add_run(line).bold = bold or None


def repeat_header(row: _Row) -> None:
    """Let the row stand at the top of every page."""
    properties = row._tr.get_or_add_trPr()
    properties.append(OxmlElement("w:tblHeader"))


def shade(cell: _Cell, colour: str) -> None:
    """Fill a cell with a colour, as RRGGBB."""
    fill = OxmlElement("w:shd")
    fill.set(qn("w:val"), "clear")
    fill.set(qn("w:color"), "auto")
    fill.set(qn("w:fill"), colour)
    cell._tc.get_or_add_tcPr().append(fill)
