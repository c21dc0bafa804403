"""A box of one cell against a table on the other side of a page's end is a row of it; y from the bottom."""

from tests.core.readers.pdf.made import line, pages, text

from milepost.core.document.nodes import Table
from milepost.core.readers import pdf


def ruled(ys: tuple[int, ...], xs: tuple[int, ...] = (50, 500)) -> bytes:
    return b"".join(line(xs[0], y, xs[-1], y) for y in ys) + b"".join(line(x, ys[-1], x, ys[0]) for x in xs)


FOOT = ruled((140, 120, 100), (50, 200, 500)) + text("Lead", 55, 125) + text("Ann Lowe", 205, 125)
FOOT += text("Progress", 55, 105) + text("Half of the", 205, 105)
BOX = ruled((780, 740)) + text("Lamps burn again.", 55, 760)
OPEN = text("The plan of the town, told to its board", 50, 700)


def tables(*contents: bytes) -> list[list[list[str]]]:
    found = [block for block in pdf.read(pages(*contents), "page.pdf").blocks if isinstance(block, Table)]
    return [[[cell.text for cell in row.cells] for row in table.rows] for table in found]


def test_a_box_at_the_top_of_the_next_page_is_a_row() -> None:
    assert tables(OPEN + FOOT, BOX + text("What comes next", 50, 600))[1:] == [[["Lamps burn again."]]]


def test_so_is_one_at_the_foot_of_the_page_before() -> None:
    box = ruled((140, 100)) + text("Mend the lamps", 55, 120)
    top = ruled((780, 760, 740), (50, 200, 500)) + text("Lead", 55, 765) + text("Ann Lowe", 205, 765)
    assert tables(OPEN + box, top + text("Progress", 55, 745))[0] == [["Mend the lamps"]]


def test_headers_and_footers_may_stand_between() -> None:
    found = tables(OPEN + FOOT + text("Page 1", 280, 30), text("Town plan", 50, 820) + BOX)
    assert found[1:] == [[["Lamps burn again."]]]


def test_a_box_of_another_width_is_none_nor_one_that_stands_apart() -> None:
    assert len(tables(OPEN + FOOT, ruled((780, 740), (50, 400)) + text("Lamps burn again.", 55, 760))) == 1
    lower = ruled((580, 540)) + text("Lamps burn again.", 55, 560)
    assert len(tables(OPEN + FOOT, text("What comes next", 50, 640) + lower)) == 1
    higher = ruled((540, 520, 500), (50, 200, 500)) + text("Lead", 55, 525) + text("Ann Lowe", 205, 525)
    assert len(tables(higher + text("So much for lamps.", 50, 400), BOX)) == 1


def test_boxes_alone_are_no_table() -> None:
    assert tables(OPEN + ruled((140, 100)) + text("Mend the lamps", 55, 120), BOX) == []


def test_where_other_boxes_stand_within_pages_all_are_boxes() -> None:
    within = ruled((640, 600)) + text("Owls came back.", 55, 620) + text("So much for this part", 50, 500)
    assert len(tables(OPEN + FOOT, BOX + within)) == 1
