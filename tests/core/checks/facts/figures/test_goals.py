"""Figures that are called targets are found wherever the word stands, and told apart by thing and time."""

from itertools import combinations

import pytest

from milepost.core.checks.examples import example_plan
from milepost.core.checks.facts.figures.goals import goals
from milepost.core.checks.gathered import gathered


def differing(*lines: str) -> bool:
    plan = example_plan("\n".join(("Action: 1.1 Reach more residents", *lines)))
    return any(one.differs(two) for one, two in combinations(gathered(plan).once(goals), 2))


@pytest.mark.parametrize(
    ("now", "worried", "is_other"),
    [
        ("The target is 80 lettings.", "We shall miss the target of 60 lettings.", True),
        ("Our aim is 40 homes.", "The 50 homes that are our target are far off.", True),
        ("71% are seen, against a target of 95%.", "We are below the target of 80%.", True),
        ("The target for 2022/23 was 60 lettings.", "The target for 2023/24 is 80 lettings.", False),
        ("The target is 80 lettings.", "The target of 60 repairs is far off.", False),
        ("The national target is 80 lettings.", "The target of 60 lettings is far off.", False),
        ("The target is 20 visits each week.", "The target of 900 visits is far off.", False),
    ],
)
def test_two_targets_of_one_thing_differ(now: str, worried: str, is_other: bool) -> None:
    assert differing(f"Now: {now}", f"Worried: {worried}") is is_other
