"""Cells painted row by row, on pages drawn by hand: 595 points wide and 842 high, y from the bottom."""

import pytest
from tests.core.readers.pdf.made import line, pages, text

from milepost.core.document.nodes import Table
from milepost.core.readers import pdf

_ROWS = (700, 670, 640, 610)
_FRAME = b"".join(line(50, y, 500, y) for y in (700, 610)) + b"".join(line(x, 610, x, 700) for x in (50, 100, 500))
_LINES = b"".join(line(100, y, 500, y) for y in (670, 640))
_ACTIONS = b"".join(text(words, 105, y) for words, y in (("Mend", 680), ("Paint", 650), ("Plant", 620)))


def _painted(*colours: bytes) -> bytes:
    fills = zip(colours, _ROWS[1:], strict=True)
    return b"".join(b"%s rg 50 %d 50 30 re f " % (colour, y) for colour, y in fills) + b"0 g\n"


def _turned(words: bytes, y: int, x: int = 78) -> bytes:
    return b"BT /F 10 Tf 0 1 -1 0 %d %d Tm (%s) Tj ET\n" % (x, y, words)


def _words(content: bytes) -> list[list[str]]:
    blocks = pdf.read(pages(content), "page.pdf").blocks
    return [[cell.text for cell in row.cells] for block in blocks if isinstance(block, Table) for row in block.rows]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (_turned(b"Safer roads", 625), "Safer roads"),
        (_turned(b"Safer roads and", 615, 70) + _turned(b"pavements", 630, 85), "Safer roads and pavements"),
        (text("Roads", 55, 650), "Roads"),
        (text("Roads", 55, 680), "Roads"),
    ],
)
def test_a_cell_painted_row_by_row_is_one_where_a_line_is_drawn_only_beside_it(words: bytes, said: str) -> None:
    grey = b"0.8 0.8 0.9"
    assert _words(_painted(grey, grey, grey) + _FRAME + _LINES + _ACTIONS + words) == [
        [said, "Mend"],
        ["Paint"],
        ["Plant"],
    ]


@pytest.mark.parametrize(
    ("colours", "lines", "words"),
    [
        ((b"0.8 0.8 0.9",) * 3, _LINES + line(50, 670, 100, 670) + line(50, 640, 100, 640), (("A", 620),)),
        ((b"1 0 0", b"0 1 0", b"1 0 0"), _LINES, (("A", 650),)),
        ((b"0.8 0.8 0.9",) * 3, _LINES, (("A", 680), ("B", 650), ("C", 620))),
    ],
    ids=["a line parts them", "another colour", "words in each"],
)
def test_cells_that_anything_parts_stay_apart(
    colours: tuple[bytes, ...], lines: bytes, words: tuple[tuple[str, int], ...]
) -> None:
    said = b"".join(text(word, 55, y) for word, y in words)
    assert [len(row) for row in _words(_painted(*colours) + _FRAME + lines + _ACTIONS + said)] == [2, 2, 2]
