"""A workbook that was printed has the name of the plan over each of its sheets, and a section below it."""

import io

from openpyxl import Workbook
from openpyxl.styles import Font
from tests.core.interpret.sketch import document
from tests.core.interpret.told import told

from milepost.core import pipeline
from milepost.core.interpret import interpret

_TABLE = "Ref | Action | Lead | Status\n"


def _printed(*heads: str) -> str:
    rows = ("1.1 | Mend roofs | Ann Lowe | Green", "2.1 | Paint swings | Bo Hale | Red")
    return "\n".join(f"{head}\n\n{_TABLE}{row}\n" for head, row in zip(heads, rows, strict=True))


def test_the_name_of_the_plan_is_no_section_though_it_comes_again() -> None:
    plan = interpret(document(_printed("# Town plan\n**1. Homes**", "# Town plan\n**2. Play**")))
    assert plan.title == "Town plan"
    assert [line for line in told(plan).split("\n") if line.startswith(("SECTION", "FOCUS"))] == [
        "SECTION 1 Homes",
        "SECTION 2 Play",
    ]


def test_headings_as_high_that_say_something_else_stay_as_they_are() -> None:
    plan = interpret(document(_printed("# Homes\n**Roofs**", "# Play\n**Swings**")))
    assert [one.title for one in plan.sections] == ["Homes", "Play"]


def test_sheets_that_name_the_plan_and_their_section_are_said_to_do_that() -> None:
    book = Workbook()
    book.remove(book.active)
    for number, (section, action) in enumerate((("Homes", "Mend roofs"), ("Play", "Paint swings")), start=1):
        sheet = book.create_sheet(f"Priority {number}")
        sheet.append(["Town plan 2026/27"])
        sheet.append([f"Priority {number}: {section}"])
        sheet.append(["Ref", "Action", "Lead", "Status"])
        sheet.append([f"{number}.1", action, "Ann Lowe", "Green"])
        for cell in (sheet["A1"], sheet["A2"]):
            cell.font = Font(bold=True)
    data = io.BytesIO()
    book.save(data)
    plan = pipeline.read_plan(data.getvalue(), "town.xlsx")
    assert plan.title == "Town plan 2026/27"
    assert [one.title for one in plan.sections] == ["Homes", "Play"]
    assert [(one.text, one.reason) for one in plan.unplaced] == [
        ("Priority 2", "This is the name of a sheet."),
        ("Town plan 2026/27", "This repeats the name of the plan."),
    ]


def test_a_heading_without_actions_that_says_something_else_stays_unplaced() -> None:
    plan = interpret(document(_printed("# Town plan\n**1. Homes**", "# Town plan\n**2. Play**") + "\n## Thanks\n"))
    assert [(one.text, one.reason) for one in plan.unplaced] == [("Thanks", "No action stands under this heading.")]
