"""Sentences that say an action is closed or complete, and sentences that say so of other things."""

import pytest

from milepost.core.interpret.promises.closing import says_closed, says_complete

CLOSED = (
    "Closed at the May board: nothing more is asked of us.",
    "Closed by the Board at its meeting on 4 May.",
    "Closed by the forum at its June meeting.",
    "Closed by the forum on 3 June 2023, as the hall is let.",
    "Formally closed at the last steering group meeting.",
    "Discontinued at the July panel.",
    "Suggest closing this action.",
    "We propose to close the action.",
    "Request for closure.",
    "Delivered in full; recommend closing.",
    "We propose closing the action, as all is done.",
    "It has other homes now, so we would close it here.",
    "This action was met in full and can come off the plan.",
)
COMPLETE = (
    "The action has been finished.",
    "We have completed this action.",
    "The steering group has completed this action.",
    "This milestone was concluded in May.",
    "The action has been delivered in full.",
    "This is done.",
)
NEITHER = (
    "An action closed-ended loan now pays for boilers.",
    "Closed at weekends by the board of the hall.",
    "Closed at the end of May for repairs.",
    "Closed by the council at its own depot, the tip will move.",
    "Closed by the landlord after the panel met.",
    "Closed by the board of the hall in May.",
    "Closed meetings of the board are held in May.",
    "Closed by the council, the baths have stood empty since May.",
    "Closed by the board in May, the baths have stood empty since.",
    "The action can then be closed.",
    "We propose closing the road outside the school.",
    "We suggest closing the hub on Sundays.",
    "Put a proposal for closing the gap to the board.",
    "We propose to close the baths on Sundays.",
    "Ask the firm to remove this barrier to the ramp.",
    "With one more van we would close this gap.",
    "The project finished its first year with a fair.",
    "We have completed the action plan.",
    "The action is done by volunteers.",
    "This is now done every week.",
    "This task was finished with help from the school.",
    "The action has not been finished.",
)


@pytest.mark.parametrize("sentence", CLOSED)
def test_a_closing_is_heard(sentence: str) -> None:
    assert says_closed(sentence.split("; ")[-1])


@pytest.mark.parametrize("sentence", COMPLETE)
def test_a_completion_is_heard(sentence: str) -> None:
    assert says_complete(sentence)


@pytest.mark.parametrize("sentence", NEITHER)
def test_what_is_said_of_other_things_is_neither(sentence: str) -> None:
    assert not says_closed(sentence)
    assert not says_complete(sentence)


def test_what_is_done_with_every_closed_action_closes_none() -> None:
    assert not says_closed("Actions agreed to be closed are taken off after this meeting.")
    assert says_closed("Actions closed.")
