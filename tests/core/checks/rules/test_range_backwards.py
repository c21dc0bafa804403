"""What ends before it begins is told once, whether by its happenings or by two days beside each other."""

from milepost.core.checks.examples import TODAY, example_plan
from milepost.core.checks.rules.range_backwards import faults


def test_one_sentence_is_told_once() -> None:
    plan = example_plan("Action: 1.1 Reach\nNow: The course starts on 9 March 2023 and ends on 20 February 2023.")
    assert [one.message for one in faults(plan, TODAY)] == [
        "Action 1.1 has the course end “on 20 February 2023”, before it begins “on 9 March 2023”."
    ]
