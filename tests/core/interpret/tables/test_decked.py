"""Tables that give every action several rows, each under headings of its own, with the plan that they make."""

import pytest
from tests.core.interpret.sketch import document
from tests.core.interpret.told import drawn, told

from milepost.core.interpret import interpret

_HEADINGS = """
        Ref | Action | Lead | Due | Status
        Progress to date | < | Evidence of impact | < | <
"""
_FIRST = """
        Priority 1: Calm streets | < | < | < | <
        A1 | Mend the lamps | Ann Lowe | June 2026 | On track
        Half of them burn. | < | Fewer falls. | < | <
        A2 | Paint the rails | Bob Day | May 2026 | Late
"""
_REST = """
        No paint came. | < |  | < | <
        Priority 2: Clean air | < | < | < | <
        B1 | Plant limes | Cara King | March 2027 | On track
        Six stand. | < |  | < | <
"""
_PLAN = """
        SECTION Priority 1 Calm streets
        ACTION A1 Mend the lamps (Ann Lowe) [On track]
        Due: June 2026
        Progress to date: Half of them burn.
        Evidence of impact: Fewer falls.
        MILESTONE 2026-06-30
        ACTION A2 Paint the rails (Bob Day) [Late]
        Due: May 2026
        Progress to date: No paint came.
        MILESTONE 2026-05-31
        SECTION Priority 2 Clean air
        ACTION B1 Plant limes (Cara King) [On track]
        Due: March 2027
        Progress to date: Six stand.
        MILESTONE 2027-03-31
"""


@pytest.mark.parametrize(
    "sketch",
    [
        _HEADINGS + _FIRST.lstrip("\n") + _REST.lstrip("\n"),
        _HEADINGS + _FIRST.lstrip("\n") + _HEADINGS + _REST.lstrip("\n"),
    ],
    ids=["whole", "torn between the rows of an action"],
)
def test_the_rows_of_each_action_are_read_under_their_own_headings(sketch: str) -> None:
    plan = told(interpret(document("\n        # Plan\n" + sketch)))
    assert plan == drawn(_PLAN)


def test_a_lower_row_as_wide_as_the_table_is_told_from_a_band_by_its_turn() -> None:
    sketch = """
        # Plan

        Ref | Action | Lead | RAG
        Progress update | < | < | <
        Aim 1: Calm | < | < | <
        A1 | Mend the lamps | Ann Lowe | Green
        Half of them burn. | < | < | <
        Aim 2: Air | < | < | <
        B1 | Plant limes | Cara King | Red
        None stand. | < | < | <
    """
    expected = """
        SECTION Aim 1 Calm
        ACTION A1 Mend the lamps (Ann Lowe) [Green]
        Progress update: Half of them burn.
        SECTION Aim 2 Air
        ACTION B1 Plant limes (Cara King) [Red]
        Progress update: None stand.
    """
    assert told(interpret(document(sketch))) == drawn(expected)


def test_three_rows_for_each_action_are_one() -> None:
    sketch = """
        # Plan

        Action | Owner | Deadline | RAG
        Milestones | < | Measure | <
        Latest position | < | < | Risks
        Mend the lamps | Ann Lowe | June 2026 | Green
        Order the glass | < | Lamps lit | <
        Half of them burn. | < | < | Rain
        Plant limes | Cara King | March 2027 | Red
        Dig the pits | < | Limes alive | <
        None stand. | < | < | Frost
    """
    plan = told(interpret(document(sketch)))
    for line in ("ACTION Mend the lamps (Ann Lowe) [Green]", "Latest position: None stand.", "Measure: Limes alive"):
        assert line in plan
    assert plan.count("ACTION") == 2


def test_headings_in_two_rows_over_plain_rows_stay_as_they_are() -> None:
    sketch = """
        # Plan

        Ref | Action | Lead | Progress | <
        ^ | ^ | ^ | Q1 | Q2
        A1 | Mend the lamps | Ann Lowe | Half | All
        A2 | Paint the rails | Bob Day | None | Some
    """
    assert "ACTION A2 Paint the rails (Bob Day)" in told(interpret(document(sketch)))


def test_a_band_with_a_label_and_number_below_the_headings_is_no_heading() -> None:
    sketch = """
        # Plan

        No | Action | Lead | RAG
        Outcome A: Calm | < | < | <
        A.1 | Mend the lamps | Ann Lowe | Green
        Outcome B: Air | < | < | <
        B.1 | Plant limes | Cara King | Red
    """
    expected = """
        SECTION Outcome A Calm
        ACTION A.1 Mend the lamps (Ann Lowe) [Green]
        SECTION Outcome B Air
        ACTION B.1 Plant limes (Cara King) [Red]
    """
    assert told(interpret(document(sketch))) == drawn(expected)


def test_lower_headings_may_be_words_of_the_plans_own() -> None:
    sketch = """
        # Plan

        Ref | Action | Lead | Due | Status
        What folk told us | < | What came of it | < | <
        A1 | Mend the lamps | Ann Lowe | June 2026 | On track
        It is dark by the mill. | < | Half of them burn. | < | <
        A2 | Paint the rails | Bob Day | May 2026 | Late
        They are rusty. | < | No paint came. | < | <
    """
    plan = told(interpret(document(sketch)))
    assert plan.count("ACTION") == 2
    assert "What folk told us: They are rusty." in plan
    assert "What came of it: No paint came." in plan
