"""Sheets that go on under the headings of the sheet before them."""

from io import BytesIO

from openpyxl import Workbook

from milepost.core.pipeline import read_plan

_HEAD = ["Workstream", "Ref", "Action", "Lead", "Status"]


def test_lone_cells_over_a_sheet_without_headings_are_no_groups() -> None:
    book = Workbook(write_only=True)
    rows = {
        "Calm roads": (["Aim 1: Calm roads"], _HEAD, ["Schools", "1.1", "Mark ten crossings", "Ann Lowe", "Green"]),
        "Clean air": (["Aim 2: Clean air"], ["Buses", "2.1", "Buy four buses", "Bo Hale", "Amber"]),
    }
    for name, told in rows.items():
        sheet = book.create_sheet(name)
        for row in told:
            sheet.append(row)
    file = BytesIO()
    book.save(file)
    plan = read_plan(file.getvalue(), "plan.xlsx")
    assert [(one.title, [area.title for area in one.focus_areas]) for one in plan.sections] == [
        ("Calm roads", ["Schools"]),
        ("Clean air", ["Buses"]),
    ]
