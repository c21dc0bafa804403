from milepost.core.readers.pdf.element import Element
from milepost.core.readers.pdf.lines import Line
from milepost.core.readers.pdf.placing import Told, place


def cell(x: float | None, columns: int = 1, rows: int = 1) -> Told:
    """A cell whose text starts at x; None is a cell without words."""
    line = Line(x or 0, 0, (x or 0) + 40, 10, "words", 10, False, 25, 5, x or 0, 1, False, False)
    return Told(Element("TD", columns, rows), [] if x is None else [line])


def columns(*rows: list[Told]) -> list[list[int]]:
    place(rows)
    return [[told.column for told in row] for row in rows]


def test_cells_follow_the_spans_from_above() -> None:
    assert columns([cell(0, rows=2), cell(100), cell(200)], [cell(100), cell(200)]) == [[1, 2, 3], [2, 3]]


def test_an_empty_cell_that_the_tags_left_out_is_put_in() -> None:
    rows = [[cell(0), cell(100), cell(200)], [cell(0), cell(100), cell(200)], [cell(0), cell(200)]]
    assert columns(*rows) == [[1, 2, 3], [1, 2, 3], [1, 2, 3]]
    assert [bool(told.lines) for told in rows[2]] == [True, False, True]


def test_cells_without_words_that_are_tagged_twice_are_let_go() -> None:
    rows = [[cell(0), cell(100)], [cell(0), cell(100)], [cell(0), cell(100), cell(None), cell(None)]]
    assert columns(*rows) == [[1, 2], [1, 2], [1, 2]]


def test_a_title_spans_no_more_columns_than_there_are() -> None:
    rows = [[cell(0, columns=9)], [cell(0), cell(100)], [cell(0), cell(100)]]
    place(rows)
    assert rows[0][0].element.columns == 2


def test_a_table_without_cells_is_left_alone() -> None:
    assert columns([], []) == [[], []]


def test_empty_cells_beyond_the_last_column_under_a_tall_cell_go() -> None:
    tall = [cell(0, rows=2), cell(10), cell(20)]
    rows = [[cell(0), cell(10), cell(20)], tall, [cell(10), cell(20), cell(None), cell(None), cell(None)]]
    assert columns(*rows) == [[1, 2, 3], [1, 2, 3], [2, 3]]


def test_the_fullest_row_says_how_wide_a_table_is_where_most_lack_a_cell() -> None:
    whole = [cell(0), cell(100), cell(200), cell(300)]
    rows = [whole, [cell(0), cell(205)], [cell(0), cell(104)], [cell(100), cell(306)]]
    place(rows)
    assert [[told.column for told in row if told.lines] for row in rows] == [[1, 2, 3, 4], [1, 3], [1, 2], [2, 4]]
    assert [len(row) for row in rows] == [4, 4, 4, 4]
