"""Which deadlines and dated steps are past and still open, whatever word the plan has for an action that goes on."""

from datetime import date

from milepost.core.checks.examples import TODAY, example_plan
from milepost.core.checks.facts.days.past import past_deadlines, past_steps
from milepost.core.checks.rules.overdue_milestone import faults
from milepost.core.interpret.promises import PASSES
from milepost.core.plan.model import Plan
from milepost.core.plan.walk import actions


def _plan(text: str) -> Plan:
    plan = example_plan(f"Action: 1.1 Open the hub\n{text}")
    for promise in PASSES:
        plan = promise(plan)
    return plan


def test_a_deadline_is_past_on_the_day_after_its_last() -> None:
    plan = _plan("Due: May 2023\nStatus: Moving\nNow: Two rooms are ready.")
    assert not list(past_deadlines(plan, date(2023, 5, 31)))
    assert [one.due.phrase for one in past_deadlines(plan, date(2023, 6, 1))] == ["May 2023"]


def test_of_two_days_of_a_deadline_the_later_counts() -> None:
    assert not list(past_deadlines(_plan("Due: May 2023 (moved to August 2023)\nStatus: Moving\nNow: Dusty."), TODAY))


def test_days_of_steps_in_the_column_of_deadlines_are_no_deadline() -> None:
    plan = _plan("Due: By May 2023 – paint the hall / By August 2023 – open it\nStatus: Moving\nNow: Two rooms.")
    assert not list(past_deadlines(plan, TODAY))


def test_the_deadline_itself_is_no_step() -> None:
    plan = _plan("Due: May 2023\nStatus: Moving\nNow: Two rooms.\nNext: By April 2023 – paint the hall")
    assert [one.text for action in actions(plan) for one in past_steps(plan, action, TODAY)] == ["paint the hall"]


def test_a_step_of_the_day_of_a_past_deadline_is_told_with_it() -> None:
    told = "Due: May 2023\nStatus: Moving\nNow: Two rooms.\nNext: By {} 2023 – paint the hall"
    assert not list(faults(_plan(told.format("May")), TODAY))
    assert len(list(faults(_plan(told.format("April")), TODAY))) == 1
