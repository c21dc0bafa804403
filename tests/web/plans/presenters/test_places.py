"""Where a text stood, in words."""

from milepost.core.document.nodes import Place
from milepost.web.plans.presenters.places import all_in_words, in_words


def test_a_cell_is_named_by_table_row_and_column() -> None:
    assert in_words(Place("plan.docx", table=2, row=6, column=4)) == "table 2, row 6, column 4 of plan.docx"


def test_a_sheet_and_a_page_are_named() -> None:
    assert in_words(Place("plan.xlsx", sheet="Year 1", row=3)) == "sheet Year 1, row 3 of plan.xlsx"
    assert in_words(Place("plan.pdf", page=3, paragraph=2)) == "page 3, paragraph 2 of plan.pdf"


def test_the_rest_of_a_torn_text_names_its_file_once() -> None:
    first, rest = Place("plan.txt", table=1, row=3, column=4), Place("plan.txt", table=2, row=1, column=4)
    said = all_in_words(first, (rest,))
    assert said == "table 1, row 3, column 4 of plan.txt; continued in table 2, row 1, column 4"


def test_nothing_known_says_nothing() -> None:
    assert in_words(None) == ""
