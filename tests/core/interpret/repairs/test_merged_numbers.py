"""One row has its number and its action in one cell, though the table has a column for each."""

import pytest
from tests.core.interpret.sketch import document

from milepost.core.interpret import interpret
from milepost.core.plan.walk import actions

_HEAD = "# Pond plan\n\nNo | Action | Lead | Due | Status\n"


def _told(*rows: str) -> list[tuple[str, str]]:
    found = actions(interpret(document(_HEAD + "\n".join(rows))))
    return [(one.number, one.title) for one in found]


@pytest.mark.parametrize(
    "row",
    [
        "1.2 Dredge the north bank | < | Bob Hale | May 2026 | Open",  # the cells are merged
        "1.2 Dredge the north bank |  | Bob Hale | May 2026 | Open",  # all was typed into the first
        "1.2 / Dredge the north bank | < | Bob Hale | May 2026 | Open",
        "Action 1.2: Dredge the north bank | < | Bob Hale | May 2026 | ",
        " | 1.2 Dredge the north bank | Bob Hale | May 2026 | Open",
    ],
)
def test_one_row_has_number_and_action_in_one_cell(row: str) -> None:
    told = _told(
        "1.1 | Clear the reeds | Ann Lowe | May 2026 | Open",
        row,
        "1.3 | Count the newts | Ivy Sands | May 2026 | Open",
    )
    assert told == [("1.1", "Clear the reeds"), ("1.2", "Dredge the north bank"), ("1.3", "Count the newts")]


@pytest.mark.parametrize(
    "row", ["7 Dredge the north bank | < | Bob Hale | | ", " | 7 Dredge the north bank | Bob Hale | | "]
)
def test_a_plain_figure_is_the_number_that_comes_next(row: str) -> None:
    told = _told("6 | Clear the reeds | Ann Lowe | | Open", row, "8 | Count the newts | Ivy Sands | | Open")
    assert told == [("6", "Clear the reeds"), ("7", "Dredge the north bank"), ("8", "Count the newts")]


def test_a_figure_that_counts_things_is_no_number() -> None:
    told = _told("6 | Clear the reeds | Ann Lowe | | Open", " | 30 Volunteers found | Bob Hale | | Open")
    assert "30" not in [number for number, _ in told]


def test_a_number_over_its_group_and_nothing_else_is_no_action() -> None:
    told = _told(
        "1 The north bank | < | < | < | <",
        "1.1 | Clear the reeds | Ann Lowe | May 2026 | Open",
        "2 The south bank | < | < | < | <",
        "2.1 | Count the newts | Ivy Sands | May 2026 | Open",
    )
    assert told == [("1.1", "Clear the reeds"), ("2.1", "Count the newts")]
