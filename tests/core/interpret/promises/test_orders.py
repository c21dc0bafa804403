"""Orders and wishes about an action as a whole, and sentences in the same words that order nothing of the kind."""

import pytest
from tests.core.interpret.promises.plans import a_plan, an_action

from milepost.core.interpret.promises.closing import says_closed, says_complete
from milepost.core.interpret.promises.proposals import proposals
from milepost.core.interpret.promises.reopening import says_reopened
from milepost.core.interpret.promises.succession import says_succeeded
from milepost.core.plan.walk import actions

CLOSED = (
    "Cross this action off the plan.",
    "Drop this action: the baths are shut.",
    "We want this action struck out.",
    "Let this action lapse.",
    "The forum scrapped this action in June.",
    "Wind up this action, as the bus has been sold.",
    "This action can go.",
    "We ask for this action to be dropped.",
)
NOT_CLOSED = (
    "Drop this action group a line about the baths.",
    "Take this action out to schools and clubs.",
    "Let this action go to the forum for comment.",
    "We shall not drop this action.",
    "The cost of this action can go on the card.",
    "Half of this action was dropped.",
)
COMPLETE = (
    "Please mark this action as complete.",
    "Sign off this action as done.",
    "The forum has signed this action off as complete.",
    "We ask that this action be shown as complete.",
    "Put this action down as done.",
    "The forum considers this action to be complete.",
)
NOT_COMPLETE = (
    "We cannot sign this action off as complete.",
    "Mark this action as red.",
    "Sign this action off as complete once the wall is up.",
)
REOPENED = (
    "Revive this action: the flats are damp again.",
    "Please put this action back on the plan.",
    "Open this action again, as the shop has shut.",
    "This action is live again.",
    "We want this action brought back.",
    "The forum has taken this action up again.",
    "This action should come back into the plan.",
)
NOT_REOPENED = (
    "Bring this action back to the forum in May.",
    "Put this action back by three weeks.",
    "This action is back on track.",
    "Bring this action back if the rain returns.",
    "We will not bring this action back.",
)
ONWARD = (
    ("Roll this action and 3.2 into one.", "merge"),
    ("Make this action and 3.2 one.", "merge"),
    ("3.2 and this action should become one.", "merge"),
    ("Put this action together with 2.6.", "merge"),
    ("They should be one action.", "merge"),
    ("Make one action of the two.", "merge"),
    ("We should like this action split, because two teams pull at it.", "split"),
    ("Please split this action.", "split"),
    ("Make two actions of this one.", "split"),
    ("Turn this action into two: one for carers, one for nurses.", "split"),
    ("This action is really two actions.", "split"),
    ("Let 5.1 take the place of this action.", "supersede"),
    ("Replace this action with 2.7 from now on.", "supersede"),
    ("Put 3.9 in place of this action.", "supersede"),
    ("We have put 2.2 in this action’s place.", "supersede"),
    ("This action gives way to 4.4.", "supersede"),
    ("This action has made way for 4.4.", "supersede"),
    ("6.1 now does the work of this action.", "supersede"),
    ("This action has been replaced, so look under 3.5 for the toy library.", "supersede"),
)
NOT_ONWARD = (
    "Bring this action and 2.4 to the forum together.",
    "Make one booking for this action and 2.4.",
    "We split this action between two officers.",
    "This action ought to be two weeks ahead by now.",
    "The lead of 5.1 takes the place of this action's lead on the group.",
    "Our leaflet has been superseded, so see 3.5 for the new one.",
)
BAIT = ("3.1 and this action " * 2000, "this action is " * 3000, "take this action " * 3000)


@pytest.mark.parametrize("sentence", CLOSED)
def test_an_order_to_close_is_heard(sentence: str) -> None:
    assert says_closed(sentence)


@pytest.mark.parametrize("sentence", NOT_CLOSED)
def test_what_goes_out_with_an_action_closes_nothing(sentence: str) -> None:
    assert not says_closed(sentence)


@pytest.mark.parametrize("sentence", COMPLETE)
def test_an_order_to_sign_off_is_heard(sentence: str) -> None:
    assert says_complete(sentence)


@pytest.mark.parametrize("sentence", NOT_COMPLETE)
def test_what_is_not_signed_off_is_not_complete(sentence: str) -> None:
    assert not says_complete(sentence)


@pytest.mark.parametrize("sentence", REOPENED)
def test_an_order_to_take_up_again_is_heard(sentence: str) -> None:
    assert says_reopened(sentence)


@pytest.mark.parametrize("sentence", NOT_REOPENED)
def test_what_comes_back_to_a_meeting_is_not_taken_up_again(sentence: str) -> None:
    assert not says_reopened(sentence)


@pytest.mark.parametrize(("sentence", "kind"), ONWARD)
def test_an_order_to_go_on_otherwise_is_heard(sentence: str, kind: str) -> None:
    assert [str(one) for one in says_succeeded(sentence, names_number=any(map(str.isdigit, sentence)))] == [kind]


@pytest.mark.parametrize("sentence", NOT_ONWARD)
def test_what_two_actions_share_makes_them_no_one(sentence: str) -> None:
    assert says_succeeded(sentence, names_number=True) == ()


def _proposed(answer: str) -> list[tuple[str, tuple[str, ...]]]:
    plan = proposals(a_plan(an_action("1.1", next=answer), an_action("1.6", "Open the yard")))
    return [(str(one.kind), one.to) for one in next(iter(actions(plan))).proposals]


def test_them_are_those_of_the_sentence_before() -> None:
    assert _proposed("This action and 1.6 want the same hall. Make them one action.") == [("merge", ("1.6",))]


def test_a_reason_that_speaks_of_nobody_refuses_nothing() -> None:
    assert _proposed("Drop this action, since nobody has the money.") == [("close", ())]
    assert _proposed("Nobody would drop this action.") == []


def test_an_action_that_is_asked_for_by_its_number_is_new() -> None:
    assert _proposed("Parents asked in May for another action, 1.9, on school meals.") == [("new_action", ("1.9",))]
    assert _proposed("Add a new action, 1.8, on litter.") == [("new_action", ("1.8",))]
    assert _proposed("Nobody asked for a further action, 1.8, on lamps.") == []


@pytest.mark.parametrize("bait", BAIT)
def test_a_long_text_takes_no_longer_than_it_is(bait: str) -> None:
    assert not says_closed(bait)
    assert not says_reopened(f"{bait} again")
    assert says_succeeded(bait, names_number=True) == ()
