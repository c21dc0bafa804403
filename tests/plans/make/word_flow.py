"""Word documents in which an action is not a row: small tables, forms, lists, headings with lines."""

from docx.document import Document as WordDocument
from examples.make.plan import Action, Focus, Plan, Section
from examples.make.promise import plain
from examples.make.shape import Shape, lead_text
from examples.make.word_parts import add_row, new_table, repeat_header
from examples.make.word_tables import introduce, opened


def small_tables(plan: Plan, shape: Shape) -> WordDocument:
    """A heading for each action, and under it a table of one header row and one row of text."""
    document = opened(plan)
    for section in plan.sections:
        introduce(document, plan, section)
        for focus in section.focus:
            if focus.title:
                document.add_heading(focus.printed, 2)
            for action in focus.actions:
                document.add_heading(f"{f'Action {action.number}'.strip()}: {action.title}", 3)
                table = new_table(document, len(shape.keys))
                repeat_header(add_row(table, shape.headings(plan), bold=True))
                add_row(table, shape.values(plan, section, focus, action))
    return document


def forms(plan: Plan, shape: Shape) -> WordDocument:
    """A table of two columns for each action: label left, text right."""
    document = opened(plan)
    for section in plan.sections:
        introduce(document, plan, section)
        for focus in section.focus:
            for action in focus.actions:
                table = new_table(document, 2, (5.0, 21.0))
                pairs = zip(shape.headings(plan), shape.values(plan, section, focus, action), strict=True)
                for label, text in pairs:
                    add_row(table, [label, text])
                document.add_paragraph()
    return document


def nested_lists(plan: Plan, shape: Shape) -> WordDocument:
    """Headings, and under them a bullet for each action with bullets of its own for lead, date and texts."""
    document = opened(plan)
    for section in plan.sections:
        introduce(document, plan, section)
        for focus in section.focus:
            if focus.title:
                document.add_heading(focus.printed, 2)
            for action in focus.actions:
                document.add_paragraph(f"{action.number} {action.title}".strip(), style="List Bullet")
                for line in _lines(plan, shape, section, action):
                    document.add_paragraph(line, style="List Bullet 2")
    return document


def status_lines(plan: Plan, shape: Shape) -> WordDocument:
    """A heading for each action, its lead and "Status:" on lines below, then its texts under small headings."""
    document = opened(plan)
    for section in plan.sections:
        introduce(document, plan, section)
        for focus in section.focus:
            if focus.title:
                document.add_heading(focus.printed, 2)
            for action in focus.actions:
                document.add_heading(f"{action.number} {action.title}".strip(), 3)
                for line in _lines(plan, shape, section, action):
                    document.add_paragraph(line)
    return document


def boxes(plan: Plan, shape: Shape) -> WordDocument:
    """A box for each action, a table of one cell: its title, and a line for each thing that is said of it."""
    document = opened(plan)
    for section in plan.sections:
        introduce(document, plan, section)
        for focus in section.focus:
            for action in focus.actions:
                cell = add_row(new_table(document, 1), [f"{action.number} {action.title}".strip()], bold=True).cells[0]
                for line in _lines(plan, shape, section, action):
                    cell.add_paragraph(line)
                document.add_paragraph()
    return document


def one_liners(plan: Plan, shape: Shape) -> WordDocument:
    """A heading for each action that ends in its status, under it one line of lead and date, then its other texts."""
    document = opened(plan)
    for section in plan.sections:
        introduce(document, plan, section)
        for focus in section.focus:
            for action in focus.actions:
                status = shape.value(plan, section, focus, action, "status")
                document.add_heading(f"{action.number} {action.title} [{status}]".strip(), 3)
                facts = [
                    f"{plan.head['lead']}: {lead_text(action.leads, shape)}",
                    f"{plan.head['due']}: {plain(action.due)}",
                ]
                document.add_paragraph(f"{'. '.join(facts)}.")
                for key in shape.keys:
                    if key in plan.columns and action.cell(key):
                        document.add_paragraph(f"{plan.columns[key].rstrip('?')}: {action.cell(key)}")
    return document


def run_on(plan: Plan, shape: Shape) -> WordDocument:
    """A bold line for each action, under it status and lead in one line with spaces between, then its other texts."""
    document = opened(plan)
    for section in plan.sections:
        introduce(document, plan, section)
        for focus in section.focus:
            for action in focus.actions:
                document.add_paragraph().add_run(f"{action.number}  {action.title}".strip()).bold = True
                status = shape.value(plan, section, focus, action, "status")
                line = document.add_paragraph(f"{plan.head['status']}: {status}")
                line.add_run(f"      {plan.head['lead']}: {lead_text(action.leads, shape)}")
                for key in shape.keys:
                    if key in plan.columns and action.cell(key):
                        document.add_paragraph(f"{plan.columns[key]}: {action.cell(key)}")
    return document


def fact_lines(plan: Plan, shape: Shape) -> WordDocument:
    """A heading for each action, below it one line of status, lead and date without labels, then its other texts."""
    document = opened(plan)
    for section in plan.sections:
        introduce(document, plan, section)
        for focus in section.focus:
            for action in focus.actions:
                document.add_heading(f"{action.number} {action.title}".strip(), 3)
                status = shape.value(plan, section, focus, action, "status")
                facts = [status, lead_text(action.leads, shape), plain(action.due)]
                document.add_paragraph("  •  ".join(fact for fact in facts if fact))
                for key in shape.keys:
                    if key in plan.columns and action.cell(key):
                        document.add_paragraph(f"{plan.columns[key]}: {action.cell(key)}")
    return document


def bare_labels(plan: Plan, shape: Shape) -> WordDocument:
    """A heading for each action, below it one line whose labels are bold and have no mark, then its other texts."""
    document = opened(plan)
    for section in plan.sections:
        introduce(document, plan, section)
        for focus in section.focus:
            for action in focus.actions:
                document.add_heading(f"{action.number} {action.title}".strip(), 3)
                line = document.add_paragraph()
                for key in ("lead", "due", "status"):
                    line.add_run(f"{plan.head[key]} ").bold = True
                    line.add_run(f"{shape.value(plan, section, focus, action, key)}   ")
                for key in shape.keys:
                    if key in plan.columns and action.cell(key):
                        document.add_paragraph(f"{plan.columns[key]}: {action.cell(key)}")
    return document


def _lines(plan: Plan, shape: Shape, section: Section, action: Action) -> list[str]:
    """ "Label: text" for each thing that is said of an action."""
    texts = {
        "lead": lead_text(action.leads, shape),
        "due": plain(action.due),
        "status": shape.value(plan, section, Focus(), action, "status"),
    }
    texts |= {key: action.cell(key) for key in plan.columns}
    names = plan.head | plan.columns
    return [f"{names[key].rstrip('?')}: {texts[key]}" for key in shape.keys if texts.get(key)]
