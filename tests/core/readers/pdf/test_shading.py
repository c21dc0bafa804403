"""A tagged table says nothing of its colours: a dot in an empty cell is found wherever it stands in it."""

from dataclasses import replace

from milepost.core.document.nodes import Cell, Paragraph, Place, Row, Table
from milepost.core.readers.pdf.lines import Line, lines_of
from milepost.core.readers.pdf.page import Area, Glyph, Page
from milepost.core.readers.pdf.shading import shade


def _line(text: str, x: float, top: float) -> Line:
    glyphs = [Glyph(x + 5 * at, top, x + 5 * at + 5, top + 10, letter, 10.0) for at, letter in enumerate(text)]
    return lines_of(glyphs, Page(1, 500, 500))[0]


def _cell(text: str, row: int, column: int) -> Cell:
    blocks = (Paragraph(text),) if text else ()
    return Cell(blocks, place=Place(file="", row=row, column=column))


_TABLE = Table(
    tuple(
        Row((_cell(first, at, 1), _cell(second, at, 2)), place=Place(file="", row=at))
        for at, (first, second) in enumerate((("Action", "RAG"), ("Mend", "")), 1)
    )
)
_LINES = {
    (1, 1): [_line("Action", 10, 10)],
    (1, 2): [_line("RAG", 200, 10)],
    (2, 1): [_line("Mend", 10, 40), _line("it", 10, 52)],
}


def _fill(*dots: Area) -> str:
    page = replace(Page(1, 500, 500), areas=list(dots))
    return shade(_TABLE, _LINES, {1: page}).rows[1].cells[1].fill


def test_a_dot_in_an_empty_cell_is_its_colour() -> None:
    assert _fill(Area(212, 48, 222, 58, "00b050")) == "00b050"


def test_a_dot_of_another_row_or_column_is_not() -> None:
    assert _fill(Area(212, 80, 222, 90, "00b050")) == ""
    assert _fill(Area(100, 48, 110, 58, "00b050")) == ""


def test_two_dots_say_nothing() -> None:
    assert _fill(Area(212, 48, 222, 58, "00b050"), Area(230, 48, 240, 58, "ff0000")) == ""


def test_dots_right_of_all_words_are_a_column_of_their_own() -> None:
    rows = tuple(Row((_cell(f"Mend {at}", at, 1),), place=Place(file="", row=at)) for at in range(1, 5))
    lines = {(at, 1): [_line(f"Mend {at}", 10, 30.0 * at)] for at in range(1, 5)}
    dots = [Area(100, 30.0 * at + 2, 108, 30.0 * at + 9, colour) for at, colour in ((2, "00b050"), (3, "ff0000"))]
    page = replace(Page(1, 500, 500), areas=[*dots, Area(100, 122, 108, 129, "ffc000")])
    shaded = shade(Table(rows), lines, {1: page})
    assert [row.cells[1].fill for row in shaded.rows] == ["", "00b050", "ff0000", "ffc000"]
    few = replace(page, areas=dots)
    assert all(len(row.cells) == 1 for row in shade(Table(rows), lines, {1: few}).rows)


def test_a_dot_on_the_ground_of_a_narrow_cell_is_its_colour() -> None:
    assert _fill(Area(196, 36, 236, 66, "f6f8fa"), Area(212, 48, 222, 58, "00b050")) == "00b050"
