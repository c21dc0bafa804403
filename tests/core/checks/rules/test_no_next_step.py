"""Blank next steps are told action by action, and once for all where the column is not used."""

from milepost.core.checks.examples import TODAY, example_plan
from milepost.core.checks.rules.no_next_step import faults


def _plan(blank: int, filled: int) -> str:
    lines = [f"Action: 1.{at} Open hub {at}\nNext:" for at in range(blank)]
    return "\n".join((*lines, *(f"Action: 2.{at} Open room {at}\nNext: Sign the lease" for at in range(filled))))


def test_a_few_blanks_are_each_told() -> None:
    found = list(faults(example_plan(_plan(3, 4)), TODAY))
    assert [fault.action != "" for fault in found] == [True] * 3


def test_a_column_that_most_leave_blank_is_told_once() -> None:
    (found,) = faults(example_plan(_plan(7, 3)), TODAY)
    assert (found.action, found.message.startswith("7 of 10 live actions")) == ("", True)


def test_a_part_that_does_not_ask_is_told_once_and_less_surely() -> None:
    asked = "Priority 1: Homes\nAction: 1.1 Open hub\nNext: Sign the lease\nAction: 1.2 Open room\nNext:"
    other = "Priority 2: Heat\nAction: 2.1 Fit pumps\nNow: Nine are in\nAction: 2.2 Fit panels\nNow: Four are done"
    found = [(fault.action, fault.is_sure) for fault in faults(example_plan(f"{asked}\n{other}"), TODAY)]
    assert found == [("", False), ("action-1-2", True)]
