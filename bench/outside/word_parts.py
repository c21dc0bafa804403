"""The parts of which made Word files are put together: tables, boxes, rows of a form and runs in bold."""

from collections.abc import Sequence

from docx.document import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph
from docx.text.run import Run


def places(table: Table, text: str) -> list[tuple[int, int]]:
    """Where a text stands last in the first row that holds it."""
    rows = [[cell.text for cell in row.cells] for row in table.rows]
    return [(at, len(row) - 1 - row[::-1].index(text)) for at, row in enumerate(rows) if text in row][:1]


def new_table(document: Document, texts: list[list[str]]) -> Table:
    """A table of these texts, with an empty line below it."""
    table = document.add_table(len(texts), len(texts[0]), style="Table Grid")
    for row, line in zip(table.rows, texts, strict=True):
        for cell, text in zip(row.cells, line, strict=True):
            cell.text = text
    document.add_paragraph()
    return table


def new_row(table: Table, texts: Sequence[str], widths: Sequence[int], *, is_bold: bool = False) -> list[_Cell]:
    """A new row of a form, each of its cells merged over so many columns."""
    cells, at, found = table.add_row().cells, 0, []
    for text, width in zip(texts, widths, strict=True):
        cell = cells[at].merge(cells[at + width - 1])
        cell.paragraphs[0].add_run(text).bold = is_bold
        found.append(cell)
        at += width
    return found


def new_box(document: Document, colour: str) -> Paragraph:
    """The first paragraph of a new table of one cell."""
    cell = document.add_table(1, 1, style="Table Grid").cell(0, 0)
    if colour:
        shade(cell, colour)
    return cell.paragraphs[0]


def shade(cell: _Cell, colour: str) -> None:
    """Fill a cell, which python-docx cannot."""
    shade = OxmlElement("w:shd")
    shade.set(qn("w:val"), "clear")
    shade.set(qn("w:fill"), colour)
    cell._tc.get_or_add_tcPr().append(shade)


def bold(paragraph: Paragraph, text: str) -> Run:
    """Add bold words to a paragraph."""
    run = paragraph.add_run(text)
    run.bold = True
    return run


def run_in(paragraph: Paragraph, label: str, text: str) -> None:
    """Add a bold label and its answer to a paragraph."""
    bold(paragraph, label)
    paragraph.add_run(f" {text}".rstrip())


def fact_rows(kind: str, facts: Sequence[tuple[str, str]]) -> list[list[str]]:
    """The texts of a small table of facts, laid out as its kind says."""
    if kind == "over":
        return [[label for label, _ in facts], [text for _, text in facts]]
    if kind == "across":
        return [[text for fact in facts for text in fact]]
    if kind == "grid":
        return [[f"{label}: {text}" for label, text in facts]]
    return [list(fact) for fact in facts]
