"""Sentences that say an action is taken up again, and those that say so of pools, cases and desks."""

import pytest
from tests.core.interpret.promises.plans import a_plan, an_action

from milepost.core.interpret.promises.proposals import proposals
from milepost.core.interpret.promises.reopening import says_reopened
from milepost.core.plan.walk import actions

REOPENED = (
    "This action was re-opened in May, as the hall is empty again.",
    "The board has agreed to reopen this action.",
    "We recommend reopening the action, since calls went up.",
    "Objective 2.1 is now formally reopened.",
    "It was agreed that the action be reinstated.",
    "Action reinstated by the board in May.",
    "Action 1.2 reopened, as calls went up.",
    "After the flood the board has reopened this action.",
    "Cabinet reinstated the objective in May.",
)
OTHERS = (
    "The pool was reopened by the mayor.",
    "The action group reopened the pool.",
    "This action reopened two pools.",
    "Action reopened pools in May.",
    "The action will be reopened if calls go up.",
    "The board did not reopen this action.",
    "Nobody wants to see the action reopened.",
    "Should this action be reopened?",
    "Once the hall is let, the action can be reopened.",
    "The action to get the pool reopened goes on.",
    "Reopened in June.",
    "The council reopened this action group's café.",
)


@pytest.mark.parametrize("sentence", REOPENED)
def test_an_action_taken_up_again_is_heard(sentence: str) -> None:
    assert says_reopened(sentence)


@pytest.mark.parametrize("sentence", OTHERS)
def test_what_else_opens_again_is_none(sentence: str) -> None:
    assert not says_reopened(sentence)


def test_it_is_proposed_of_the_action_itself_and_of_no_other() -> None:
    words = "This action was reopened in May."
    (one,) = next(actions(proposals(a_plan(an_action("1.1", now=words))))).proposals
    assert (str(one.kind), one.text) == ("reopen", words)
    of_other = an_action("1.1", now="Action 1.2 was reopened in May.")
    assert next(actions(proposals(a_plan(of_other, an_action("1.2"))))).proposals == ()
