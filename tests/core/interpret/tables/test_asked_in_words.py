"""Columns whose heading no list has and that yet ask a question."""

import pytest
from tests.core.interpret.sketch import document

from milepost.core.interpret import interpret
from milepost.core.plan.model import QuestionRole
from milepost.core.plan.walk import actions

_ROWS = "1.1 | Light it | Six. | Order the poles by May 2026\n1.2 | Shut the gate | Done. | Buy a lock by June 2026"


@pytest.mark.parametrize("asked", ["Priorities for 2026", "Our priorities in 2026/27", "Key priorities over 2026"])
def test_priorities_of_a_year_behind_what_was_done_are_next_steps(asked: str) -> None:
    plan = interpret(document(f"# Plan\n\n## Aim 1: Ashore\n\nRef | Action | Progress | {asked}\n{_ROWS}"))
    assert plan.questions[-1].role is QuestionRole.NEXT
    assert [one.text for action in actions(plan) for one in action.milestones] == ["Order the poles", "Buy a lock"]


def test_before_the_actions_they_are_what_these_are_for() -> None:
    rows = "Calm | 1.1 | Light the yard\n^ | 1.2 | Shut the gate\nQuiet | 2.1 | Sweep the slip"
    plan = interpret(document(f"# Plan\n\nPriorities for 2026 | Ref | Action\n{rows}"))
    assert [section.title for section in plan.sections] == ["Calm", "Quiet"]
