"""Tables of which no line is drawn, found by their headings; pages drawn by hand, y from the bottom."""

from itertools import pairwise

import pytest
from tests.core.readers.pdf.made import pages, text

from milepost.core.document.nodes import Table
from milepost.core.readers import pdf

_XS = (50, 90, 250, 340, 400)
_BOLD = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold>>"


def bold(words: str, x: int, y: int) -> bytes:
    return b"BT /B 10 Tf %d %d Td (%s) Tj ET\n" % (x, y, words.encode())


def head(y: int) -> bytes:
    titles = ("Ref", "Action", "Owner", "RAG", "Progress since May")
    return b"".join(bold(title, x, y) for title, x in zip(titles, _XS, strict=True))


def row(y: int, *cells: str) -> bytes:
    return b"".join(text(cell, x, y) for cell, x in zip(cells, _XS, strict=True) if cell)


def tables(content: bytes) -> list[list[list[str]]]:
    data = pages(content, resources=b"/Font<</F 3 0 R/B 4 0 R>>", more=(_BOLD,))
    found = [block for block in pdf.read(data, "page.pdf").blocks if isinstance(block, Table)]
    return [[[cell.text for cell in each.cells] for each in table.rows] for table in found]


ROWS = (
    row(660, "R1", "Mend the bridge by the mill and", "Highways", "", "Tenders are in")
    + text("the old wall", 90, 648)
    + text("G", 352, 660)
    + row(610, "R2", "Light the lane", "Parish", "A", "")
    + row(560, "R3", "Sweep the square", "Town Council", "B", "Done on Friday")
)


def test_a_line_of_bold_headings_heads_what_stands_under_it() -> None:
    assert tables(head(690) + ROWS) == [
        [
            ["Ref", "Action", "Owner", "RAG", "Progress since May"],
            ["R1", "Mend the bridge by the mill and the old wall", "Highways", "G", "Tenders are in"],
            ["R2", "Light the lane", "Parish", "A", ""],
            ["R3", "Sweep the square", "Town Council", "B", "Done on Friday"],
        ]
    ]


def test_a_band_between_the_rows_is_a_row_of_one_cell_and_what_follows_them_is_none() -> None:
    band = b"0.9 0.8 0.9 rg 48 671 500 12 re f 0 g " + bold("Aim 1: Streets that are kept", 50, 674)
    key = text("Key to RAG: B = Done; G = On course; A = Late", 50, 510)
    found = tables(head(690) + band + ROWS + key)
    assert [len(cells) for cells in found[0]] == [5, 1, 5, 5, 5]
    assert found[0][1] == ["Aim 1: Streets that are kept"]


def test_plain_words_in_columns_or_two_rows_make_no_table() -> None:
    plain = row(690, "Ref", "Action", "Owner", "RAG", "Progress")
    assert tables(plain + ROWS) == []
    assert (
        tables(head(690) + row(660, "R1", "Mend", "Parish", "G", "Done") + row(610, "R2", "Light", "", "A", "")) == []
    )


def fill(x0: int, y0: int, x1: int, y1: int, red: float) -> bytes:
    return b"%.1f 0.9 0.9 rg %d %d %d %d re f 0 g " % (red, x0, y0, x1 - x0, y1 - y0)


def test_a_row_whose_first_cell_has_several_lines_begins_below_white() -> None:
    rows = b"".join(
        row(660 - 50 * at, f"R{at}", "Mend the bridge by the mill", "Highways", "A", "Tenders are in")
        + text("new", 50, 649 - 50 * at)
        + text("and the old wall", 90, 649 - 50 * at)
        for at in range(3)
    )
    found = tables(head(690) + rows)
    assert [line[:2] for line in found[0][1:]] == [
        [f"R{at} new", "Mend the bridge by the mill and the old wall"] for at in range(3)
    ]


def test_a_short_text_on_a_band_of_its_own_is_a_row_of_one_cell() -> None:
    band = fill(48, 671, 500, 683, 0.8) + bold("Aim 1", 50, 674)
    assert [len(cells) for cells in tables(head(690) + band + ROWS)[0]] == [5, 1, 5, 5, 5]
    assert [len(cells) for cells in tables(head(690) + bold("Aim 1", 50, 674) + ROWS)[0]] == [5, 5, 5, 5, 5]


def test_white_headings_on_a_band_head_a_table_whose_first_column_holds_but_dots() -> None:
    titles = zip(("RAG", "Action", "Owner", "Due", "Progress"), _XS, strict=True)
    band = b"0.1 0.2 0.3 rg 48 686 500 16 re f 1 g " + b"".join(text(one, x, 690) for one, x in titles) + b"0 g "
    rows = b"".join(row(660 - 40 * at, "", "Mend the bridge", "Highways", "May", "Done") for at in range(3))
    dots = b"".join(b"1 0 0 rg 52 %d 9 9 re f 0 g " % (660 - 40 * at) for at in range(3))
    assert tables(band + rows + dots) == [
        [["RAG", "Action", "Owner", "Due", "Progress"], *[["", "Mend the bridge", "Highways", "May", "Done"]] * 3]
    ]


