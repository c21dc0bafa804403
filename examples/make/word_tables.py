"""Word documents in which each action is a row of a wide table."""

from docx.document import Document as WordDocument
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.table import Table, _Row

from examples.make.plan import Action, Focus, Plan, Section
from examples.make.promise import plain
from examples.make.shape import Shape
from examples.make.word_parts import add_row, fill_cell, new_document, new_table, repeat_header, shade

SHARES = {"section": 3.0, "ref": 1.6, "focus": 3.2, "action": 4.6, "lead": 3.0, "due": 2.2, "status": 1.9}


def merged(plan: Plan, shape: Shape) -> WordDocument:
    """A heading and a lead line above a table for each section; focus areas merged over their rows."""
    document = opened(plan)
    for section in plan.sections:
        introduce(document, plan, section)
        table = headed(document, plan, shape)
        for focus in section.focus:
            first = len(table.rows)
            for action in focus.actions:
                put(table, plan, shape, section, focus, action)
            merge_down(table, shape.keys.index("focus"), first)
    if plan.closing:
        document.add_page_break()
        document.add_paragraph(plan.closing)
    return document


def carried(plan: Plan, shape: Shape) -> WordDocument:
    """The same without merging: a focus area stands in its first row and the cells below are empty."""
    document = opened(plan)
    for section in plan.sections:
        introduce(document, plan, section)
        table = headed(document, plan, shape)
        for focus in section.focus:
            for at, action in enumerate(focus.actions):
                put(table, plan, shape, section, focus if at == 0 else Focus(), action)
    return document


def title_rows(plan: Plan, shape: Shape) -> WordDocument:
    """One table; each section opens with a title row across it and the header row again."""
    document = opened(plan)
    table = new_table(document, len(shape.keys), widths(shape))
    for section in plan.sections:
        band(table, f"{section.heading}\n{section.lead_line}".strip(), "BDD7EE")
        add_row(table, shape.headings(plan), bold=True)
        for focus in section.focus:
            for action in focus.actions:
                put(table, plan, shape, section, focus, action)
    return document


def bands(plan: Plan, shape: Shape) -> WordDocument:
    """One table with one header; sections and focus areas are rows across it, in two tints."""
    document = opened(plan)
    table = headed(document, plan, shape)
    for section in plan.sections:
        band(table, f"{section.heading} ({section.lead_line})" if section.leads else section.heading, "9DC3E6")
        for focus in section.focus:
            if focus.title:
                band(table, focus.printed, "DEEBF7")
            for action in focus.actions:
                put(table, plan, shape, section, focus, action)
    return document


def header_once(plan: Plan, shape: Shape) -> WordDocument:
    """A table for each section, of which only the first has a header row."""
    document = opened(plan)
    for at, section in enumerate(plan.sections):
        introduce(document, plan, section)
        table = headed(document, plan, shape) if at == 0 else new_table(document, len(shape.keys), widths(shape))
        for focus in section.focus:
            for action in focus.actions:
                put(table, plan, shape, section, focus, action)
    return document


def continued(plan: Plan, shape: Shape) -> WordDocument:
    """Rows that the author cut by hand: a second row says the title with "(cont’d)" and goes on in the last cells."""
    document = opened(plan)
    for section in plan.sections:
        introduce(document, plan, section)
        table = headed(document, plan, shape)
        for action in section.actions:
            values = shape.values(plan, section, Focus(), action)
            heads = [value.split("\n", 1)[0] for value in values]
            rests = ["\n".join(value.split("\n")[1:]) for value in values]
            add_row(table, heads)
            if any(rests):
                rests[shape.keys.index("action")] = f"{heads[shape.keys.index('action')]} (cont’d)"
                add_row(table, rests)
    return document


def milestone_rows(plan: Plan, shape: Shape) -> WordDocument:
    """A row for each dated step; the cells of the action are merged over its steps."""
    document = opened(plan)
    for section in plan.sections:
        introduce(document, plan, section)
        table = headed(document, plan, shape)
        for action in section.actions:
            _steps(table, plan, shape, section, action)
    return document


