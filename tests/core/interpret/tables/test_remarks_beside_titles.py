"""Remarks to the right of a sheet's title: they open no section, with an empty row below them or without."""

import pytest
from tests.core.readers.excel.books import book, rows, tables
from tests.core.readers.excel.books import document as workbook

from milepost.core.pipeline import read_plan

_TABLE = (
    ("ID", "Raised", "Source", "Task", "Owner", "Due", "Status", "Update"),
    ("1", "04/03/2025", "Board", "Write a card", "Ann Lowe", "11/04/2025", "Open", "Second draft"),
    ("2", "05/03/2025", "Board", "Count the keys", "Bo Hale", "12/05/2025", "Closed", "Fourteen"),
    ("3", "05/03/2025", "Board", "Book the hall", "Bo Hale", "12/05/2025", "Open", "Asked"),
)
_ABOVE = {
    "a remark far right": [("FLOOD LOG", None, None, None, None, None, "Filter on Open")],
    "remarks of another row": [("FLOOD LOG",), (None, None, None, "Next meeting 4 June", None, None, "Do not sort")],
    "a day with its label": [("FLOOD LOG", None, None, None, None, "As at", "3 May 2025")],
    "a version beside it": [("FLOOD LOG", "Version 3")],
}


@pytest.mark.parametrize("above", _ABOVE)
@pytest.mark.parametrize("gap", [(), ((),)], ids=["over the table", "apart"])
def test_a_remark_beside_the_title_opens_no_section(above: str, gap: tuple[tuple[()], ...]) -> None:
    plan = read_plan(book(rows(*_ABOVE[above], *gap, *_TABLE)), "log.xlsx")
    assert [section.title for section in plan.sections] == [""]
    said = {text for row in _ABOVE[above] for text in row if text} - {"FLOOD LOG"}
    assert said <= {one.text for one in plan.unplaced}


def test_a_section_and_its_lead_stand_beside_each_other_still() -> None:
    plan = read_plan(book(rows(("Aim 1: Dry homes", None, None, None, "Lead: Cy Moss"), *_TABLE)), "log.xlsx")
    assert [(one.title, one.leads[0].name) for one in plan.sections] == [("Dry homes", "Cy Moss")]


def test_lone_cells_far_from_each_other_are_no_tables() -> None:
    assert tables(
        workbook(rows(("FLOOD LOG", None, None, None, "Filter on Open"), (), ("ID", "Task"), ("1", "Dig")))
    ) == [[["ID", "Task"], ["1", "Dig"]]]


def test_a_sentence_below_an_empty_row_is_no_action() -> None:
    found = read_plan(book(rows(*_TABLE, (), (None, None, None, "All days are subject to the budget."))), "log.xlsx")
    assert [one.title for one in found.sections[0].focus_areas[0].actions] == [row[3] for row in _TABLE[1:]]
    assert "All days are subject to the budget." in {one.text for one in found.unplaced}
