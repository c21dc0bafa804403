"""Trackers of a programme office: names over groups of headings, the headings, and how to fill in what is below."""

from examples.make.plan import Action, Plan, Section
from examples.make.promise import plain
from examples.make.shape import Shape
from examples.make.sheet import bold, finish
from openpyxl import Workbook

_GROUPS = (("TASK", 4), ("WHO", 3), ("Autumn", 2), ("Spring", 2), ("OFFICE USE", 1))
_HEADINGS = ("Aim", "ID", "Task", "Deadline", "Name", "Post", "Body", "RAG", "News", "RAG", "News", "Gain")
_GUIDE = (
    "from the strategy",
    "leave blank",
    "max 12 words",
    "dd/mm/yy",
    "one person only",
    "job title",
    "drop-down list",
    "R/A/G",
    "30 words",
    "R/A/G",
    "30 words",
    "from the business case",
)
_WIDTHS = (24, 12, 40, 14, 20, 20, 24, 8, 40, 8, 40, 24)


def grouped(plan: Plan, shape: Shape) -> Workbook:
    """Three rows over the actions, the aims merged down their rows."""
    book = Workbook()
    sheet = book.active
    sheet.title = "Tracker"
    sheet.append([plan.title])
    sheet.append([])
    sheet.append([])
    at = 1
    for name, size in _GROUPS:
        sheet.cell(3, at, name)
        if size > 1:
            sheet.merge_cells(start_row=3, end_row=3, start_column=at, end_column=at + size - 1)
        at += size
    sheet.append(_HEADINGS)
    bold(sheet)
    sheet.append(_GUIDE)
    for section in plan.sections:
        first = sheet.max_row + 1
        for action in section.actions:
            sheet.append(_row(plan, section, action, first=sheet.max_row < first))
        sheet.merge_cells(start_row=first, end_row=sheet.max_row, start_column=1, end_column=1)
    finish(sheet, 4, _WIDTHS)
    return book


def turned(plan: Plan, shape: Shape) -> Workbook:
    """A block for each section, turned on its side: an action in each column, the same labels down every block."""
    book = Workbook()
    sheet = book.active
    sheet.title = "Side by side"
    sheet.append([plan.title])
    sheet.append(["Read each column downwards; add a column for a new action."])
    for section in plan.sections:
        sheet.append([])
        sheet.append([section.heading])
        values = [shape.values(plan, section, focus, action) for focus in section.focus for action in focus.actions]
        for row in zip(shape.headings(plan), *values, strict=True):
            sheet.append(row)
    sheet.append([])
    sheet.append(["Kept by the office; ask there for last year’s sheet."])
    finish(sheet, 1, _WIDTHS)
    return book


def sorted_by_status(plan: Plan, shape: Shape) -> Workbook:
    """A flat sheet that somebody sorted by how the actions stand: each row names its section and its focus area."""
    book = Workbook()
    sheet = book.active
    sheet.title = "All actions"
    sheet.append([plan.title])
    sheet.append(["Sorted for the board. Filter on the status that you want."])
    sheet.append([])
    sheet.append(shape.headings(plan))
    bold(sheet)
    seats = [
        (section, focus, action) for section in plan.sections for focus in section.focus for action in focus.actions
    ]
    order = list(plan.statuses)
    for section, focus, action in sorted(seats, key=lambda seat: order.index(seat[2].status)):
        sheet.append(shape.values(plan, section, focus, action))
    finish(sheet, 4, _WIDTHS)
    return book


def _row(plan: Plan, section: Section, action: Action, *, first: bool) -> list[str | None]:
    lead = action.leads[0]
    return [
        section.heading if first else None,
        action.number,
        action.title,
        plain(action.due),
        lead.name,
        lead.post,
        lead.organisation,
        action.cell("before"),
        action.cell("autumn") or None,
        plan.statuses[action.status].word,
        action.cell("spring") or None,
        action.cell("gain") or None,
    ]