def _steps(table: Table, plan: Plan, shape: Shape, section: Section, action: Action) -> None:
    first = len(table.rows)
    for milestone in action.milestones:
        date, _, text = milestone.rpartition("|")
        row = add_row(table, [""] * len(shape.keys))
        for key, words in (("step", text), ("due", plain(date))):
            fill_cell(row.cells[shape.keys.index(key)], words)
    for at, key in enumerate(shape.keys):
        if key not in ("step", "due"):
            merge_down(table, at, first)
            fill_cell(table.cell(first, at), shape.value(plan, section, Focus(), action, key))


def hairlines(plan: Plan, shape: Shape) -> WordDocument:
    """A table without upright rules: a filled header and a hairline under each row."""
    document = opened(plan)
    for section in plan.sections:
        introduce(document, plan, section)
        table = headed(document, plan, shape)
        table.style = "Normal Table"
        for focus in section.focus:
            for action in focus.actions:
                put(table, plan, shape, section, focus, action)
        _only_level_rules(table)
    return document


def opened(plan: Plan) -> WordDocument:
    """A landscape document with the plan's title."""
    document = new_document(plan.title)
    document.add_heading(plan.title, 0)
    return document


def introduce(document: WordDocument, plan: Plan, section: Section) -> None:
    """The section's heading, and its lead line where it has leads."""
    document.add_heading(f"{plan.report} {section.heading}".strip(), 1)
    if section.leads:
        document.add_paragraph(section.lead_line)


def headed(document: WordDocument, plan: Plan, shape: Shape) -> Table:
    """A table with its header row, which repeats."""
    table = new_table(document, len(shape.keys), widths(shape))
    header = add_row(table, shape.headings(plan), bold=True)
    repeat_header(header)
    for cell in header.cells:
        shade(cell, "E7E6E6")
    return table


def put(table: Table, plan: Plan, shape: Shape, section: Section, focus: Focus, action: Action) -> _Row:
    """One action's row, its status cell filled where colour is how the status is shown."""
    row = add_row(table, shape.values(plan, section, focus, action))
    if "status" in shape.keys and shape.is_coloured and action.status:
        shade(row.cells[shape.keys.index("status")], plan.statuses[action.status].colour)
    return row


def band(table: Table, text: str, colour: str) -> None:
    """A row of one cell across the table."""
    row = table.add_row()
    cell = row.cells[0].merge(row.cells[-1])
    fill_cell(cell, text, bold=True)
    shade(cell, colour)


def merge_down(table: Table, column: int, first: int) -> None:
    """Merge the cells of a column from a row to the last, keeping the first one's text."""
    cell = table.cell(first, column)
    kept = [paragraph._p for paragraph in cell.paragraphs]
    for row in range(first + 1, len(table.rows)):
        for paragraph in table.cell(row, column).paragraphs[1:]:
            paragraph._p.getparent().remove(paragraph._p)
        table.cell(row, column).paragraphs[0].clear()
    whole = cell.merge(table.cell(len(table.rows) - 1, column))
    for paragraph in whole.paragraphs:
        if paragraph._p not in kept:
            paragraph._p.getparent().remove(paragraph._p)


def widths(shape: Shape) -> tuple[float, ...]:
    """Column widths in centimetres that fill a landscape page."""
    fixed = [SHARES.get(key, 0) for key in shape.keys]
    loose = (26.7 - sum(fixed)) / max(1, fixed.count(0))
    return tuple(width or loose for width in fixed)


def _only_level_rules(table: Table) -> None:
    borders = OxmlElement("w:tblBorders")
    for side in ("top", "bottom", "insideH"):
        line = OxmlElement(f"w:{side}")
        for name, value in (("val", "single"), ("sz", "4"), ("space", "0"), ("color", "A6A6A6")):
            line.set(qn(f"w:{name}"), value)
        borders.append(line)
    table._tbl.tblPr.append(borders)
