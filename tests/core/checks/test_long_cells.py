"""A cell that runs on without a stop takes time that grows with it, and a word in it silences only what is near."""

import cProfile
from collections.abc import Callable

import pytest

from milepost.core.checks import check
from milepost.core.checks.examples import TODAY, example_plan
from milepost.core.checks.facts.figures.lists import listings
from milepost.core.checks.facts.figures.shares import shares

_ON_AND_ON = "we went on and on " * 30


@pytest.mark.parametrize("far", ["", _ON_AND_ON])
@pytest.mark.parametrize(
    ("rule", "before", "after"),
    [
        ("reference-without-row", "Formerly a pilot ", "and action 1.7 picks up the rest"),
        ("whole-differs-from-count", "At first a pilot ", "and all six hubs open late\nWell: There are seven hubs"),
    ],
)
def test_a_word_silences_what_is_near_it_alone(rule: str, before: str, after: str, far: str) -> None:
    plan = example_plan(f"Action: 1.1 Ask\nNow: {before}{far}{after}\nAction: 1.2 Train")
    assert (rule in {one.rule for one in check(plan, TODAY)}) is bool(far)


@pytest.mark.parametrize("work", [lambda text: list(shares("", text)), listings], ids=["shares", "lists"])
def test_eight_times_the_brackets_take_about_eight_times_the_calls(work: Callable[[str], object]) -> None:
    def calls(brackets: int) -> int:
        profile = cProfile.Profile()
        profile.runcall(work, "(1%, " * brackets)
        return sum(entry.callcount for entry in profile.getstats())

    calls(10)  # pays for what is made once
    assert calls(800) < 10 * calls(100)
