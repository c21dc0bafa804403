"""Closed places are set against the sentences that share their words, and not against all of a long plan."""

import cProfile

from milepost.core.checks.examples import example_plan
from milepost.core.checks.facts.states.places import still_used
from milepost.core.checks.gathered import gathered

_NAMES = ("north", "south", "upper", "lower", "old", "mill", "bank")


def calls_for(actions: int) -> int:
    """How many functions are called for so many closed hubs, none of them the one that meets each week."""
    text = "\n".join(
        f"Action: 1.{at} Explore\nNow: The {_NAMES[at % 7]}{'abcdefgh'[at // 7 % 8]} hub closed for good\n"
        "Next: The hub meets each week"
        for at in range(actions)
    )
    plan = gathered(example_plan(text))
    assert plan.index
    profile = cProfile.Profile()
    profile.runcall(still_used, plan)
    return sum(entry.callcount for entry in profile.getstats())


def test_eight_times_the_closed_places_take_about_eight_times_the_calls() -> None:
    assert calls_for(160) < 10 * calls_for(20)


def test_a_place_is_told_by_two_words_in_any_action_and_by_one_in_its_own() -> None:
    plan = example_plan(
        "Action: 1.1 Explore\nNow: The Tarn Lane hub closed for good.\nNext: The café meets each week\n"
        "Action: 1.2 Explore\nNow: The café closed for good.\nNext: The hub in Tarn Lane meets each week"
    )
    assert [(one.closed.action.number, one.used.action.number) for one in still_used(gathered(plan))] == [
        ("1.1", "1.2")
    ]
