"""The spine as an officer walks it: last year's document in, checked, accepted, edited, and out again as Word."""

import io
import os
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import Workbook
from playwright.sync_api import Page, expect
from tests.cast import Cast

from milepost.core import pipeline
from milepost.core.plan.walk import actions
from milepost.records.plans.models import Plan

pytestmark = pytest.mark.journey

EXAMPLE = Path(__file__).parents[2] / "examples" / "elmshire-plan-2024-25.docx"
REAL = Path(os.environ.get("MILEPOST_SHARED", Path(__file__).parents[3] / "shared"))
REAL /= "examples/children-and-families-plan-2018-19.txt"

Visit = Callable[..., Page]


def hand_in(page: Page, cast: Cast, path: Path) -> None:
    page.goto(f"/partnerships/{cast.partnership.slug}/plans/")
    page.get_by_role("link", name="Read a plan document").click()
    page.get_by_label("Document", exact=True).set_input_files(path)
    page.get_by_role("button", name="Read the document").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Check what was read")


def test_a_document_becomes_a_live_plan_and_a_paper_again(visit: Visit, cast: Cast) -> None:
    page = visit(cast.priya)
    hand_in(page, cast, EXAMPLE)
    assert Plan.objects.count() == 0
    page.get_by_label("Name of the plan").fill("Elmshire plan, year 1")
    page.get_by_role("button", name="Accept and make the plan").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Elmshire plan, year 1")

    page.get_by_role("link", name="Build a shared picture of where children feel unsafe").first.click()
    page.get_by_role("link", name="Answers", exact=True).click()
    page.get_by_label("What is working well?").fill("The map is drawn.\n- Two stations are better lit")
    page.get_by_role("button", name="Keep the answers").click()
    expect(page.get_by_text("The answers were kept.")).to_be_visible()

    page.get_by_role("link", name="Elmshire plan, year 1").first.click()
    page.get_by_role("link", name="Papers").click()
    with page.expect_download() as waiting:
        page.get_by_role("row", name="Progress table").first.get_by_role("link", name="Word").click()
    printed = Path(waiting.value.path()).read_bytes()
    assert zipfile.is_zipfile(io.BytesIO(printed))
    again = pipeline.read_plan(printed, "printed.docx")
    assert sum(1 for _ in actions(again)) == 25
    assert any("Two stations are better lit" in answer.text for action in actions(again) for answer in action.answers)


def test_a_long_name_is_seen_whole_before_it_is_accepted(visit: Visit, cast: Cast, tmp_path: Path) -> None:
    name = "Joint plan for active travel and safer roads in Wexcombe: what was done in the second year, 2026 to 2027"
    source = tmp_path / "plan.txt"
    source.write_text(f"{name}\n\nAction\tWhere are we now?\nLight the paths\tHalf are lit\n", encoding="utf-8")
    page = visit(cast.priya, width=320)
    hand_in(page, cast, source)
    field = page.get_by_label("Name of the plan")
    assert field.evaluate("one => one.scrollWidth <= one.clientWidth && one.scrollHeight <= one.clientHeight")
    field.fill(name.replace(": ", ":\n"))
    page.get_by_role("button", name="Accept and make the plan").click()
    expect(page.get_by_role("heading", level=1)).to_have_text(name)


