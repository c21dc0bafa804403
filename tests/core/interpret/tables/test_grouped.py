"""Cells merged at the left of a form group its labels, or are the actions that it asks about."""

import pytest
from tests.core.interpret.sketch import document
from tests.core.interpret.told import drawn, told

from milepost.core.interpret import interpret

_IN_GROUPS = """
1.1 Lend laptops | < | <
Who and when | Lead | Ann Lowe
^ | By when | May 2026
How it goes | Status | Green
^ | Progress | Nine are lent.

1.2 Train champions | < | <
Who and when | Lead | Vale Council
^ | By when | June 2026
How it goes | Status | Red
^ | Progress | Nobody came.
"""
_BESIDE_TITLES = """
1.1 Lend laptops | Lead | Ann Lowe
^ | By when | May 2026
^ | Status | Green
^ | Progress | Nine are lent.
1.2 Train champions | Lead | Vale Council
^ | By when | June 2026
^ | Status | Red
^ | Progress | Nobody came.
"""
_APART = _BESIDE_TITLES.replace("1.2", "\n1.2")
_EMPTY_BELOW = _BESIDE_TITLES.replace("^", " ")
_READ = """
    SECTION Aim 1 Online
    ACTION 1.1 Lend laptops (Ann Lowe) [Green]
    By when: May 2026
    Progress: Nine are lent.
    MILESTONE 2026-05-31
    ACTION 1.2 Train champions (Vale Council) [Red]
    By when: June 2026
    Progress: Nobody came.
    MILESTONE 2026-06-30
"""


@pytest.mark.parametrize("forms", [_IN_GROUPS, _BESIDE_TITLES, _APART, _EMPTY_BELOW])
def test_what_is_merged_beside_labels_is_their_group_or_their_action(forms: str) -> None:
    plan = interpret(document(f"# Plan\n\n## Aim 1: Online\n{forms}"))
    assert told(plan) == drawn(_READ)
    assert not plan.unplaced


def test_a_table_with_focus_areas_merged_at_the_left_is_no_form() -> None:
    table = (
        "Strand | Action | Lead\nLend | Buy laptops | Ann Lowe\n^ | Buy bags | Vale Council\n"
        "Teach | Hire tutors | Bo Hale"
    )
    plan = interpret(document(f"# Plan\n\n## Aim 1: Online\n\n{table}"))
    assert told(plan) == drawn(
        """
        SECTION Aim 1 Online
        FOCUS Lend
        ACTION Buy laptops (Ann Lowe)
        ACTION Buy bags (Vale Council)
        FOCUS Teach
        ACTION Hire tutors (Bo Hale)
        """
    )


def test_members_of_boards_merged_at_the_left_are_no_actions() -> None:
    table = "Board | Chair | Ann Lowe\n^ | Deputy | Bo Hale\nForum | Chair | Cy Dale\n^ | Deputy | Di Moss"
    plan = interpret(document(f"# Plan\n\n{table}"))
    assert "Board" not in told(plan)
