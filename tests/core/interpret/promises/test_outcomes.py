"""What a milestone's own line says of it: a ticked box, or a word behind it."""

import pytest
from tests.core.interpret.sketch import document

from milepost.core.interpret import interpret
from milepost.core.plan.model import Milestone, MilestoneState
from milepost.core.plan.walk import actions

_PLAN = """
# Pier plan 2025/26

Ref | Action | Lead | Status | Milestones
1.1 | Mend the rail | Cy Moss | On track | {0}
1.2 | Light the steps | Bo Hale | On track | 1 July 2025 – order lamps / 1 March 2026 – lamps lit
"""


def _milestones(text: str) -> tuple[Milestone, ...]:
    return next(actions(interpret(document(_PLAN.format(text))))).milestones


def test_ticked_steps_are_done_and_the_others_are_kept() -> None:
    found = _milestones("☑ Rail measured by the surveyor – June 2025 / ☐ New rail bolted to the pier – March 2026")
    assert [(one.text, one.state) for one in found] == [
        ("Rail measured by the surveyor", MilestoneState.DONE),
        ("New rail bolted to the pier", MilestoneState.OPEN),
    ]


@pytest.mark.parametrize(
    ("words", "state"),
    [
        ("(done)", MilestoneState.DONE),
        ("– completed", MilestoneState.DONE),
        ("(not met)", MilestoneState.MISSED),
        ("(cancelled)", MilestoneState.DROPPED),
        ("(on track)", MilestoneState.OPEN),
        ("(with Ann Lowe)", MilestoneState.OPEN),
    ],
)
def test_the_word_behind_a_step_says_what_became_of_it(words: str, state: MilestoneState) -> None:
    (found,) = _milestones(f"By 3 June 2025 – measure the rail {words}")
    assert (found.state, words.strip("()– ") in found.text) == (state, True)
