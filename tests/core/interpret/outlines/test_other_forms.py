"""A part of a plan that somebody wrote on a form of their own: its actions open otherwise than those of the rest."""

import pytest
from tests.core.interpret.sketch import document
from tests.core.interpret.told import drawn, told

from milepost.core.interpret import interpret

_NAMED = """
    Canal plan 2026

    AIM 1: CLEAN WATER
    Aim lead: Ida Crewe, Canal Trust

    Action 1. Skim the basin each week
    Lead: Lock Keeper
    Progress: Skimmed since May.
    Status: Green

    Action 2. Plant reeds at the weir
    Lead: Bo Farr
    Progress: Half are in.
    Status: Amber

    AIM 2: QUIET PATHS
    Aim lead: Sol Quill, Walkers Club
"""
_NAMED_TOLD = """
    SECTION AIM 1 CLEAN WATER (Ida Crewe, Canal Trust)
    ACTION 1 Skim the basin each week (Lock Keeper) [Green]
    Progress: Skimmed since May.
    ACTION 2 Plant reeds at the weir (Bo Farr) [Amber]
    Progress: Half are in.
    SECTION AIM 2 QUIET PATHS (Sol Quill, Walkers Club)
"""


@pytest.mark.parametrize(
    ("heads", "numbers"),
    [
        (("1) ", "2) "), ("1 ", "2 ")),
        (("T1 ", "T2 "), ("T1 ", "T2 ")),
        (("- ",) * 2, ("",) * 2),
        (("### ",) * 2, ("",) * 2),
    ],
)
def test_a_part_in_which_no_action_is_named_has_its_own_over_its_first_question(
    heads: tuple[str, str], numbers: tuple[str, str]
) -> None:
    text = f"""
    (The walkers filled in their own form.)

    {heads[0]}Mend the towpath
    Who: Sol Quill
    What was done: Two miles are mended.
    State of play: Green

    {heads[1]}Move the benches
    Who: Bo Farr
    What was done: Nothing yet.
    Worries: The bank is soft.
    State of play: Red
    """
    expected = f"""
    ACTION {numbers[0]}Mend the towpath (Sol Quill) [Green]
    What was done: Two miles are mended.
    ACTION {numbers[1]}Move the benches (Bo Farr) [Red]
    What was done: Nothing yet.
    Worries: The bank is soft.
    """
    assert told(interpret(document(_NAMED + text))) == drawn(_NAMED_TOLD + expected)


def test_numbered_steps_below_a_named_action_stay_its_answer() -> None:
    text = """
    Action 3. Mend the towpath
    Lead: Sol Quill
    Next steps:
    1) Order gravel
    2) Hire a barge
    Status: Green
    """
    expected = """
    ACTION 3 Mend the towpath (Sol Quill) [Green]
    Next steps: 1) Order gravel / 2) Hire a barge
    """
    assert told(interpret(document(_NAMED + text))) == drawn(_NAMED_TOLD + expected)
