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


def test_a_column_of_numbers_takes_one_short_line_and_leaves_the_rest() -> None:
    words = tuple((f"Priority {at}: a good start in life for all", "13", "4") for at in range(5))
    first, second, third = shares([grid(table(("Section", "Promised", "Open and late"), *words))])
    assert first > 0.7
    assert second * 150 >= len("Promised")
    assert third < 0.15


def test_days_stand_on_one_line_also_on_a_narrow_page() -> None:
    rows = (("30 November 2025", "word " * 30, "Open, 108 days late"),) * 3
    day, _, became = shares([grid(table(("When", "What", "What became of it"), *rows))], line=100)
    assert day * 100 >= len("30 November 2025")
    assert became * 100 >= len("Open, 108 days late")


def test_a_table_of_numbers_alone_fills_the_page() -> None:
    found = shares([grid(table(("Year", "Met"), ("2024", "1"), ("2025", "2")))])
    assert sum(found) == pytest.approx(1)


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
