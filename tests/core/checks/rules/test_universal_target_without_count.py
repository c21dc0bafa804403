"""People who are still to come cannot be counted in advance."""

import pytest

from milepost.core.checks.examples import TODAY, example_plan
from milepost.core.checks.rules.universal_target_without_count import faults
from milepost.core.interpret.promises import PASSES


@pytest.mark.parametrize(("target", "count"), [
    ("every school to have a named lead", 1),
    ("all bars open after midnight to have trained staff", 1),
    ("each new firefighter to have a mentor within a month", 0),
    ("every care leaver who applies to have an offer in 12 weeks", 0),
    ("every manager appointed after April to have a mentor", 0),
])  # fmt: skip
def test_a_target_for_those_to_come_needs_no_count(target: str, count: int) -> None:
    plan = example_plan(f"Action: 1.1 Name a lead\nNext: By June 2023 – {target}")
    for promise in PASSES:
        plan = promise(plan)
    assert len(list(faults(plan, TODAY))) == count
