"""Excel documents with a form on each sheet: facts beside their labels, answers below theirs, and a cover."""

from examples.make.plan import Plan
from examples.make.shape import Shape
from openpyxl import Workbook

BELOW = 4  # rows that an answer may take
FACTS = ("section", "ref", "action", "lead", "due", "status")


def form_sheets(plan: Plan, shape: Shape) -> Workbook:
    """A sheet for each action; the status stands right of its number, and the answers under the questions."""
    book = Workbook()
    cover = book.worksheets[0]
    cover.title = "Cover"
    cover["B2"] = plan.title
    cover["B4"] = "Each sheet of this workbook is the return for one action. Please do not add rows."
    headings = dict(zip(shape.keys, shape.headings(plan), strict=True))
    for section in plan.sections:
        for focus in section.focus:
            for action in focus.actions:
                told = dict(zip(shape.keys, shape.values(plan, section, focus, action), strict=True))
                sheet = book.create_sheet(told["ref"])
                sheet["B2"] = "Return for the panel"
                for row, key in enumerate((one for one in FACTS if one not in ("status", "ref")), 4):
                    sheet.cell(row, 2, headings[key])
                    sheet.cell(row, 3, told[key])
                sheet["B9"], sheet["C9"] = headings["ref"], told["ref"]
                sheet["E9"], sheet["F9"] = headings["status"], told["status"]
                for at, key in enumerate(one for one in shape.keys if one not in FACTS):
                    row = 11 + at * (BELOW + 1)
                    sheet.cell(row, 2, headings[key])
                    sheet.cell(row + 1, 2, told[key])
                    sheet.merge_cells(start_row=row + 1, end_row=row + BELOW, start_column=2, end_column=6)
    return book
