"""A sentence that holds words of ending and decides nothing is no proposal."""

import pytest

from milepost.core.interpret.promises.doubted import is_doubted


@pytest.mark.parametrize(
    "sentence",
    [
        "Number 2.6 is not used: the Board merged it with 2.2 on 11 September 2025.",
        "Action 1.4 was closed in June and has no row here.",
        "The motion was: “That this action be closed.”",
        "One member moved that the action be closed, and nobody seconded.",
        "The board declined to close the action.",
        "The county's objective was closed in May.",
        "Ama Boyd to mend the fuse by 19 June and to ask the Board to close the action on 18 March.",
        "We will ask the steering group to close this action.",
        "We hope that this action can be closed next year.",
        "If the grant comes, this action will be merged with 2.1.",
        "The board will decide in May whether to merge it with action 2.1.",
        "Nobody wants this action to be closed.",
        "It was suggested that the action be closed, but the board kept it open.",
        "The last report said that the action was complete, which was wrong.",
        "The action was closed in error and reopened on 3 May.",
        "This action is not superseded by 2.1.",
        "The auditors recommended closure of the old account.",
        "Since May this action also covers the home visits that were in action 2.2.",
        "It now takes in the youth club, which was formerly under 3.1.",
    ],
)
def test_a_sentence_about_another_or_without_a_decision_ends_nothing(sentence: str) -> None:
    assert is_doubted(sentence, "1.1")


@pytest.mark.parametrize(
    "sentence",
    [
        "The Board closed the action on 4 December 2025.",
        "Action 1.1 was closed in May.",
        "Action 2.3 now replaces this action.",
        "Action closed by the board.",
        "We recommend that this action is closed.",
        "The work goes on under action 2.2.",
        "The Board was asked in May to close the action and closed it.",
    ],
)
def test_a_decision_about_this_action_is_not_doubted(sentence: str) -> None:
    assert not is_doubted(sentence, "1.1")
