"""The board table in Word: a table for each section, its focus areas merged over their rows."""

from docx.document import Document as WordDocument
from docx.table import Table

from examples.make.plan import Focus, Plan, Section
from examples.make.word_parts import add_row, fill_cell, new_document, new_table, repeat_header, shade

WIDTHS = (3.2, 4.0, 5.6, 4.2, 4.2, 5.5)


def word(plan: Plan) -> WordDocument:
    """The document."""
    document = new_document(plan.title)
    document.add_heading(plan.title, 0)
    for section in plan.sections:
        document.add_heading(f"{plan.report} {section.heading}", 1)
        document.add_paragraph(section.lead_line)
        _table(document, plan, section)
    document.add_page_break()
    document.add_paragraph(plan.closing)
    return document


def _table(document: WordDocument, plan: Plan, section: Section) -> None:
    table = new_table(document, len(WIDTHS), WIDTHS)
    header = add_row(table, [*plan.head.values(), *plan.columns.values()], bold=True)
    repeat_header(header)
    for cell in header.cells:
        shade(cell, "D5E8E4")
    for focus in section.focus:
        _focus(table, plan, focus)


def _focus(table: Table, plan: Plan, focus: Focus) -> None:
    first = len(table.rows)
    for action in focus.actions:
        title = f"{action.number} {action.title}".strip()
        add_row(table, ["", title, *(action.cell(key) for key in plan.columns)])
    merged = table.cell(first, 0).merge(table.cell(len(table.rows) - 1, 0))
    for spare in merged.paragraphs[1:]:
        spare._p.getparent().remove(spare._p)
    fill_cell(merged, focus.printed)
