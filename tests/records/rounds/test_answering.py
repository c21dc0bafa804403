"""Answering: saved as it comes, sent when it is whole, refused when the round is over."""

import pytest
from tests.cast import Cast

from milepost.core.errors import AnswerUnfinished, InvalidInput, NotAllowed, RoundClosed
from milepost.records.history.models import Event
from milepost.records.rounds import actions
from milepost.records.rounds.models import Draft, Item, ItemState, Round
from milepost.records.rounds.rules import date_said, missing
from milepost.records.rounds.typed import Typed, TypedOutcome, TypedState, Work


def say(text: str, version: int = 0) -> Work:
    return Work(answers={"now": Typed(text, version)})


def outcome(item: Item, **said: str) -> Work:
    milestone = item.action.milestones.get()
    return Work(outcomes={milestone.pk: TypedOutcome(**said)})


def again(item: Item) -> Item:
    return Item.objects.select_related("round__plan", "action").get(pk=item.pk)


def test_what_is_typed_is_kept_and_the_item_is_started(cast: Cast, item: Item) -> None:
    saved = actions.save_work(by=cast.carl, item=item, work=say("Opened on 3 May."))
    assert saved.versions == {"answer-now": 1}
    assert again(item).state == ItemState.STARTED
    assert Draft.objects.get().text == "Opened on 3 May."


def test_the_same_words_twice_are_one_version(cast: Cast, item: Item) -> None:
    actions.save_work(by=cast.carl, item=item, work=say("Opened."))
    assert actions.save_work(by=cast.carl, item=item, work=say("Opened.")).versions == {"answer-now": 1}


def test_two_colleagues_on_one_answer_lose_nothing(cast: Cast, opened: Round, item: Item) -> None:
    actions.assign(by=cast.priya, round_=opened, items=[item], people=[cast.leah], keep_others=True)
    actions.save_work(by=cast.carl, item=item, work=say("Opened in May."))
    saved = actions.save_work(by=cast.leah, item=item, work=say("Opened in June."))
    conflict = saved.conflicts[0]
    assert (conflict.theirs, conflict.yours, conflict.by) == ("Opened in May.", "Opened in June.", "Carl Whitby")
    assert Draft.objects.get().text == "Opened in May."


def test_a_field_that_nobody_else_touched_is_kept_beside_a_conflict(cast: Cast, item: Item) -> None:
    actions.save_work(by=cast.carl, item=item, work=say("One"))
    both = Work(answers={"now": Typed("Two", 0), "next": Typed("Recruit.", 0)})
    saved = actions.save_work(by=cast.carl, item=item, work=both)
    assert [one.field for one in saved.conflicts] == ["answer-now"]
    assert Draft.objects.get(question="next").text == "Recruit."


def test_somebody_elses_action_is_refused(cast: Cast, opened: Round) -> None:
    other = opened.items.get(action__number="1.1.2")
    with pytest.raises(NotAllowed):
        actions.save_work(by=cast.carl, item=other, work=say("Mine now"))


def test_a_question_that_was_not_asked_is_left_out(cast: Cast, item: Item) -> None:
    actions.save_work(by=cast.carl, item=item, work=Work(answers={"salary": Typed("lots")}))
    assert not Draft.objects.exists()


def test_an_empty_answer_cannot_be_sent_and_says_what_it_needs(cast: Cast, item: Item) -> None:
    with pytest.raises(AnswerUnfinished, match="Say how things stand") as refused:
        actions.send_answer(by=cast.carl, item=item)
    assert [field for field, _ in refused.value.missing] == ["answer-now"]


def test_nothing_to_report_is_an_answer(cast: Cast, item: Item) -> None:
    actions.save_work(by=cast.carl, item=item, work=Work(state=TypedState(nothing_to_report=True, version=1)))
    actions.send_answer(by=cast.carl, item=again(item))
    assert again(item).state == ItemState.GIVEN


def test_a_status_that_is_not_green_needs_a_reason(cast: Cast, item: Item) -> None:
    work = Work(answers={"now": Typed("Late.")}, state=TypedState(status="R", version=1))
    actions.save_work(by=cast.carl, item=item, work=work)
    assert [one.field for one in missing(again(item))] == ["status_because"]


