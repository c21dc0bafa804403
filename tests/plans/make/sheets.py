"""Excel documents: flat, a sheet for each section, quarters under one heading, ticks by year, hidden parts."""

from examples.make.plan import Focus, Plan
from examples.make.promise import plain
from examples.make.shape import Shape
from examples.make.sheet import bold, finish, flat
from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.styles import Font, PatternFill
from openpyxl.worksheet.worksheet import Worksheet

WIDTHS = (14, 24, 34, 40, 30, 30, 30, 30, 30, 30, 30)
YEARS = {"1": "Year 1 (2024/25)", "2": "Year 2 (2025/26)", "3": "Year 3 (2026/27)"}


def by_section(plan: Plan, shape: Shape) -> Workbook:
    """A sheet for each section with a title and the lead above, a note below, a hidden column and a hidden sheet."""
    book = Workbook()
    for section in plan.sections:
        sheet = book.create_sheet(f"{section.label[:20]} {section.number}")
        sheet.append([f"{section.heading}"])
        sheet.append([section.lead_line or None])
        sheet.append([])
        sheet.append([*shape.headings(plan), "Officer’s own notes"])
        bold(sheet)
        for focus in section.focus:
            for action in focus.actions:
                sheet.append([*shape.values(plan, section, focus, action), "ask again in May"])
        finish(sheet, 4, WIDTHS)
        sheet.column_dimensions["ABCDEFGHIJKL"[len(shape.keys)]].hidden = True
        sheet.append([])
        sheet.append(["Figures are those of the last full month before the meeting."])
        sheet.cell(5, 1).comment = Comment("Check this number with the service.", "officer")
    lists = book.create_sheet("Lists")
    for status in plan.statuses.values():
        lists.append([status.word])
    lists.sheet_state = "hidden"
    book.remove(book.worksheets[0])
    return book


def quarters(plan: Plan, shape: Shape) -> Workbook:
    """Two header rows: the four quarters stand under one merged heading. Sections are rows across the sheet."""
    book = Workbook()
    sheet = book.active
    sheet.title = "Pledges"
    sheet.append([plan.title])
    first = shape.keys.index("q1") + 1
    headings = shape.headings(plan)
    upper = [*headings[: first - 1], "Update for each quarter of 2024/25", "", "", "", *headings[first + 3 :]]
    sheet.append(upper)
    sheet.append([heading if first <= at <= first + 3 else "" for at, heading in enumerate(headings, 1)])
    sheet.merge_cells(start_row=2, end_row=2, start_column=first, end_column=first + 3)
    for at in range(1, len(headings) + 1):
        if not first <= at <= first + 3:
            sheet.merge_cells(start_row=2, end_row=3, start_column=at, end_column=at)
    finish(sheet, 2, WIDTHS)
    for section in plan.sections:
        sheet.append([section.heading])
        row = sheet.max_row
        sheet.merge_cells(start_row=row, end_row=row, start_column=1, end_column=len(headings))
        sheet.cell(row, 1).font = Font(bold=True)
        for focus in section.focus:
            for action in focus.actions:
                sheet.append(shape.values(plan, section, focus, action))
                _fill(sheet, plan, shape, action.status)
    return book


def years(plan: Plan, shape: Shape) -> Workbook:
    """Three columns of ticks say in which years an action runs."""
    book = Workbook()
    sheet = book.active
    sheet.title = "Plan on a page"
    for section in plan.sections:
        sheet.append([section.heading])
        sheet.cell(sheet.max_row, 1).font = Font(bold=True, size=13)
        sheet.append([section.lead_line] if section.leads else [])
        sheet.append([*shape.headings(plan), *YEARS.values()])
        bold(sheet)
        for focus in section.focus:
            for action in focus.actions:
                ticks = ["✓" if year in action.cells["years"].split() else "" for year in YEARS]
                sheet.append([*shape.values(plan, section, focus, action), *ticks])
        sheet.append([])
    finish(sheet, 1, WIDTHS)
    return book


