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
