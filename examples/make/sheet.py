"""Plans in Excel: a sheet for each section with merged focus areas, or one flat sheet with real dates."""

from datetime import datetime

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.worksheet.worksheet import Worksheet

from examples.make.plan import Plan, Section
from examples.make.promise import promises
from examples.make.shape import Shape

LINE = Side(style="thin", color="808080")
FRAME = Border(LINE, LINE, LINE, LINE)
WIDTHS = (24, 30, 50, 36, 36, 46)


def sheets(plan: Plan) -> Workbook:
    """The workbook."""
    book = Workbook()
    for section in plan.sections:
        _section(book.create_sheet(f"{section.label} {section.number}"), plan, section)
    book.remove(book.worksheets[0])
    book.properties.title = plan.title
    return book


def _section(sheet: Worksheet, plan: Plan, section: Section) -> None:
    for line in (plan.title, f"{plan.report} {section.heading}", section.lead_line, ""):
        sheet.append([line])
        sheet.cell(sheet.max_row, 1).font = Font(bold=True)
    sheet.append([*plan.head.values(), *plan.columns.values()])
    for cell in sheet[sheet.max_row]:
        cell.font, cell.fill = Font(bold=True), PatternFill("solid", fgColor="D5E8E4")
    header = sheet.max_row
    for focus in section.focus:
        first = sheet.max_row + 1
        for at, action in enumerate(focus.actions):
            title = f"{action.number} {action.title}".strip()
            sheet.append([focus.printed if at == 0 else None, title, *(action.cell(key) for key in plan.columns)])
        sheet.merge_cells(start_row=first, end_row=sheet.max_row, start_column=1, end_column=1)
    finish(sheet, header, WIDTHS)


def finish(sheet: Worksheet, header: int, widths: tuple[int, ...]) -> None:
    """Wrap and frame the cells from the header row down, and set the widths."""
    for row in sheet.iter_rows(min_row=header):
        for cell in row:
            cell.alignment, cell.border = Alignment(wrap_text=True, vertical="top"), FRAME
    for column, width in zip("ABCDEFGHIJKLMNOP", widths, strict=False):
        sheet.column_dimensions[column].width = width
    sheet.freeze_panes = f"A{header + 1}"


def flat(plan: Plan, shape: Shape) -> Workbook:
    """One sheet, one row an action, the section and focus area said again in each row, dates as real dates."""
    book = Workbook()
    sheet = book.active
    sheet.title = "Action log"
    sheet.append(shape.headings(plan))
    bold(sheet)
    for section in plan.sections:
        for focus in section.focus:
            for action in focus.actions:
                sheet.append(shape.values(plan, section, focus, action))
                if "due" in shape.keys and action.due:
                    day = promises(action.due)[0].due
                    cell = sheet.cell(sheet.max_row, shape.keys.index("due") + 1)
                    cell.value = datetime(day.year, day.month, day.day)  # noqa: DTZ001 - a sheet's dates are local
                    cell.number_format = "mmm-yy"
    finish(sheet, 1, WIDTHS)
    sheet.auto_filter.ref = sheet.dimensions
    return book


def bold(sheet: Worksheet) -> None:
    """Mark the last row as a header."""
    for cell in sheet[sheet.max_row]:
        cell.font, cell.fill = Font(bold=True), PatternFill("solid", fgColor="E7E6E6")