@pytest.mark.parametrize(
    ("said", "fields"),
    [
        ({"kind": "met"}, []),
        ({"kind": "missed"}, ["because"]),
        ({"kind": "missed", "because": "No builder."}, []),
        ({"kind": "moved"}, ["new_date", "because"]),
        ({"kind": "moved", "new_date": "when we can", "because": "No builder."}, ["new_date"]),
        ({"kind": "moved", "new_date": "June 2026", "because": "No builder."}, []),
        ({"kind": "dropped"}, ["because"]),
        ({"kind": "replaced"}, ["replaced_by"]),
    ],
)
def test_each_outcome_of_a_milestone_has_its_rule(
    cast: Cast, item: Item, said: dict[str, str], fields: list[str]
) -> None:
    actions.save_work(by=cast.carl, item=item, work=say("Here we are."))
    actions.save_work(by=cast.carl, item=item, work=outcome(item, **said))
    assert [one.field.split("-")[-1] for one in missing(again(item))] == fields


def test_sending_twice_is_sending_once(cast: Cast, item: Item) -> None:
    actions.save_work(by=cast.carl, item=item, work=say("Opened."))
    actions.send_answer(by=cast.carl, item=again(item))
    actions.send_answer(by=cast.carl, item=again(item))
    assert Event.objects.filter(verb="answer_sent").count() == 1


def test_a_change_after_sending_must_be_sent_again(cast: Cast, item: Item) -> None:
    actions.save_work(by=cast.carl, item=item, work=say("Opened."))
    actions.send_answer(by=cast.carl, item=again(item))
    actions.save_work(by=cast.carl, item=again(item), work=say("Opened and full.", 1))
    assert again(item).state == ItemState.STARTED
    event = Event.objects.filter(verb="answer_sent").get()
    assert event.after["answers"] == {"now": "Opened."}


def test_the_coordinator_answers_on_behalf_and_the_record_says_so(cast: Cast, item: Item) -> None:
    actions.save_work(by=cast.priya, item=item, work=say("By telephone: opened."))
    actions.send_answer(by=cast.priya, item=again(item))
    found = again(item)
    assert (found.given_by, found.given_for) == (cast.priya, cast.carl)


def test_a_closed_round_refuses_late_words_with_a_sentence(cast: Cast, opened: Round, item: Item) -> None:
    actions.close_round(by=cast.priya, round_=opened)
    with pytest.raises((RoundClosed, NotAllowed)):
        actions.save_work(by=cast.carl, item=again(item), work=say("Too late"))
    with pytest.raises(RoundClosed, match="takes no more answers"):
        actions.save_work(by=cast.priya, item=again(item), work=say("Too late"))


def test_what_word_processors_leave_behind_is_taken_out(cast: Cast, item: Item) -> None:
    actions.save_work(by=cast.carl, item=item, work=say("Opened\r\nin\x07 May\u200b.\x00"))
    assert Draft.objects.get().text == "Opened\nin May."


def test_a_book_is_refused_with_a_sentence(cast: Cast, item: Item) -> None:
    with pytest.raises(InvalidInput, match="characters"):
        actions.save_work(by=cast.carl, item=item, work=say("x" * 3_000_000))


def test_a_returned_answer_comes_back_with_its_reason_and_words(cast: Cast, item: Item) -> None:
    actions.save_work(by=cast.carl, item=item, work=say("Fine."))
    actions.send_answer(by=cast.carl, item=again(item))
    actions.return_answer(by=cast.priya, item=again(item), because="How many families come?")
    found = again(item)
    assert (found.state, found.returned_because) == (ItemState.RETURNED, "How many families come?")
    actions.save_work(by=cast.carl, item=found, work=say("Fine: 40 families.", 1))
    actions.send_answer(by=cast.carl, item=again(item))
    assert again(item).returned_because == ""


def test_history_keeps_every_word_that_was_sent(cast: Cast, item: Item) -> None:
    milestone = item.action.milestones.get()
    work = Work(
        answers={"now": Typed("Half open.")},
        outcomes={milestone.pk: TypedOutcome("moved", new_date="June 2026", because="No builder.")},
        state=TypedState(status="R", status_because="Waiting.", version=1),
    )
    actions.save_work(by=cast.carl, item=item, work=work)
    actions.send_answer(by=cast.carl, item=again(item))
    after = Event.objects.get(verb="answer_sent").after
    assert after["milestones"] == {"Doors open": "moved; June 2026; No builder."}
    assert (after["answers"], after["because"]) == ({"now": "Half open."}, "Waiting.")


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("31/03/27", "31 March 2027"),
        ("3.4.2027", "3 April 2027"),
        ("2027-04-03", "3 April 2027"),
        ("June 2027", "June 2027"),
        ("3/2027", "3/2027"),
        ("31/02/2027", "31/02/2027"),
        ("", ""),
    ],
)
def test_a_day_in_figures_is_written_out(typed: str, kept: str) -> None:
    assert date_said(typed) == kept
