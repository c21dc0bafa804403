"""Tables of which only the header band is drawn go on at the top of the next page; y from the bottom."""

import pytest
from tests.core.readers.pdf.made import line, pages, text

from milepost.core.document.nodes import Table
from milepost.core.readers import pdf


def band(y: int) -> bytes:
    boxes = b"".join(b"%d %d %d 16 re f " % (x, y - 4, width) for x, width in ((50, 149), (200, 99), (300, 200)))
    return b"0 0.5 0 rg " + boxes + b"0 g " + row(y, "Action", "Owner", "Progress")


def row(y: int, *cells: str) -> bytes:
    return b"".join(text(words, x, y) for words, x in zip(cells, (53, 203, 303), strict=True))


MEND, LIGHT = ("Mend the bridge", "Highways", "Begun"), ("Light the lane", "Parish", "Late")
FOOT = band(130)  # with nothing below it
FULL = band(160) + row(140, *MEND)
PROSE = text("The board met in May and heard from everybody who walks to work.", 50, 830)


def tables(*contents: bytes) -> list[list[list[str]]]:
    found = [block for block in pdf.read(pages(*contents), "page.pdf").blocks if isinstance(block, Table)]
    return [[[cell.text for cell in row.cells] for row in table.rows] for table in found]


def test_rows_overleaf_follow_a_band_at_the_foot_of_a_page() -> None:
    rest = row(800, *MEND) + row(770, *LIGHT) + text("Priority 2: Streets", 50, 730, 14)
    assert tables(text("Plan", 50, 800, 14) + FOOT, rest)[-1] == [list(MEND), list(LIGHT)]


def test_rows_overleaf_follow_rows_and_may_go_on_further() -> None:
    found = tables(FULL, row(800, *LIGHT) + row(110, "Sweep", "Parish", "Done"), row(800, *MEND))
    assert [rows[-1][0] for rows in found] == ["Mend the bridge", "Sweep", "Mend the bridge"]


def test_what_stands_at_the_top_of_both_pages_is_no_row() -> None:
    head = [row(820, "Town plan", f"Page {number}", "May 2025") for number in (1, 2)]
    assert tables(head[0] + FULL, head[1] + row(780, *LIGHT))[-1] == [list(LIGHT)]


def test_a_status_may_stand_in_the_middle_of_its_column() -> None:
    middle = text("Light the lane", 53, 800) + text("Parish", 203, 800) + text("G", 400, 800)
    assert tables(FULL, middle)[-1] == [["Light the lane", "Parish", "G"]]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (FULL, text("Priority 2: Streets", 50, 800, 14)),
        (FULL, PROSE),
        (FULL, text("Name: Ann Lowe", 50, 800) + text("Date: May", 420, 800)),
        (FULL, PROSE + row(780, *LIGHT)),
        (band(700) + row(680, *MEND) + text("So much for bridges and all the rest of them", 50, 500), row(800, *LIGHT)),
        (FULL + b"".join(line(50, y, 500, y) for y in (150, 132)), row(800, *LIGHT)),
    ],
)
def test_what_does_not_go_on_with_a_table_stays_outside(first: bytes, second: bytes) -> None:
    assert len(tables(first, second)) == 1
