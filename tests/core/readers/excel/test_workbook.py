from datetime import datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import Font, PatternFill
from openpyxl.styles.colors import Color
from tests.core.readers.excel.books import book, document, rows, tables

from milepost.core.document.nodes import Aside, Heading, Paragraph, Table
from milepost.core.document.walk import texts
from milepost.core.errors import NothingToRead
from milepost.core.readers import excel

HEADER = ("Ref", "Action", "Due")


def test_a_sheet_opens_with_a_heading_of_its_name() -> None:
    read = document(rows(HEADER, ("1.1", "Mend the bridge", "June 19")))
    assert read.blocks[0] == Heading("Plan", 1, read.blocks[0].place)
    assert tables(read) == [[["Ref", "Action", "Due"], ["1.1", "Mend the bridge", "June 19"]]]


def test_an_empty_row_does_not_end_a_table_that_goes_on() -> None:
    read = document(rows(HEADER, ("1.1", "Mend", "May"), (), ("1.2", "Paint", "June")))
    assert [len(table) for table in tables(read)] == [3]


def test_a_line_between_rows_is_a_band_of_one_cell() -> None:
    read = document(rows(HEADER, ("1.1", "Mend", "May"), (), ("Priority 2",), (), ("2.1", "Paint", "June")))
    assert tables(read)[0][2] == ["Priority 2", "", ""]


def test_a_repeated_header_opens_a_table_of_its_own() -> None:
    read = document(rows(HEADER, ("1.1", "Mend", "May"), (), ("Wexcombe",), HEADER, ("2.1", "Paint", "June")))
    assert len(tables(read)) == 2


def test_a_key_beside_the_table_is_a_table_of_its_own() -> None:
    read = document(rows((*HEADER, None, None, "Key", "Meaning"), ("1.1", "Mend", "May", None, None, "R", "Late")))
    assert tables(read)[1] == [["Key", "Meaning"], ["R", "Late"]]


def test_notes_under_the_table_are_paragraphs() -> None:
    read = document(rows(HEADER, ("1.1", "Mend", "May"), (), ("Figures are provisional.",)))
    last = read.blocks[-1]
    assert isinstance(last, Paragraph)
    assert last.text == "Figures are provisional."
    assert last.place
    assert (last.place.sheet, last.place.row, last.place.column) == ("Plan", 4, 1)


def test_a_merged_answer_left_empty_keeps_its_place() -> None:
    def fill(sheet: Any) -> None:
        rows(("Found", None, "Told", None), (None, None, "Well", None), ("Done", "Dug", "Left", "Sow"))(sheet)
        for area in ("A1:B1", "C1:D1", "A2:B2", "C2:D2"):
            sheet.merge_cells(area)

    table = document(fill).blocks[1]
    assert isinstance(table, Table)
    assert [(cell.text, cell.col_span) for cell in table.rows[1].cells] == [("", 2), ("Well", 2)]


def test_merged_cells_span_what_they_cover() -> None:
    def fill(sheet: Any) -> None:
        rows(("Area", "Action", "Q1", "Q2"), ("Homes", "Mend", "a", "b"), (None, "Paint", "Done in both", None))(sheet)
        sheet.merge_cells("A2:A3")
        sheet.merge_cells("C3:D3")

    table = document(fill).blocks[1]
    assert isinstance(table, Table)
    assert table.rows[1].cells[0].row_span == 2
    assert [(cell.text, cell.col_span) for cell in table.rows[2].cells] == [("Paint", 1), ("Done in both", 2)]


def test_lines_of_a_cell_are_paragraphs_and_bullets() -> None:
    read = document(rows(HEADER, ("1.1", "Mend:\n- the north side\n• the south side", "May")))
    assert tables(read)[0][1][1] == "Mend:\n- the north side\n- the south side"


def test_the_ink_of_a_sign_is_read_as_a_fill_and_that_of_words_is_not() -> None:
    def colour_in(sheet: Any) -> None:
        rows(HEADER, ("1.1", "Mend", "●"), ("1.2", "Paint", "●"))(sheet)
        sheet["C2"].font, sheet["B2"].font = Font(color="FFC00000"), Font(color="FFC00000")
        sheet["C3"].font, sheet["C3"].fill = Font(color="FF00B050"), PatternFill("solid", fgColor="FFEEEEEE")

    table = document(colour_in).blocks[1]
    assert isinstance(table, Table)
    assert [[cell.fill for cell in row.cells] for row in table.rows[1:]] == [["", "", "c00000"], ["", "", "00b050"]]


