"""What walking promises: the grid has a square for every column, and no text is said twice or left out."""

from hypothesis import given, settings
from hypothesis import strategies as st

from milepost.core.document.nodes import Aside, Cell, Document, Heading, ListKind, Paragraph, Place, Row, Table
from milepost.core.document.walk import grid, paragraphs_of, texts


def cell(text: str = "", col_span: int = 1, row_span: int = 1) -> Cell:
    return Cell((Paragraph(text),) if text else (), col_span, row_span)


def table(*rows: tuple[Cell, ...]) -> Table:
    return Table(tuple(Row(cells) for cells in rows))


def seen(given_table: Table) -> list[str]:
    return [" ".join(square.cell.text or "·" for square in squares) for squares in grid(given_table)]


def test_a_cell_over_two_rows_is_seen_in_both() -> None:
    assert seen(table((cell("a", row_span=2), cell("b")), (cell("c"),))) == ["a b", "a c"]


def test_a_cell_over_two_columns_is_seen_in_both_and_starts_in_one() -> None:
    wide = table((cell("a", col_span=2), cell("b")))
    assert seen(wide) == ["a a b"]
    assert [square.is_origin for square in grid(wide)[0]] == [True, False, True]


def test_a_cell_from_above_at_the_end_of_a_row_is_seen_there() -> None:
    assert seen(table((cell("a"), cell("b", row_span=2)), (cell("c"),))) == ["a b", "c b"]


def test_a_cell_from_above_beyond_a_gap_keeps_its_column() -> None:
    assert seen(table((cell("a"), cell("b"), cell("c", row_span=2)), (cell("d"),))) == ["a b c", "d · c"]


def test_a_cell_that_lies_over_one_from_above_makes_that_no_longer() -> None:
    rows = (cell("a"), cell("b", row_span=3)), (cell("c", col_span=2),), (cell("d"),), (cell("e"), cell("f"))
    assert seen(table(*rows)) == ["a b", "c c", "d b", "e f"]


def test_a_short_row_is_filled_with_empty_squares() -> None:
    assert seen(table((cell("a"), cell("b")), (cell("c"),))) == ["a b", "c ·"]


def test_an_empty_table_has_no_squares() -> None:
    assert grid(Table(())) == ()


@settings(max_examples=50, deadline=None)
@given(st.lists(st.lists(st.tuples(st.integers(1, 3), st.integers(1, 3)), max_size=4), max_size=5))
def test_every_row_is_as_wide_as_the_widest_and_every_cell_starts_once(spans: list[list[tuple[int, int]]]) -> None:
    made = table(*(tuple(cell("x", wide, tall) for wide, tall in row) for row in spans))
    squares = grid(made)
    assert len({len(row) for row in squares}) <= 1
    starts = [square.cell for row in squares for square in row if square.is_origin and square.cell.text]
    assert len(starts) == sum(map(len, spans))


def test_every_text_is_said_once_in_reading_order_with_its_place() -> None:
    nested = Table((Row((cell("inside"),)),))
    document = Document(
        (
            Heading("Aim 1"),
            Paragraph("first", ListKind.NUMBER, label="a)"),
            Table((Row((Cell((Paragraph("outside"), nested), place=Place(row=4)),)),), caption="The table"),
        ),
        asides=(Aside("footer", "Page 1"),),
    )
    found = list(texts(document))
    assert [text for text, _ in found] == ["Aim 1", "a)", "first", "The table", "outside", "inside", "Page 1"]
    assert dict(found)["outside"] == Place(row=4)


def test_a_cell_is_paragraphs_and_a_nested_table_a_line_a_row() -> None:
    nested = table((cell("x"), cell("y")), (cell("z"),))
    assert [one.text for one in paragraphs_of(Cell((Paragraph("first"), nested)))] == ["first", "x | y", "z"]
