"""Tables of which only the header band is drawn; pages drawn by hand, y from the bottom."""

import pytest
from tests.core.readers.pdf.made import line, pages, text

from milepost.core.document.nodes import Table
from milepost.core.readers import pdf

BAND = b"0 0.5 0 rg " + b"".join(b"%d 690 %d 16 re f " % (x, width) for x, width in ((50, 149), (200, 99), (300, 200)))
HEAD = BAND + b"0 g " + text("Action", 55, 694) + text("Owner", 205, 694) + text("Progress", 305, 694)


def tables(content: bytes) -> list[list[list[str]]]:
    blocks = pdf.read(pages(content), "page.pdf").blocks
    found = [block for block in blocks if isinstance(block, Table)]
    return [[[cell.text for cell in row.cells] for row in table.rows] for table in found]


def row(y: int, action: str, owner: str, *progress: str) -> bytes:
    lines = b"".join(text(words, 305, y - 12 * at) for at, words in enumerate(progress))
    return text(action, 55, y) + text(owner, 205, y) + lines


def test_white_between_rows_stands_for_lines() -> None:
    body = row(670, "Mend the bridge", "Highways", "Tenders are in", "and one was chosen") + row(
        630, "Light the lane", "Parish", "Begun"
    )
    assert tables(HEAD + body) == [
        [
            ["Action", "Owner", "Progress"],
            ["Mend the bridge", "Highways", "Tenders are in\nand one was chosen"],
            ["Light the lane", "Parish", "Begun"],
        ]
    ]


def test_a_heading_or_a_footer_below_is_no_row() -> None:
    body = row(670, "Mend the bridge", "Highways", "Begun") + row(640, "Light the lane", "Parish", "Begun")
    heading = text("Priority 2: Streets on which everybody likes to walk at night", 50, 600, 14)
    footer = text("Made by the clerk", 55, 40) + text("Page 1 of 2", 305, 40)
    for below in (heading, footer):
        assert [len(table) for table in tables(HEAD + body + below)] == [3]


def test_a_coloured_box_in_a_row_ends_no_table() -> None:
    box = b"1 0 0 rg 310 660 60 14 re f 0 g "
    levels = b"".join(line(50, y, 500, y) for y in (650, 620))
    body = row(664, "Mend the bridge", "Highways", "Late") + row(632, "Light the lane", "Parish", "Begun")
    assert [len(table) for table in tables(HEAD + box + levels + body)] == [3]


def test_a_word_at_the_edge_of_a_column_opens_its_cell() -> None:
    body = text("Mend the bridge over the river", 55, 670) + text("Highways office 123", 200, 670)
    crowded = body + text("Begun", 302, 670) + row(640, "Light", "Parish", "Begun")
    assert tables(HEAD + crowded)[0][1] == ["Mend the bridge over the river", "Highways office 123", "Begun"]


@pytest.mark.parametrize("title", [b"", b"0 0.5 0 rg 50 690 500 16 re f 0 g "])
def test_lines_under_headings_across_the_page_make_no_table(title: bytes) -> None:
    heads = ("1.1 Mend the bridge", "1.2 Light the lane", "1.3 Sweep the square")
    content = title + text("Aim 1: Streets", 55, 694, 14)
    for y, head in zip((660, 560, 460), heads, strict=True):
        content += text(head, 50, y, 12) + line(50, y - 4, 550, y - 4)
        content += text("Who: Highways", 55, y - 20) + text("Status: Late", 55, y - 36)
    assert tables(content) == []


def test_lines_across_the_page_between_rows_of_columns_make_one() -> None:
    rows = row(694, "Action", "Owner", "Progress") + row(670, "Mend it", "Highways", "Begun")
    rows += row(646, "Light it", "Parish", "Late")
    content = rows + b"".join(line(50, y, 550, y) for y in (708, 684, 660, 636))
    assert len(tables(content)[0]) == 3


def test_columns_of_a_shaded_table_start_where_its_words_do() -> None:
    def shaded(y: int, *cells: str) -> bytes:
        words = b"".join(text(cell, x, y) for cell, x in zip(cells, (53, 80, 204), strict=True))
        turn = b"0.9 0.9 1 rg 50 %d 350 40 re f " % (y - 26) if cells[0] in ("W1", "W3", "W5") else b""
        return turn + b"0.6 0.8 0.6 rg 400 %d 100 40 re f 0 g " % (y - 26) + words + text("Green", 403, y)

    content = b"0 0.5 0 rg 50 700 450 20 re f 0 g " + text("Task of the year", 80, 704)
    content += text("ID", 53, 704) + text("Latest update", 204, 704) + text("Status", 403, 704)
    content += shaded(686, "W1", "Mend the long bridge of", "Tenders are in and all of them")
    content += text("the town", 80, 674) + text("were too dear", 204, 674)
    content += shaded(646, "W2", "Light the lane", "Begun") + shaded(606, "W3", "Sweep", "")
    content += shaded(566, "W4", "Paint the railing by the mill", "Late") + shaded(526, "W5", "Sow", "Not yet")
    found = tables(content)[0]
    assert found[0] == ["ID", "Task of the year", "Latest update", "Status"]
    assert found[1] == [
        "W1",
        "Mend the long bridge of the town",
        "Tenders are in and all of them\nwere too dear",
        "Green",
    ]
    assert [row[:2] for row in found[2:]] == [
        ["W2", "Light the lane"],
        ["W3", "Sweep"],
        ["W4", "Paint the railing by the mill"],
        ["W5", "Sow"],
    ]


def _painted(top: int, *cells: tuple[int, int]) -> bytes:
    return b"0.9 0.9 0.95 rg " + b"".join(b"%d %d %d 16 re f " % (x, top - 16, width) for x, width in cells) + b"0 g "


def test_an_area_over_all_columns_of_a_painted_table_is_a_row_of_one_cell() -> None:
    band = _painted(690, (50, 450)) + text("Aim 1", 55, 678)
    assert [len(cells) for cells in tables(HEAD + band + row(660, "Mend the bridge", "Highways", "Begun"))[0]] == [
        3,
        1,
        3,
    ]


def test_facts_with_dots_between_in_such_a_row_are_one_text() -> None:
    words = text("Run by", 162, 678) + text("Ann Lowe", 202, 678) + text("Due May", 254, 678)  # nearer than cells
    found = tables(HEAD + _painted(690, (50, 450)) + words + row(660, "Mend the bridge", "Highways", "Begun"))
    assert [len(cells) for cells in found[0]] == [3, 1, 3]


def test_what_a_page_cut_off_from_one_cell_is_a_row_below_the_headings() -> None:
    shaded = _painted(660, (50, 149), (200, 99), (300, 200)) + row(648, "Light the lane", "Parish", "Begun")
    found = tables(HEAD + text("and two were chosen", 305, 676) + shaded)
    assert [cells for table in found for cells in table][1] == ["", "", "and two were chosen"]
    centred = tables(HEAD + text("a line of its own", 240, 676) + shaded)
    assert ["", "", "a line of its own"] not in [cells for table in centred for cells in table]