@pytest.mark.parametrize(
    ("colour", "fill"),
    [
        (Color(rgb="FFFFC000"), "ffc000"),
        (Color(theme=9), "f79646"),
        (Color(theme=0, tint=-0.5), "808080"),
        (Color(indexed=10), "ff0000"),
        (Color(rgb="FFFFFFFF"), ""),
    ],
)
def test_a_fill_is_read_as_its_colour(colour: Color, fill: str) -> None:
    def colour_in(sheet: Any) -> None:
        rows(HEADER, ("1.1", "Mend", None))(sheet)
        sheet["C2"].fill = PatternFill("solid", fgColor=colour)

    table = document(colour_in).blocks[1]
    assert isinstance(table, Table)
    assert table.rows[1].cells[2].fill == fill


def test_a_simple_conditional_format_colours_its_cells() -> None:
    def fill(sheet: Any) -> None:
        rows(HEADER, ("1.1", "Mend", "Green"), ("1.2", "Paint", "Red"))(sheet)
        green = CellIsRule(operator="equal", formula=['"Green"'], fill=PatternFill(bgColor="FF00B050"))
        sheet.conditional_formatting.add("C2:C9", green)

    table = document(fill).blocks[1]
    assert isinstance(table, Table)
    assert [row.cells[2].fill for row in table.rows] == ["", "00b050", ""]


def test_hidden_rows_columns_and_sheets_are_set_aside() -> None:
    def fill(sheet: Any) -> None:
        rows((*HEADER, "Cost"), ("1.1", "Mend", "May", 5), ("1.2", "Drop", "June", 6))(sheet)
        sheet.row_dimensions[3].hidden = True
        sheet.column_dimensions["D"].hidden = True
        other = sheet.parent.create_sheet("Old")
        other["A1"] = "Last year"
        other.sheet_state = "hidden"

    read = document(fill)
    assert tables(read) == [[["Ref", "Action", "Due"], ["1.1", "Mend", "May"]]]
    assert [(aside.kind, aside.text) for aside in read.asides] == [
        ("hidden row", "1.2 | Drop | June | 6"),
        ("hidden column", "Cost"),
        ("hidden column", "5"),
        ("hidden sheet", "Last year"),
    ]


def test_a_comment_is_kept_aside() -> None:
    def fill(sheet: Any) -> None:
        rows(HEADER, ("1.1", "Mend", "May"))(sheet)
        sheet["B2"].comment = Comment("Ask Thornley first", "A")

    aside = document(fill).asides[0]
    assert isinstance(aside, Aside)
    assert (aside.kind, aside.text) == ("comment", "Ask Thornley first")


def test_a_formula_without_a_stored_result_is_noted() -> None:
    read = document(rows(HEADER, ("1.1", "Mend", "=TODAY()")))
    assert "C2" in read.notes[0].message


def test_rows_that_a_filter_heads_are_headers() -> None:
    def fill(sheet: Any) -> None:
        rows(HEADER, ("1.1", "Mend", "May"))(sheet)
        sheet.auto_filter.ref = "A1:C2"

    table = document(fill).blocks[1]
    assert isinstance(table, Table)
    assert [row.is_header for row in table.rows] == [True, False]


def test_a_bold_line_alone_is_a_heading() -> None:
    def fill(sheet: Any) -> None:
        rows(("Priority 1: Safe homes",), (), HEADER, ("1.1", "Mend", "May"))(sheet)
        sheet["A1"].font = Font(bold=True)

    assert [b.text for b in document(fill).blocks if isinstance(b, Heading)] == ["Plan", "Priority 1: Safe homes"]


def test_an_empty_workbook_is_nothing_to_read() -> None:
    with pytest.raises(NothingToRead, match="no sheet with words"):
        document(lambda sheet: None)