def shade(top: int, bottom: int) -> bytes:
    """A row's cells filled one by one, as word processors fill every other row."""
    edges = (*(x - 2 for x in _XS), 550)
    cells = pairwise(edges)
    areas = (b"%d %d %d %d re f " % (left, bottom, right - left, top - bottom) for left, right in cells)
    return b"0.95 0.9 0.9 rg " + b"".join(areas) + b"0 g "


WRAPPED = (
    row(672, "Mend", "the bridge", "Highways", "On", "Tenders are in and")
    + row(661, "roads", "by the mill", "and Parish", "", "two are good")
    + row(643, "Light", "the lane", "Parish", "Late", "The lamps are")
    + row(632, "lanes", "at night", "Council", "", "on their way")
    + row(614, "Pave", "the square", "Town", "Done", "")
    + row(603, "a path", "and the yard", "", "", "")
)
SHADES = {"first and last": ((684, 655), (626, 597)), "second": ((655, 626),), "none": ()}


@pytest.mark.parametrize("shades", SHADES.values(), ids=SHADES)
def test_rows_are_parted_by_white_whichever_of_them_are_shaded(shades: tuple[tuple[int, int], ...]) -> None:
    found = tables(b"".join(shade(*each) for each in shades) + head(690) + WRAPPED)
    assert [[[" ".join(cell.split()) for cell in cells] for cells in table] for table in found] == [
        [
            ["Ref", "Action", "Owner", "RAG", "Progress since May"],
            ["Mend roads", "the bridge by the mill", "Highways and Parish", "On", "Tenders are in and two are good"],
            ["Light lanes", "the lane at night", "Parish Council", "Late", "The lamps are on their way"],
            ["Pave a path", "the square and the yard", "Town", "Done", ""],
        ]
    ]


def test_lines_at_one_distance_that_fill_the_same_columns_are_rows_of_their_own() -> None:
    rows = b"".join(row(672 - 11 * at, f"R{at}", "Mend a lane", "Parish", "On", "In hand") for at in range(5))
    assert len(tables(head(690) + rows)[0]) == 6


def test_a_table_whose_headings_stand_in_a_band_keeps_to_its_band() -> None:
    banded = shade(700, 686) + head(690) + shade(684, 655) + WRAPPED
    assert [cells[3] for cells in tables(banded)[0]] == ["RAG", "On", "Late", "Done"]


def _told(y: int) -> bytes:
    return text("Remarks The fields by the river flooded twice in spring, and both of the crews were late.", 90, y)


_COMMENTED = (
    row(660, "R1", "Mend the bridge", "Highways", "G", "Tenders are in")
    + row(610, "R2", "Light the lane", "Parish", "A", "Poles are up")
    + _told(596)
    + row(560, "R3", "Sweep the square", "Town Council", "B", "Done")
)


def test_a_text_across_the_columns_at_the_foot_of_a_row_is_a_row_of_one_cell() -> None:
    (found,) = tables(head(690) + _COMMENTED)
    assert [len(cells) for cells in found] == [5, 5, 5, 1, 5]
    assert found[3][0].startswith("Remarks The fields")


def test_known_headings_need_but_one_row() -> None:
    again = head(500) + row(470, "R4", "Paint the gate", "Parish", "G", "Begun")
    found = tables(head(690) + _COMMENTED + again)
    assert [table[1][0] for table in found] == ["R1", "R4"]


def test_rows_that_keep_to_the_columns_at_the_top_of_the_next_page_go_on_with_a_table() -> None:
    rest = bold("Aim 2: Gates", 50, 780) + row(760, "R4", "Paint the gate", "Parish", "G", "Begun") + _told(746)
    data = pages(head(690) + _COMMENTED, rest, resources=b"/Font<</F 3 0 R/B 4 0 R>>", more=(_BOLD,))
    found = [block for block in pdf.read(data, "page.pdf").blocks if isinstance(block, Table)]
    assert [cell.text for cell in found[-1].rows[1].cells] == ["R4", "Paint the gate", "Parish", "G", "Begun"]


def test_headings_that_head_a_table_once_head_one_of_a_single_row() -> None:
    title = text("The second part of all our plans", 50, 520, 14)
    last = head(490) + row(470, "R4", "Dig the pond", "Parish", "G", "Begun")
    assert [len(table) for table in tables(head(690) + ROWS + title + last)] == [4, 2]


def test_the_white_before_the_next_column_is_no_room() -> None:
    rows = row(660, "R1", "Mend the bridge", "Wide Parish", "G", "Begun") + text("Team", 250, 648)
    rows += row(610, "R2", "Light the lane", "Wide Mart Parish", "A", "") + row(
        560, "R3", "Sweep it", "Police", "B", "Done"
    )
    assert tables(head(690) + rows)[0][1][2] == "Wide Parish Team"
