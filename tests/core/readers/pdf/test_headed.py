"""Tables of which no line is drawn, found by their headings; pages drawn by hand, y from the bottom."""

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
