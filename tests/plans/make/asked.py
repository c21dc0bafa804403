"""Documents in which questions stand otherwise than over columns or before a colon; and lists apart by what ended."""

from docx.document import Document as WordDocument
from examples.make.plan import Action, Focus, Plan, Section
from examples.make.shape import Shape
from examples.make.sheet import bold, finish, flat
from examples.make.word_parts import add_row, new_table, repeat_header, shade
from examples.make.word_tables import band, introduce, opened
from openpyxl import Workbook

WIDTHS = (14, 30, 70)
ENDED = ("done", "complete")
PUT_AWAY = (("A1", "Paint the old kiosk", "March 2024", "Done"), ("A2", "Buy two boats", "May 2024", "Stopped"))


def row_per_question(plan: Plan, shape: Shape) -> Workbook:
    """One sheet of three columns: an action's number comes again in a row for each question; sections stand between."""
    book = Workbook()
    sheet = book.active
    sheet.title = "Return"
    sheet.append([plan.title])
    for section in plan.sections:
        sheet.append([f"{section.label} {section.number}", section.title])
        sheet.append([section.lead_label, "; ".join(lead.printed for lead in section.leads)])
        for action in section.actions:
            for asked, answer in _answers(plan, shape, section, action):
                sheet.append([action.number, asked, answer])
    bold(sheet)
    finish(sheet, 1, WIDTHS)
    return book


def row_per_question_headed(plan: Plan, shape: Shape) -> WordDocument:
    """Under each section a table of number, question and answer, with a heading row."""
    document = opened(plan)
    for section in plan.sections:
        introduce(document, plan, section)
        table = new_table(document, 3)
        repeat_header(add_row(table, [plan.head["ref"], "Question", "Answer"], bold=True))
        for action in section.actions:
            for asked, answer in _answers(plan, shape, section, action):
                add_row(table, [action.number, asked, answer])
    return document


def questions_alone(plan: Plan, shape: Shape) -> str:
    """A page of a wiki as text: short facts behind a colon, each question on a line of its own over its answer."""
    lines = [plan.title, ""]
    for section in plan.sections:
        lines += [section.heading, section.lead_line, ""]
        for action in section.actions:
            lines.append(f"{action.number} {action.title}".strip())
            for key, (asked, answer) in zip(shape.keys, _answers(plan, shape, section, action), strict=True):
                if key not in ("ref", "action") and answer:
                    lines += [f"{asked}: {answer}"] if key in plan.head else [asked, answer]
            lines.append("")
    return "\n".join(lines)


def one_heading_over_two(plan: Plan, shape: Shape) -> WordDocument:
    """A table for each section; one heading stands over the numbers and over the titles of the actions."""
    document = opened(plan)
    for section in plan.sections:
        introduce(document, plan, section)
        table = new_table(document, len(shape.keys))
        head = add_row(table, [plan.head["action"], "", *shape.headings(plan)[2:]], bold=True)
        head.cells[0].merge(head.cells[1])
        repeat_header(head)
        for focus in section.focus:
            if focus.title:
                band(table, focus.printed, "EDEDED")
            for action in focus.actions:
                add_row(table, shape.values(plan, section, focus, action))
    return document


def live_and_ended(plan: Plan, shape: Shape) -> WordDocument:
    """Under each section the live actions, and in a table of their own those that are completed."""
    document = opened(plan)
    for section in plan.sections:
        introduce(document, plan, section)
        live = [one for one in section.actions if one.status not in ENDED]
        ended = [one for one in section.actions if one.status in ENDED]
        for heading, actions in (("Live actions", live), ("Completed and closed actions", ended)):
            document.add_heading(heading, 2)
            table = new_table(document, len(shape.keys))
            for cell in add_row(table, shape.headings(plan), bold=True).cells:
                shade(cell, "DDEBF7")
            for action in actions:
                add_row(table, shape.values(plan, section, Focus(), action))
    return document


def with_archive(plan: Plan, shape: Shape) -> Workbook:
    """A flat sheet, and behind it a sheet of what was put away last year."""
    book = flat(plan, shape)
    sheet = book.create_sheet("Archive 2023-24")
    sheet.append(["Closed last year; kept for audit."])
    sheet.append([plan.head["ref"], plan.head["action"], "Closed", "Reason"])
    for row in PUT_AWAY:
        sheet.append(row)
    return book


def _answers(plan: Plan, shape: Shape, section: Section, action: Action) -> list[tuple[str, str]]:
    return list(zip(shape.headings(plan), shape.values(plan, section, Focus(), action), strict=True))
