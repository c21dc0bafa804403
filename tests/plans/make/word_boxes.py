"""Word documents in which an action is a box, a band over its milestones, or a form with labels in groups."""

from docx.document import Document as WordDocument
from docx.shared import Pt, RGBColor
from docx.table import Table
from examples.make.plan import Action, Focus, Plan, Section
from examples.make.promise import plain
from examples.make.shape import Shape
from examples.make.word_parts import add_row, fill_cell, new_table, repeat_header, shade
from examples.make.word_tables import band, headed, introduce, merge_down, opened, put

PALE = "F2F2F2"
GROUPS = {"lead": "Who and when", "due": "Who and when", "status": "How it goes"}


def framed(plan: Plan, shape: Shape) -> WordDocument:
    """A bordered box for each action: its title across, short facts side by side, each text below its label."""
    document = opened(plan)
    for section in plan.sections:
        introduce(document, plan, section)
        for action in section.actions:
            table = new_table(document, 4, (3.5, 9.8, 3.5, 9.8))
            band(table, f"{action.number} {action.title}", "DDEBF7")
            values = dict(zip(shape.keys, shape.values(plan, section, Focus(), action), strict=True))
            facts = [key for key in shape.keys if key in plan.head]
            for one, other in zip(facts[::2], facts[1::2], strict=True):
                add_row(table, [plan.head[one], values[one], plan.head[other], values[other]])
            for key, heading in plan.columns.items():
                if key in values:
                    band(table, heading, PALE)
                    _wide(table, values[key])
            document.add_paragraph()
    return document


def milestone_bands(plan: Plan, shape: Shape) -> WordDocument:
    """A table for each section: an action is a row across it with lead and rating, its milestones stand below."""
    document = opened(plan)
    for section in plan.sections:
        introduce(document, plan, section)
        table = new_table(document, 2, (19.0, 7.7))
        repeat_header(add_row(table, [plan.head["step"], plan.head["due"]], bold=True))
        for action in section.actions:
            band(table, f"{action.number} {action.title}\n{_facts(plan, shape, section, action)}", "DDEBF7")
            for milestone in action.milestones:
                date, _, text = milestone.rpartition("|")
                add_row(table, [text, plain(date)])
    return document


def forms_with_feet(plan: Plan, shape: Shape) -> WordDocument:
    """A form for each action, its title across the top, and its milestones in rows of their own at the foot."""
    document = opened(plan)
    for section in plan.sections:
        introduce(document, plan, section)
        for action in section.actions:
            table = new_table(document, 3, (4.0, 15.0, 7.7))
            band(table, f"{action.number} {action.title}", "DDEBF7")
            values = shape.values(plan, section, Focus(), action)
            for label, text in zip(shape.headings(plan), values, strict=True):
                row = add_row(table, [label, text, ""])
                row.cells[1].merge(row.cells[2])
            for first, last in _foot(plan, action):
                row = add_row(table, [first, "", last])
                row.cells[0].merge(row.cells[1])
            document.add_paragraph()
    return document


def _foot(plan: Plan, action: Action) -> list[tuple[str, str]]:
    """The headings of the foot and its rows; an action without milestones has no foot."""
    rows = [milestone.rpartition("|") for milestone in action.milestones]
    return [(plan.head["step"], plan.head["due"]), *((text, plain(date)) for date, _, text in rows)] if rows else []


def _facts(plan: Plan, shape: Shape, section: Section, action: Action) -> str:
    """The lead, the status and the texts of an action, each on a line with its label."""
    names = plan.head | plan.columns
    keys = [key for key in shape.keys if key not in ("ref", "action", "step", "due")]
    return "\n".join(f"{names[key]}: {shape.value(plan, section, Focus(), action, key)}" for key in keys)


def grouped_labels(plan: Plan, shape: Shape) -> WordDocument:
    """A form for each action whose labels stand in groups: "Who and when" is merged beside "Lead" and "By when"."""
    document = opened(plan)
    for section in plan.sections:
        introduce(document, plan, section)
        for action in section.actions:
            table = new_table(document, 3, (4.0, 5.0, 17.7))
            band(table, f"{action.number} {action.title}", "DDEBF7")
            for name in dict.fromkeys(_group(key) for key in shape.keys):
                first = len(table.rows)
                for key in shape.keys:
                    if _group(key) == name:
                        _labelled(
                            table, plan, name if len(table.rows) == first else "", key, _value(plan, shape, action, key)
                        )
                merge_down(table, 0, first)
            document.add_paragraph()
    return document


def _group(key: str) -> str:
    return GROUPS.get(key, "In words")


def _value(plan: Plan, shape: Shape, action: Action, key: str) -> str:
    return shape.value(plan, plan.sections[0], Focus(), action, key)


def _labelled(table: Table, plan: Plan, group: str, key: str, text: str) -> None:
    row = add_row(table, [group, (plan.head | plan.columns)[key], text])
    for cell in row.cells[:2]:
        shade(cell, PALE)


def dots(plan: Plan, shape: Shape) -> WordDocument:
    """A row for each action, whose status is one dot in the ink of its colour."""
    document = opened(plan)
    for section in plan.sections:
        introduce(document, plan, section)
        table = headed(document, plan, shape)
        for action in section.actions:
            row = put(table, plan, shape, section, Focus(), action)
            status = plan.statuses[action.status]
            run = row.cells[shape.keys.index("status")].paragraphs[0].add_run(status.symbol)
            run.font.color.rgb = RGBColor.from_string(status.colour)
            run.font.size = Pt(20)
    return document


def _wide(table: Table, text: str) -> None:
    """A row of one text over the whole width."""
    row = table.add_row()
    fill_cell(row.cells[0].merge(row.cells[-1]), text)


def forms_with_steps(plan: Plan, shape: Shape) -> WordDocument:
    """A heading and a form for each action, and a small table of its milestones below the form."""
    document = opened(plan)
    for section in plan.sections:
        introduce(document, plan, section)
        for action in section.actions:
            document.add_heading(f"{action.number} {action.title}", 2)
            values = zip(shape.headings(plan), shape.values(plan, section, Focus(), action), strict=True)
            form = new_table(document, 2, (4.0, 22.7))
            for heading, text in values:
                add_row(form, [heading, text])
            document.add_paragraph()
            table = new_table(document, 2, (19.0, 7.7))
            add_row(table, [plan.head["step"], plan.head["due"]], bold=True)
            for milestone in action.milestones:
                date, _, text = milestone.rpartition("|")
                add_row(table, [text, plain(date)])
    return document
