"""A deadline that a column of revised ones moved is no promise that still waits."""

from tests.core.interpret.sketch import document

from milepost.core.interpret import interpret
from milepost.core.plan.model import Milestone, MilestoneState
from milepost.core.plan.walk import actions

_TABLE = """
# Plan 2025/26

Ref | Action | Lead | {0} | {1} | Position
S1 | Keep the records by computer | Ann Lowe | 31/07/2025 | 30/11/2025 | Under way
S2 | Train the nurses | Bo Hale | 31/12/2025 | | Under way
S3 | Replace the beds | Ann Lowe | 30/04/2025 | 30/04/2025 | Done
"""


def _milestones(first: str, later: str) -> list[tuple[Milestone, ...]]:
    return [one.milestones for one in actions(interpret(document(_TABLE.format(first, later))))]


def test_the_first_day_is_moved_and_the_new_one_knows_it() -> None:
    (old, new), (own,), same = _milestones("Due date", "Revised date")
    assert (old.state, new.state) == (MilestoneState.MOVED, MilestoneState.OPEN)
    assert [(move.from_, move.to) for move in new.moves] == [(old.due, new.due)]
    assert own.state is MilestoneState.OPEN
    assert {one.state for one in same} == {MilestoneState.OPEN}


def test_two_columns_of_which_none_is_said_to_be_new_both_wait() -> None:
    assert {one.state for found in _milestones("Due date", "Target date") for one in found} == {MilestoneState.OPEN}
