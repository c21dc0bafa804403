"""Tables drawn with level lines alone, of one width below one another."""

from tests.core.readers.pdf.made import line, pages, text

from milepost.core.document.nodes import Document, Paragraph, Table
from milepost.core.document.walk import texts
from milepost.core.readers import pdf

_XS = (55, 100, 280, 420)
_HEAD = ("Ref", "Action", "Update", "Rating")


def row(y: int, *cells: str) -> bytes:
    return line(50, y - 8, 500, y - 8) + b"".join(text(cell, x, y) for cell, x in zip(cells, _XS, strict=False) if cell)


def table(y: int, letter: str, head: tuple[str, ...] = _HEAD) -> bytes:
    rows = ((f"{letter}{at}", "Mend a lane", f"Lane {at} is dry", "On course") for at in (1, 2))
    return (
        line(50, y + 14, 500, y + 14) + row(y, *head) + b"".join(row(y - 22 * at, *r) for at, r in enumerate(rows, 1))
    )


def read(content: bytes) -> Document:
    return pdf.read(pages(content), "page.pdf")


def kinds(document: Document) -> list[str]:
    return [
        f"{len(block.rows)} rows" if isinstance(block, Table) else block.text
        for block in document.blocks
        if isinstance(block, Table | Paragraph)
    ]


BETWEEN = "Members thanked all of the wardens, who had kept the lanes dry and clean."


def test_sentences_between_tables_under_the_same_headings_are_of_neither() -> None:
    assert kinds(read(table(760, "A") + text(BETWEEN, 55, 680) + table(640, "B"))) == ["3 rows", BETWEEN, "3 rows"]


def test_three_such_tables_are_three() -> None:
    content = table(760, "A") + text(BETWEEN, 55, 680) + table(640, "B") + text(BETWEEN, 55, 560) + table(520, "C")
    assert kinds(read(content)) == ["3 rows", BETWEEN, "3 rows", BETWEEN, "3 rows"]


def test_headings_that_come_again_right_below_a_row_part_no_table() -> None:
    again = row(694, *_HEAD) + row(672, "A3", "Mend a lane", "It is dry", "On course")
    assert kinds(read(table(760, "A") + again)) == ["5 rows"]


def test_a_column_whose_words_start_on_other_lines_does_not_cut_a_sentence() -> None:
    long = "All of the wardens have been thanked for keepingitdry by members."
    cells = text("Lane 3", 279, 694) + text(long, 105, 672) + row(650, "", "Mend a lane") + row(628, "A9")
    assert long in " ".join(said for said, _ in texts(read(table(760, "A") + cells)))


def test_large_letters_that_reach_over_the_top_line_are_in_the_first_row() -> None:
    title = "Lanes that the wardens mend before the winter comes"
    top = line(50, 760, 500, 760) + text(title, 55, 750, 14) + line(50, 744, 500, 744)
    rows = (row(708 - 22 * at, f"A{at}", "Mend a lane", f"Lane {at} is dry", "On course") for at in range(3))
    (found,) = read(top + row(730, *_HEAD) + b"".join(rows)).blocks
    assert isinstance(found, Table)
    assert [[cell.text for cell in one.cells] for one in found.rows[:2]] == [[title], list(_HEAD)]
