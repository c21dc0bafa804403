"""Whether an action is over, or may be, is known from its status and from what the key says of that."""

from dataclasses import replace

import pytest

from milepost.core.checks.examples import example_plan
from milepost.core.checks.gathered import gathered
from milepost.core.checks.sayings.over import is_bare, is_over, may_be_over
from milepost.core.plan.model import Meaning, Plan, SchemeEntry
from milepost.core.plan.walk import actions


def _plan(status: str, label: str, meaning: Meaning = Meaning.ON_TRACK) -> Plan:
    plan = example_plan(f"Action: 1.1 Open the hub\nStatus: {status}")
    return gathered(replace(plan, scheme=(SchemeEntry(status, label, meaning),)))


@pytest.mark.parametrize(
    ("label", "may_be"),
    [
        ("On track or done", True),
        ("Done, or going to plan", True),
        ("Met or nearly met", True),
        ("On track", False),
        ("Will be delivered by the date", False),
        ("Not yet done, and on time", False),
    ],
)
def test_a_key_may_say_of_one_colour_that_it_is_done_and_that_it_goes_on(label: str, *, may_be: bool) -> None:
    plan = _plan("G", label)
    assert may_be_over(plan, next(actions(plan))) is may_be


def test_nobody_knows_whether_an_action_goes_on_whose_status_nobody_knows() -> None:
    plan = _plan("★", "★", Meaning.UNKNOWN)
    assert may_be_over(plan, next(actions(plan)))


def test_an_action_is_over_by_the_colour_of_its_status() -> None:
    plan = _plan("Blue", "Blue", Meaning.COMPLETE)
    assert is_over(plan, next(actions(plan)))


def test_an_action_of_which_nothing_is_told_may_be_none_where_others_are_told_of() -> None:
    plan = gathered(example_plan("Action: 1.1 Open the hub\nLead: Ann Lowe\nAction: Average of all"))
    assert [is_bare(plan, one) for one in actions(plan)] == [False, True]
    bare = gathered(example_plan("Action: 1.1 Open the hub\nAction: 1.2 Train"))
    assert not any(is_bare(bare, one) for one in actions(bare))
