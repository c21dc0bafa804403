"""What each action has of number, lead, status and days."""

from dataclasses import replace

from milepost.core.checks.examples import example_plan
from milepost.core.plan.evenness import facts
from milepost.core.plan.walk import actions

_TWO = """
Priority 1: Be safe
Action: 1.1 Mend the lights on the quay
Lead: Ada Moss, Director, Elmshire Council
Action: 1.2 Sweep the square
"""


def test_each_fact_is_told_action_by_action() -> None:
    number, leads, status, days = facts(list(actions(example_plan(_TWO))))
    assert (number, leads) == ((True, True), (True, False))
    assert not any((*status, *days))


def test_a_body_alone_leads_too() -> None:
    first = next(actions(example_plan(_TWO)))
    assert facts([replace(first, leads=())])[1] == (bool(first.organisations),)
