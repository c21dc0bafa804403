"""A status word is no answer, but to a question that asks for the status."""

from dataclasses import replace

from milepost.core.checks.examples import TODAY, example_plan
from milepost.core.checks.rules.status_word_as_answer import faults

PLAN = example_plan("Action: 1.1 Open the hub\nNow: On target\nNext: By June 2023 – open")


def test_a_column_of_the_status_is_answered_with_a_status_word() -> None:
    first, *rest = PLAN.questions
    for heading in ("Q1 Status", "RAG rating", "Current position (BRAG)"):
        assert not list(faults(replace(PLAN, questions=(replace(first, heading=heading), *rest)), TODAY))
    assert len(list(faults(PLAN, TODAY))) == 1


def test_what_has_not_started_is_said_by_another_rule() -> None:
    plan = example_plan("Action: 1.1 Open the hub\nNow: Not yet started\nNext: By June 2023 – open")
    assert not list(faults(plan, TODAY))
