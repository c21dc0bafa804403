"""What an action's account says of something that it promised."""

from dataclasses import replace

import pytest

from milepost.core.checks.examples import example_plan
from milepost.core.checks.sayings.account import Told, account, is_full, told, what_is_told
from milepost.core.interpret.promises import PASSES
from milepost.core.plan.model import Action, Plan, Question
from milepost.core.plan.walk import actions


def read(text: str) -> tuple[Plan, Action]:
    plan = example_plan(text)
    for promise in PASSES:
        plan = promise(plan)
    return plan, next(actions(plan))


@pytest.mark.parametrize(
    ("words", "what"),
    [
        ("", Told.NOTHING),
        ("Families asked for longer opening", Told.NOTHING),
        ("The lease is with the solicitor", Told.SOMETHING),
        ("The lease was signed in April", Told.WHAT_BECAME),
        ("The survey came late", Told.WHAT_BECAME),
        ("Nothing is signed, because the owner has died", Told.WHAT_BECAME),
    ],
)
def test_an_account_tells_nothing_something_or_what_became(words: str, what: Told) -> None:
    assert told(*read(f"Action: 1.1 Open the hub\nNow: {words}"), "sign the lease") is what


def test_less_than_was_promised_is_not_what_became_of_it() -> None:
    plan, action = read("Action: 1.1 Train\nNow: 14 wardens were trained")
    assert told(plan, action, "20 wardens trained") is Told.SOMETHING
    assert told(plan, action, "twelve wardens trained") is Told.WHAT_BECAME


def test_a_promise_without_words_is_the_action_itself() -> None:
    assert told(*read("Action: 1.1 Open the hub\nNow: The hub was opened"), "") is Told.WHAT_BECAME


def test_an_account_older_than_a_next_step_says_nothing_of_it() -> None:
    plan, action = read("Action: 1.1 Open the hub\nNow: The hub was opened\nNext: By May 2023 – open the hub")
    assert told(plan, action, action.milestones[0].text) is Told.WHAT_BECAME
    assert what_is_told(plan, action, action.milestones[0]) is Told.NOTHING


def test_a_column_of_how_complete_an_action_is_counts_before_its_words() -> None:
    plan, action = read("Action: 1.1 Open the hub\nNow: The hub was opened\nDue: May 2023\nMeasure: 50%")
    asked = tuple(
        Question(one.key, "% complete" if one.key == "measure" else one.heading, one.role) for one in plan.questions
    )
    plan = replace(plan, questions=asked)
    assert told(plan, action, "") is Told.SOMETHING
    assert not is_full(plan, action)


def test_an_answer_that_holds_the_promise_itself_is_no_account() -> None:
    plan, action = read("Action: 1.1 Open\nNow: The room is found\nNext: By May 2023 – open the hub")
    assert account(plan, action, "open the hub") == "The room is found"
