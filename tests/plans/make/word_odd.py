"""Word documents with odder tables: two header rows, all levels merged at the left, tick boxes, tables in cells."""

from dataclasses import replace

from docx.document import Document as WordDocument
from examples.make.plan import Focus, Plan
from examples.make.promise import plain
from examples.make.shape import Shape
from examples.make.word_parts import add_row, fill_cell, new_table, repeat_header, shade
from examples.make.word_tables import headed, introduce, merge_down, opened, put, widths

GROUPS = {"lead": "Delivery", "due": "Delivery", "earlier": "Reporting", "latest": "Reporting", "barriers": "Reporting"}


def two_row_header(plan: Plan, shape: Shape) -> WordDocument:
    """Headings under headings: lead and date under "Delivery", the texts under "Reporting"."""
    document = opened(plan)
    for section in plan.sections:
        introduce(document, plan, section)
        table = new_table(document, len(shape.keys), widths(shape))
        headings = shape.headings(plan)
        rows = [add_row(table, [""] * len(headings)) for _ in range(2)]
        groups = [GROUPS.get(key, "") for key in shape.keys]
        for at, (key, heading) in enumerate(zip(shape.keys, headings, strict=True)):
            if key not in GROUPS:
                fill_cell(rows[0].cells[at].merge(rows[1].cells[at]), heading, bold=True)
                continue
            fill_cell(rows[1].cells[at], heading, bold=True)
            if at == groups.index(groups[at]):
                last = at + groups.count(groups[at]) - 1
                fill_cell(rows[0].cells[at].merge(rows[0].cells[last]), groups[at], bold=True)
        for row in rows:
            repeat_header(row)
        for focus in section.focus:
            for at, action in enumerate(focus.actions):
                put(table, plan, shape, section, focus if at == 0 else Focus(), action)
    return document


def three_levels(plan: Plan, shape: Shape) -> WordDocument:
    """One table in which section and focus area are merged over their rows at the left."""
    document = opened(plan)
    table = headed(document, plan, shape)
    for section in plan.sections:
        top = len(table.rows)
        for focus in section.focus:
            first = len(table.rows)
            for action in focus.actions:
                put(table, plan, shape, section, focus, action)
            merge_down(table, shape.keys.index("focus"), first)
        merge_down(table, shape.keys.index("section"), top)
    return document


def ticked_forms(plan: Plan, shape: Shape) -> WordDocument:
    """A form for each action, on which the status is the one box that is ticked."""
    document = opened(plan)
    for section in plan.sections:
        introduce(document, plan, section)
        for action in section.actions:
            table = new_table(document, 2, (5.0, 21.0))
            pairs = zip(shape.keys, shape.headings(plan), shape.values(plan, section, Focus(), action), strict=True)
            for key, label, text in pairs:
                row = add_row(table, [label, _boxes(plan, action.status) if key == "status" else text])
                shade(row.cells[0], "F2F2F2")
            document.add_paragraph()
    return document


def _boxes(plan: Plan, status: str) -> str:
    return "   ".join(f"{'☒' if key == status else '☐'} {item.word}" for key, item in plan.statuses.items())


def nested_tables(plan: Plan, shape: Shape) -> WordDocument:
    """A row for each action, whose dated steps are a small table inside its cell."""
    document = opened(plan)
    for section in plan.sections:
        introduce(document, plan, section)
        table = headed(document, plan, shape)
        for action in section.actions:
            row = put(table, plan, shape, section, Focus(), action)
            inner = row.cells[shape.keys.index("step")].add_table(rows=0, cols=2)
            for milestone in action.milestones:
                date, _, text = milestone.rpartition("|")
                add_row(inner, [plain(date), text])
    return document


def under_titles(plan: Plan, shape: Shape) -> WordDocument:
    """A table for each section without a column of statuses: each stands in brackets below the title of its action."""
    document = opened(plan)
    told = replace(shape, keys=tuple(key for key in shape.keys if key != "status"))
    for section in plan.sections:
        introduce(document, plan, section)
        table = headed(document, plan, told)
        for action in section.actions:
            cell = put(table, plan, told, section, Focus(), action).cells[told.keys.index("action")]
            cell.add_paragraph(f"({shape.value(plan, section, Focus(), action, 'status')})")
    return document


def fields_in_cells(plan: Plan, shape: Shape) -> WordDocument:
    """A table for each section, in which lead and date stand with their labels below the title of each action."""
    document = opened(plan)
    told = replace(shape, keys=tuple(key for key in shape.keys if key not in ("lead", "due")))
    for section in plan.sections:
        introduce(document, plan, section)
        table = headed(document, plan, told)
        for action in section.actions:
            cell = put(table, plan, told, section, Focus(), action).cells[told.keys.index("action")]
            for key in ("lead", "due"):
                cell.add_paragraph(f"{plan.head[key]}: {shape.value(plan, section, Focus(), action, key)}")
    return document
