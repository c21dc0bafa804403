"""How widths are shared out."""

import pytest
from tests.factories.documents import table

from milepost.core.document.walk import grid
from milepost.core.writers.widths import layouts, line_count, shares


def test_a_column_that_says_more_is_wider_and_all_add_up() -> None:
    short, long = shares([grid(table(("a", "b"), ("x", "word " * 200)))])
    assert short < long
    assert short + long == pytest.approx(1)


def test_a_column_has_room_for_its_longest_word() -> None:
    narrow, _ = shares([grid(table(("Commissioning", "b"), ("x", "word " * 900)))])
    assert narrow * 150 >= len("Commissioning")


def test_a_single_endless_cell_does_not_starve_the_others() -> None:
    rows = [("a", "b", "c")] + [("word " * 40, "word " * 40, "word " * 40)] * 5 + [("x", "y", "word " * 9000)]
    first, _, last = shares([grid(table(*rows))])
    assert last < 2 * first


def test_more_columns_than_fit_are_squeezed_alike() -> None:
    found = shares([grid(table(tuple("Commissioning" for _ in range(20))))])
    assert sum(found) == pytest.approx(1)
    assert max(found) == pytest.approx(min(found))


def test_tables_with_the_same_headings_get_the_same_widths() -> None:
    one, two = table(("a", "b"), ("x", "word " * 50)), table(("a", "b"), ("word " * 50, "x"))
    laid = layouts((one, two))
    assert laid[0].shares == laid[1].shares


def test_lines_are_counted_by_the_tallest_cell() -> None:
    row = grid(table(("a", "b"), ("12345 12345", "x\ny\nz")))[1]
    assert line_count(row, (6, 6)) == 3
    assert line_count(row, (2, 6)) == 6
