"""What an introduction counts of its own plan is held against the plan, and nothing else that it counts."""

from dataclasses import replace

import pytest

from milepost.core.checks.examples import TODAY, example_plan
from milepost.core.checks.rules.plan_miscounts_itself import faults
from milepost.core.plan.model import Printed

ACTIONS = "\n".join(
    f"Action: 1.{at} Open hub {at}\nStatus: {status}"
    for at, status in enumerate(("On track", "On track", "Late", "Complete"), 1)
)


@pytest.mark.parametrize(
    "introduction",
    [
        "This plan has 5 actions.",
        "The plan sets out six actions under two priorities.",
        "Summary: 4 actions, of which 2 are complete, 1 is on track and 1 is late.",
        "Of the 4 actions, 3 are on track and 1 is complete.",
        "Overall position: On track 3, Late 1, Complete 1",
        "All 5 actions have a lead.",
        "There are five actions in the plan this year (four last year).",
        "Three of the four actions are on track.",
        "Progress at a glance: 5 actions; 3 on track; 1 late; 1 complete.",
        "This paper reports on nine actions under one priority.",
        "Nine actions make up the plan.",
        "In the pages that follow we look at five actions.",
        "There are two priorities and six actions. Each has a lead.",
        "The number of actions is 14.",
        "The three actions below were agreed by the Board.",
        "Two of the five actions are late.",
        "Of the five actions four are on track and one is late.",
    ],
)
def test_a_wrong_count_is_told(introduction: str) -> None:
    assert list(faults(example_plan(f"Introduction: {introduction}\n{ACTIONS}"), TODAY))


@pytest.mark.parametrize(
    "introduction",
    [
        "This plan has 4 actions.",
        "Summary: 4 actions, of which 1 is complete, 2 are on track and 1 is late.",
        "At 31 March 2023, 2 actions were on track, 1 was late and 1 was complete.",
        "Complete: 1 | On track: 2 | Late: 1",
        "The number of actions on track has risen from 1 to 2; late actions from 0 to 1.",
        "Twelve actions from the last plan were completed.",
        "25% of actions are complete.",
        "The four actions are led by three partners.",
        "Of the five actions agreed last year three were closed.",
        "The county's strategy has nine actions.",
        "Three actions need a decision, and two actions below are marked with a star.",
        "This is one of nine actions in the county plan.",
        "Two of the four actions are on track and one is late.",
    ],
)
def test_a_right_count_and_one_of_something_else_are_left_alone(introduction: str) -> None:
    assert not list(faults(example_plan(f"Introduction: {introduction}\n{ACTIONS}"), TODAY))


def test_a_line_that_was_read_as_the_key_is_counted_as_well() -> None:
    plan = example_plan(ACTIONS)
    line = "This paper covers nine actions. Each is On track (no worry), Late (help is needed) or Complete."
    assert list(faults(replace(plan, labels=(Printed(line, "status key"),)), TODAY))
