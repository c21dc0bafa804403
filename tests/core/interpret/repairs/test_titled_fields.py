"""Labelled lines in the cells of actions are fields of their own."""

import pytest
from tests.core.interpret.sketch import document
from tests.core.interpret.told import told

from milepost.core.interpret import interpret
from milepost.core.plan.walk import actions

_ROWS = [
    ("Clear the weir", "Ann Lowe, Rivers Trust", "March 2027"),
    ("Test the water", "Bob Day", "June 2026"),
    ("Cut the reeds", "Highways Team", "May 2026"),
]


def _plan(form: str) -> str:
    rows = "\n".join(form.format(*row) for row in _ROWS)
    return f"# Rivers plan\n\n## Priority 1: Becks\n\nRef | Action | Progress | RAG\n{rows}"


@pytest.mark.parametrize(
    "form",
    [
        "1 | {0} / Lead: {1} / Due: {2} | It went well. | Green",
        "1 | {0} / Due date: {2} / Who: {1} | It went well. | Green",
        "1 | {0} / - Lead: {1} / - By when: {2} | It went well. | Green",
    ],
)
def test_labelled_lines_below_a_title_are_fields(form: str) -> None:
    found = list(actions(interpret(document(_plan(form)))))
    assert [(one.title, one.leads[0].text) for one in found] == [(title, lead) for title, lead, _ in _ROWS]
    days = [str(one.milestones[0].due.latest) for one in found]
    assert days == ["2027-03-31", "2026-06-30", "2026-05-31"]


def test_labels_that_nobody_knows_are_told_by_what_stands_behind_them_in_most_cells() -> None:
    found = list(
        actions(interpret(document(_plan("1 | {0} / At the helm: {1} / Day to hit: {2} | It went well. | Green"))))
    )
    assert [(one.title, one.leads[0].text) for one in found] == [(title, lead) for title, lead, _ in _ROWS]
    assert [str(one.milestones[0].due.latest) for one in found] == ["2027-03-31", "2026-06-30", "2026-05-31"]


@pytest.mark.parametrize("form", ["1 | {0} (Lead: {1}) | Well. | Green", "1 | {0} [Who: {1}] | Well. | Green"])
def test_a_field_in_brackets_behind_a_title_is_one(form: str) -> None:
    found = list(actions(interpret(document(_plan(form)))))
    assert [(one.title, one.leads[0].text) for one in found] == [(title, lead) for title, lead, _ in _ROWS]


def test_nothing_is_lost_on_the_way() -> None:
    plan = interpret(document(_plan("1 | {0} / Lead: {1} / Due: {2} | It went well. | Green")))
    assert not plan.unplaced


def test_a_line_in_one_cell_stays() -> None:
    text = _plan("1 | {0} | It went well. | Green").replace("Test the water", "Test the water / Note: in spring only")
    assert "in spring only" in told(interpret(document(text)))
