"""What is called complete while work is to come, and the words that call it so."""

from dataclasses import replace

from milepost.core.checks.examples import TODAY, example_plan
from milepost.core.checks.rules.complete_with_steps_to_come import faults
from milepost.core.interpret.promises import PASSES
from milepost.core.plan.model import Question, QuestionRole


def test_the_sentence_that_calls_an_action_complete_is_quoted_where_no_status_does() -> None:
    plan = example_plan(
        "Action: 1.1 Light the parks\nNow: Nine parks are lit; two are still to come.\n"
        "Next: No further action: this action is finished."
    )
    for promise in PASSES:
        plan = promise(plan)
    assert [one.evidence for one in faults(plan, TODAY)] == [
        "two are still to come. … No further action: this action is finished."
    ]


def test_the_status_is_told_as_the_plan_prints_it_with_a_deadline_that_is_past() -> None:
    plan = example_plan("Action: 1.1 Light the parks\nStatus: Complete\nDue: March 2023\nNow: Two are still to come.")
    assert [one.message for one in faults(plan, TODAY)] == [
        "Action 1.1 is called “Complete”, its deadline, “March 2023”, is past, and its answers tell of work to come."
    ]


def test_a_label_of_the_plan_stands_with_the_status() -> None:
    plan = example_plan("Action: 1.1 Light the parks\nStatus: Complete\nNow: Two are still to come.")
    asked = Question("state", "State", QuestionRole.STATUS)
    found = faults(replace(plan, questions=(*plan.questions, asked)), TODAY)
    assert [one.message for one in found] == [
        "Action 1.1 says “State: Complete”, and its answers tell of work to come."
    ]
