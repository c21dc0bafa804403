"""How a place is told to a person."""

from milepost.core.document.nodes import Place
from milepost.core.document.where import where


def test_a_place_is_told_from_the_outside_in() -> None:
    assert where(Place("plan.pdf", page=3, table=2, row=4, column=1)) == "page 3, table 2, row 4, column 1"


def test_a_sheet_is_told_by_its_name() -> None:
    assert where(Place("plan.xlsx", sheet="Year 2", row=4)) == "sheet Year 2, row 4"


def test_what_is_not_known_is_not_told() -> None:
    assert where(Place("plan.pdf")) == where(None) == ""
