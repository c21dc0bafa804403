"""Word documents that say who leads outside the columns: "Led by …" below a heading, who completed a return."""

from docx.document import Document as WordDocument
from examples.make.plan import Focus, Plan
from examples.make.shape import Shape
from examples.make.word_parts import add_row, new_table, repeat_header, shade
from examples.make.word_tables import band, headed, opened, put

COMPLETED = "Completed by"


def led_by_lines(plan: Plan, shape: Shape) -> WordDocument:
    """A heading for each section, in italics below it by whom it is led, and a table of its actions."""
    document = opened(plan)
    for section in plan.sections:
        document.add_heading(section.heading, 1)
        who = " and ".join(lead.printed for lead in section.leads)
        document.add_paragraph().add_run(f"Led by {who}").italic = True
        table = headed(document, plan, shape)
        for action in section.actions:
            put(table, plan, shape, section, Focus(), action)
    return document


def returns(plan: Plan, shape: Shape) -> WordDocument:
    """A table for each partner: its name across the top, who completed the return, the headings, its actions."""
    document = opened(plan)
    width = len(shape.keys)
    for section in plan.sections:
        table = new_table(document, width)
        band(table, section.title, "BDD7EE")
        if section.leads:
            row = add_row(table, [COMPLETED, *[""] * (width - 1)])
            row.cells[0].merge(row.cells[1])
            wide = row.cells[2].merge(row.cells[-1])
            wide.paragraphs[0].add_run(" and ".join(lead.printed for lead in section.leads))
        head = add_row(table, shape.headings(plan), bold=True)
        repeat_header(head)
        for cell in head.cells:
            shade(cell, "DDEBF7")
        for action in section.actions:
            add_row(table, shape.values(plan, section, Focus(), action))
        document.add_paragraph()
    return document
