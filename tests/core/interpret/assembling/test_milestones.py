"""Milestones whose days stand in columns of their own."""

import pytest
from tests.factories.documents import table

from milepost.core.document.nodes import Document, Heading
from milepost.core.interpret import interpret
from milepost.core.plan.walk import actions


def _milestones(*rows: tuple[str, ...]) -> list[tuple[str, str]]:
    plan = interpret(Document((Heading("Priority 1: Lamps", 1), table(*rows)), "Lamps plan 2025-27"))
    first = next(actions(plan))
    return [(str(one.due.latest), one.text) for one in first.milestones]


@pytest.mark.parametrize(
    "headings",
    [
        ("Next milestone", "Milestone date"),
        ("First milestone", "First milestone date"),
        ("Next step", "Next step date"),
    ],
)
def test_a_day_in_the_next_column_is_the_step_s(headings: tuple[str, str]) -> None:
    rows = (("1.1", "Light the lamps", "Anna Lowe", "On track", "Order the poles", "30/06/2026"),
            ("1.2", "Mend the benches", "Tom Abbott", "On track", "Buy the wood", "31/07/2026"))  # fmt: skip
    assert _milestones(("No.", "Action", "Lead", "Status", *headings), *rows) == [("2026-06-30", "Order the poles")]


def test_a_second_day_behind_the_steps_is_theirs() -> None:
    rows = (("1.1", "Light the lamps", "Anna Lowe", "March 2027", "Order the poles", "30/06/2026"),
            ("1.2", "Mend the benches", "Tom Abbott", "March 2027", "Buy the wood", "31/07/2026"))  # fmt: skip
    found = _milestones(("No.", "Action", "Lead", "Deadline", "Next steps", "By when"), *rows)
    assert sorted(found) == [("2026-06-30", "Order the poles"), ("2027-03-31", "")]


def test_lines_with_days_of_their_own_are_not_paired_with_those_of_another_column() -> None:
    steps = "Recruit to the post\nReport to the forum on 12 March 2026"
    rows = (("1.1", "Light the lamps", "Anna Lowe", "Mill Lane: 31/12/2025\nAll: 31/08/2026", steps),
            ("1.2", "Mend the benches", "Tom Abbott", "31/12/2025", "Buy the wood"))  # fmt: skip
    assert sorted(_milestones(("No.", "Action", "Lead", "Timescale", "Next steps"), *rows)) == [
        ("2025-12-31", "Mill Lane"), ("2026-03-12", "Report to the forum"), ("2026-08-31", "All"),
    ]  # fmt: skip


def test_lists_in_parallel_columns_are_paired_beside_the_action_s_own_day() -> None:
    rows = (("1.1", "Light the lamps", "Anna Lowe", "March 2027", "Order poles\nDig holes", "June 2026\nJuly 2026"),
            ("1.2", "Mend benches", "Tom Abbott", "March 2027", "Buy wood\nSaw it", "May 2026\nJune 2026"))  # fmt: skip
    found = _milestones(("No.", "Action", "Lead", "Deadline", "Milestones", "Dates"), *rows)
    assert sorted(found) == [("2026-06-30", "Order poles"), ("2026-07-31", "Dig holes"), ("2027-03-31", "")]


def test_a_row_for_each_step_gives_it_the_day_beside_it() -> None:
    rows = (("1.1", "Light the lamps", "Anna Lowe", "March 2027", "Ask for more money", "Order poles", "June 2026"),
            ("", "", "", "", "", "Dig holes", "July 2026"),
            ("1.2", "Mend benches", "Tom Abbott", "May 2027", "Ask the schools", "Buy wood", "May 2026"),
            ("", "", "", "", "", "Saw it", "June 2026"))  # fmt: skip
    found = _milestones(("No.", "Action", "Lead", "Deadline", "What we will do next", "Milestones", "Date"), *rows)
    assert sorted(found) == [("2026-06-30", "Order poles"), ("2026-07-31", "Dig holes"), ("2027-03-31", "")]