def test_a_far_cell_costs_nothing() -> None:
    def fill(sheet: Any) -> None:
        rows(HEADER, ("1.1", "Mend", "May"))(sheet)
        sheet["XFD1048576"] = "far"

    read = document(fill)
    assert "far" in [text for text, _ in texts(read)]
    assert len(tables(read)) == 1


WORDS = st.text(st.characters(categories=["L", "N"], max_codepoint=0x24F), min_size=1, max_size=8)


@settings(max_examples=12, deadline=None)
@given(
    cells=st.dictionaries(st.tuples(st.integers(1, 9), st.integers(1, 7)), WORDS, min_size=1, max_size=20),
    hidden=st.sets(st.integers(1, 9), max_size=2),
    merged=st.booleans(),
)
def test_every_word_of_a_workbook_is_read_once(
    cells: dict[tuple[int, int], str], hidden: set[int], merged: bool
) -> None:
    def fill(sheet: Any) -> None:
        for (row, column), word in cells.items():
            sheet.cell(row, column, word).data_type = "s"
        for row in hidden:
            sheet.row_dimensions[row].hidden = True
        if merged:
            sheet.merge_cells("H1:I4")
        sheet["K12"] = "always"

    read = excel.read(book(fill), "plan.xlsx")
    found = sorted(word for text, _ in texts(read) if text != "Plan" for word in text.split(" | "))
    assert found == sorted([*cells.values(), "always"])


def test_rows_that_a_filter_leaves_out_are_read_with_a_note() -> None:
    def fill(sheet: Any) -> None:
        rows(("Action", "State"), ("Mend", "Closed"), ("Paint", "Open"))(sheet)
        sheet.auto_filter.ref = "A1:B3"
        sheet.auto_filter.add_filter_column(1, ["Open"])
        sheet.row_dimensions[2].hidden = True

    read = document(fill)
    assert tables(read) == [[["Action", "State"], ["Mend", "Closed"], ["Paint", "Open"]]]
    assert [note.kind for note in read.notes] == ["filtered_rows"]
    assert not read.asides


def test_the_midnight_that_an_export_gives_to_every_day_is_not_shown() -> None:
    def fill(sheet: Any) -> None:
        rows(HEADER, ("1.1", "Mend", datetime.fromisoformat("2026-03-31")))(sheet)
        sheet["C2"].number_format = "yyyy-mm-dd h:mm:ss"

    assert tables(document(fill))[0][1] == ["1.1", "Mend", "2026-03-31"]


def test_colours_beside_lone_words_are_a_table_of_their_own() -> None:
    def fill(sheet: Any) -> None:
        rows(HEADER, ("1.1", "Mend", "May"), (), (None, "Finished"), (None, "Behind"))(sheet)
        for row, colour in ((4, "0070C0"), (5, "FF0000")):
            sheet.cell(row, 1).fill = PatternFill("solid", fgColor=colour)

    read = document(fill)
    assert tables(read)[1] == [["", "Finished"], ["", "Behind"]]


def test_colours_far_from_any_words_are_no_table() -> None:
    def fill(sheet: Any) -> None:
        rows(HEADER, ("1.1", "Mend", "May"))(sheet)
        sheet["K1"].fill = sheet["L2"].fill = PatternFill("solid", fgColor="FF0000")

    assert tables(document(fill)) == [[["Ref", "Action", "Due"], ["1.1", "Mend", "May"]]]


def test_what_is_printed_round_the_first_and_the_even_pages_is_set_aside_once() -> None:
    def fill(sheet: Any) -> None:
        rows(HEADER, ("1.1", "Mend", "May"))(sheet)
        sheet.oddHeader.left.text = sheet.evenHeader.right.text = "Elmshire"
        sheet.firstFooter.center.text = "Draft"

    assert [aside.text for aside in document(fill).asides] == ["Elmshire", "Draft"]


def test_a_comment_on_a_hidden_sheet_is_kept_aside() -> None:
    def fill(sheet: Any) -> None:
        rows(HEADER, ("1.1", "Mend", "May"))(sheet)
        other = sheet.parent.create_sheet("Old")
        other["A1"].comment, other.sheet_state = Comment("Ask Thornley first", "A"), "hidden"

    assert [aside.text for aside in document(fill).asides] == ["Ask Thornley first"]