def ticked(plan: Plan, shape: Shape) -> Workbook:
    """A column for each status of the plan, and a cross in the one that an action has."""
    book = Workbook()
    sheet = book.active
    sheet.title = "Monitoring"
    at = shape.keys.index("status")
    words = [status.word for status in plan.statuses.values()]
    sheet.append([plan.title])
    for section in plan.sections:
        sheet.append([section.heading])
        sheet.cell(sheet.max_row, 1).font = Font(bold=True, size=13)
        headings = shape.headings(plan)
        sheet.append([*headings[:at], *words, *headings[at + 1 :]])
        bold(sheet)
        for focus in section.focus:
            for action in focus.actions:
                values = shape.values(plan, section, focus, action)
                crosses = ["x" if key == action.status else None for key in plan.statuses]
                sheet.append([*values[:at], *crosses, *values[at + 1 :]])
    finish(sheet, 1, WIDTHS)
    return book


def parallel(plan: Plan, shape: Shape) -> Workbook:
    """Lists that line up: step 1, 2, 3 in one cell and their dates 1, 2, 3 in the next."""
    book = Workbook()
    book.remove(book.active)
    for section in plan.sections:
        sheet = book.create_sheet(f"Area {section.number}")
        sheet.append([section.heading])
        sheet.append(shape.headings(plan))
        bold(sheet)
        for action in section.actions:
            values = dict(zip(shape.keys, shape.values(plan, section, Focus(), action), strict=True))
            steps = [milestone.rpartition("|") for milestone in action.milestones]
            values["step"] = "\n".join(f"{at}. {text}" for at, (_, _, text) in enumerate(steps, 1))
            values["due"] = "\n".join(f"{at}. {plain(date)}" for at, (date, _, _) in enumerate(steps, 1))
            sheet.append(list(values.values()))
        finish(sheet, 2, WIDTHS)
    return book


def across(plan: Plan, shape: Shape) -> Workbook:
    """A tracker: a group once and empty below, steps side by side, rows left out by a filter, a total and a remark."""
    book = Workbook()
    sheet = book.active
    sheet.title = "Tracker"
    most = max(len(action.milestones) for section in plan.sections for action in section.actions)
    counted = [f"{name} {at}" for at in range(1, most + 1) for name in ("Step", "When")]
    sheet.append([plan.title])
    sheet.append(["Please change the white cells only"])
    sheet.append([*shape.headings(plan), *counted])
    bold(sheet)
    for section in plan.sections:
        for at, action in enumerate(section.actions):
            values = shape.values(plan, section, Focus(), action)
            steps = [milestone.rpartition("|") for milestone in action.milestones]
            pairs = [text for date, _, step in steps for text in (step, plain(date))]
            sheet.append(
                [None if key == "section" and at else value for key, value in zip(shape.keys, values, strict=True)]
                + pairs
            )
            sheet.row_dimensions[sheet.max_row].hidden = action.status == "done"
    last = sheet.max_row
    sheet.append(["Total", str(last - 3)])
    sheet.append(["* Dates are those that the board agreed."])
    finish(sheet, 3, WIDTHS)
    sheet.auto_filter.ref = f"A3:{sheet.cell(3, sheet.max_column).column_letter}{last}"
    shown = [status.word for key, status in plan.statuses.items() if key != "done"]
    sheet.auto_filter.add_filter_column(shape.keys.index("status"), shown)
    return book


def with_legend_sheet(plan: Plan, shape: Shape) -> Workbook:
    """A flat sheet behind two others: how to fill it in, and what its numbers mean."""
    book = flat(plan, shape)
    guide = book.create_sheet("How to use this workbook", 0)
    for line in ("Please update the white cells only.", "Save the file before you close it.", "Send it by the 5th."):
        guide.append([line])
    key = book.create_sheet("Key", 1)
    key.append(["Rating", "Description"])
    for status in plan.statuses.values():
        key.append([int(status.letter) if status.letter.isdigit() else status.letter, status.meaning])
    return book


def _fill(sheet: Worksheet, plan: Plan, shape: Shape, status: str) -> None:
    if shape.is_coloured and status:
        cell = sheet.cell(sheet.max_row, shape.keys.index("status") + 1)
        cell.fill = PatternFill("solid", fgColor=plan.statuses[status].colour)
