"""Work to come that an account tells of belongs into the next steps, and may stand there already."""

import pytest

from milepost.core.checks.examples import TODAY, example_plan
from milepost.core.checks.rules.promise_in_account import faults


@pytest.mark.parametrize(("account", "count"), [
    ("The second hub will be painted in May.", 1),
    ("The garden will be planted in October by volunteers.", 0),
])  # fmt: skip
def test_what_the_next_steps_say_too_is_not_outside_them(account: str, count: int) -> None:
    plan = example_plan(f"Action: 1.1 Open the hub\nNow: {account}\nNext: October 2023 – plant the garden")
    assert len(list(faults(plan, TODAY))) == count


def test_what_will_happen_on_a_day_long_past_is_said_by_another_rule() -> None:
    plan = example_plan("Action: 1.1 Open the hub\nNow: It will be painted in June 2022.\nNext: October 2023 – open")
    assert not list(faults(plan, TODAY))