def test_a_sheet_with_two_header_rows_becomes_a_plan(visit: Visit, cast: Cast, tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    sheet.append(["Action", "Year 1 (2025-26)", "", "Year 2 (2026-27)", ""])
    sheet.append(["", "Where are we now?", "What is working well?", "What needs to happen?", "Lead"])
    sheet.append(["Light the river path", "Half the lamps are up", "Walkers tell us so", "Light the rest", "Jo Marsh"])
    sheet.append(["Mend the footbridge", "A survey was made", "", "Let the work", "Sam Field"])
    for cells in ("A1:A2", "B1:C1", "D1:E1"):
        sheet.merge_cells(cells)
    book.save(tmp_path / "plan.xlsx")
    page = visit(cast.priya)
    hand_in(page, cast, tmp_path / "plan.xlsx")
    expect(page.get_by_text("This table has two header rows.").last).to_be_visible()
    page.get_by_label("Name of the plan").fill("Safe streets in Wexcombe")
    page.get_by_role("button", name="Accept and make the plan").click()
    page.get_by_role("link", name="Light the river path").click()
    for text in ("Year 1 (2025-26) Where are we now?", "Half the lamps are up", "Light the rest"):
        expect(page.get_by_text(text)).to_be_visible()


def test_one_undo_takes_the_whole_import_back(visit: Visit, cast: Cast) -> None:
    page = visit(cast.priya)
    hand_in(page, cast, EXAMPLE)
    page.get_by_role("button", name="Accept and make the plan").click()
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Check what was read")
    assert Plan.objects.count() == 0


def test_a_misread_row_is_put_right_without_javascript(visit: Visit, cast: Cast, tmp_path: Path) -> None:
    source = tmp_path / "plan.txt"
    rows = (
        "Priority 1: Safe streets",
        "",
        "Action\tWhere are we now?",
        "Light the paths\tHalf are lit",
        "Note: draft 2\t",
    )
    source.write_text("\n".join(rows), encoding="utf-8")
    page = visit(cast.priya, script=False)
    hand_in(page, cast, source)
    page.get_by_role("link", name="Correct row 3 of table 1").click()
    page.get_by_role("button", name="Set this row aside").click()
    expect(page.get_by_text("row 3 was set aside")).to_be_visible()
    page.get_by_role("button", name="Undo the last correction").click()
    expect(page.get_by_text("row 3 was set aside")).not_to_be_visible()


def test_a_file_that_cannot_be_read_says_so_and_keeps_what_was_pasted(visit: Visit, cast: Cast, tmp_path: Path) -> None:
    broken = tmp_path / "plan.docx"
    broken.write_bytes(b"PK\x03\x04 this is no Word file")
    page = visit(cast.priya)
    page.goto(f"/partnerships/{cast.partnership.slug}/imports/")
    page.get_by_label("Or paste").fill("what I pasted")
    page.get_by_label("Document", exact=True).set_input_files(broken)
    page.get_by_role("button", name="Read the document").click()
    expect(page.get_by_role("alert")).to_contain_text("plan.docx")
    expect(page.get_by_label("Or paste")).to_have_value("what I pasted")


def test_whoever_comes_second_sees_both_texts(visit: Visit, cast: Cast) -> None:
    first = visit(cast.priya)
    hand_in(first, cast, EXAMPLE)
    first.get_by_role("button", name="Accept and make the plan").click()
    first.get_by_role("link", name="Build a shared picture of where children feel unsafe").first.click()
    address = first.url + "answers/"
    second = visit(cast.priya)
    for page in (first, second):
        page.goto(address)
    first.get_by_label("What is working well?").fill("First words")
    first.get_by_role("button", name="Keep the answers").click()
    second.get_by_label("What is working well?").fill("Second words")
    second.get_by_role("button", name="Keep the answers").click()
    expect(second.get_by_role("alert")).to_contain_text("First words")
    expect(second.get_by_label("What is working well?")).to_have_value("Second words")
    second.get_by_role("button", name="Keep the answers").click()
    expect(second.get_by_text("Second words").first).to_be_visible()


@pytest.mark.skipif(not REAL.exists(), reason="the real example is not beside this checkout")
def test_the_real_example_is_read_whole(visit: Visit, cast: Cast) -> None:
    page = visit(cast.priya)
    hand_in(page, cast, REAL)
    for line in ("5 (2 Priority, 3 Outcome)", "26 (13 numbered", "104 (93 filled, 11 empty)"):
        expect(page.get_by_text(line)).to_be_visible()
