"""Tests that tables which are huge by their spans are refused, and before anything goes through their squares."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from milepost.core.document.nodes import Cell, Document, Row, Table
from milepost.core.document.walk import grid
from milepost.core.errors import TooLarge
from milepost.core.readers import limits, read
from milepost.core.readers.squares import refuse_huge, squares

SPANS = st.lists(st.lists(st.tuples(st.integers(1, 4), st.integers(1, 4)), max_size=4), max_size=6)


def table(*rows: tuple[tuple[int, int], ...]) -> Table:
    return Table(tuple(Row(tuple(Cell((), wide, tall) for wide, tall in row)) for row in rows))


@given(SPANS)
@example([[(1, 1), (1, 3)], [(2, 1)], [(1, 2)], [(2, 1)]])  # the second row lies over what hangs from the first
def test_no_grid_has_more_squares_than_are_counted(spans: list[list[tuple[int, int]]]) -> None:
    made = table(*map(tuple, spans))
    assert sum(map(len, grid(made))) <= squares(made)


def test_a_table_without_gaps_is_counted_to_the_square() -> None:
    assert squares(table(((2, 1), (1, 2)), ((1, 1), (1, 1)))) == 6


@pytest.mark.parametrize("rows", [
    ("<tr><td rowspan=9999>a</td></tr>" * 9_999),
    ("<tr><td rowspan=9999 colspan=100>a</td></tr>" * 999),
    ("<tr>" + "<td>a</td>" * 9_999 + "</tr>" + "<tr><td>a</td></tr>" * 9_999),
    ("<tr><td>" + "<table>" + "<tr><td colspan=100>a</td></tr>" * 9_999 + "</table></td></tr>"),
])  # fmt: skip
def test_a_page_whose_spans_state_a_huge_table_is_refused_in_a_sentence(rows: str) -> None:
    with pytest.raises(TooLarge, match=r"plan\.html has tables of more than [\d,]+ squares"):
        read(f"<table>{rows}</table>".encode(), "plan.html")


def test_several_tables_are_counted_together() -> None:
    half = table(*[((100, 1),)] * (limits.SQUARES // 200))
    refuse_huge(Document((half, half)), "plan.docx")
    with pytest.raises(TooLarge):
        refuse_huge(Document((half, half, table(((1, 1),)))), "plan.docx")
