"""A day behind the next step is the step's, unless its heading is rather that of the action's own."""

import pytest
from tests.core.interpret.sketch import document

from milepost.core.checks.examples import TODAY
from milepost.core.checks.rules.step_day_told_otherwise import faults
from milepost.core.interpret import interpret


@pytest.mark.parametrize(("heading", "is_sure"), [("By when", True), ("Deadline", False), ("Target date", False)])
def test_a_deadline_behind_a_step_is_less_surely_that_of_the_step(heading: str, *, is_sure: bool) -> None:
    rows = "\n".join(
        f"1.{at} | Hang doors {at} | Ann Lowe | March 2027 | Two hung | Order the rest by 1 June 2026 | 31/03/2026"
        for at in (1, 2, 3)
    )
    head = f"No | Action | Lead | Due date of the action | Progress | Next steps | {heading}"
    found = list(faults(interpret(document(f"# Plan\n\n## Aim 1: Homes\n\n{head}\n{rows}")), TODAY))
    assert [one.is_sure for one in found] == [is_sure] * 3
