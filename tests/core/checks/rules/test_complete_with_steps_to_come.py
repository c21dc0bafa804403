"""What is called complete while work is to come, and the words that call it so."""

from milepost.core.checks.examples import TODAY, example_plan
from milepost.core.checks.rules.complete_with_steps_to_come import faults
from milepost.core.interpret.promises import PASSES


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
