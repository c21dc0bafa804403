"""Where the cells of tagged tables stand."""

from milepost.core.readers.pdf.element import Element
from milepost.core.readers.pdf.lines import Line
from milepost.core.readers.pdf.placing import Told, place


def told(text: str = "", x: float = 0, rows: int = 1) -> Told:
    line = Line(x, 0, x + 5, 8, text, 8, False, 5, 5, 0, 1, False, False)
    return Told(Element("TD", rows=rows), [line] if text else [])


def test_empty_cells_beyond_the_last_column_with_words_go():
    rows = [
        [told("a", 0), told("b", 10), told("c", 20)],
        [told("d", 0, rows=2), told("e", 10), told("f", 20)],
        [told("g", 10), told("h", 20), told(), told(), told()],
    ]
    place(rows)
    assert [[cell.column for cell in row] for row in rows] == [[1, 2, 3], [1, 2, 3], [2, 3]]
