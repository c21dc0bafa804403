"""Worries that are carried from paper to paper until they are answered."""

import pytest
from tests.cast import Cast
from tests.records.plans.conftest import shown

from milepost.core.errors import EditedMeanwhile, InvalidInput, NotAllowed
from milepost.core.plan.model import Audience, ConcernState
from milepost.records.history.models import Event
from milepost.records.plans import actions, queries
from milepost.records.plans.models import Action, Plan


def test_a_concern_is_raised_about_an_action(cast: Cast, plan: Plan, action: Action) -> None:
    actions.raise_concern(
        by=cast.priya, action=action, text="The lease may fall through.", ask="Find money.", audience=Audience.PUBLIC
    )
    (concern,) = shown(plan).concerns
    assert (concern.text, concern.ask, concern.audience) == (
        "The lease may fall through.",
        "Find money.",
        Audience.PUBLIC,
    )
    assert (concern.actions, concern.raised, concern.state) == ((action.pk,), "year-1", ConcernState.OPEN)
    assert Event.objects.get(verb="concern_raised").sentence == (
        "Priya Okafor raised a concern about action 1.1.1 (Open a hub in Wexcombe)."
    )


def test_a_concern_needs_words_and_the_right_to_edit(cast: Cast, action: Action) -> None:
    with pytest.raises(InvalidInput, match="what worries you"):
        actions.raise_concern(by=cast.priya, action=action, text=" ")
    with pytest.raises(NotAllowed):
        actions.raise_concern(by=cast.carl, action=action, text="Mine")


def test_an_answer_is_recorded_once_for_all(cast: Cast, plan: Plan, action: Action) -> None:
    raised = actions.raise_concern(by=cast.priya, action=action, text="The lease may fall through.")
    concern = queries.concern_row(plan, raised.pk)
    actions.answer_concern(by=cast.priya, concern=concern, answer="Another building is found.", version=1)
    (now,) = shown(plan).concerns
    assert (now.state, now.answer) == (ConcernState.ANSWERED, "Another building is found.")


def test_a_concern_is_put_in_other_words_for_other_readers(cast: Cast, plan: Plan, action: Action) -> None:
    raised = actions.raise_concern(by=cast.priya, action=action, text="The lease may fal through.")
    new = {"text": "The lease may fall through.", "ask": "Find money.", "audience": Audience.WORKING_GROUP}
    actions.change_concern(by=cast.priya, concern=raised, **new, version=1)
    (now,) = shown(plan).concerns
    assert (now.text, now.ask, now.audience) == tuple(new.values())
    event = Event.objects.get(verb="concern_changed")
    assert event.sentence == "Priya Okafor changed the concern “The lease may fall through.”."
    assert event.before["text"] == "The lease may fal through."


def test_who_comes_second_sees_both_wordings_of_a_concern(cast: Cast, action: Action) -> None:
    raised = actions.raise_concern(by=cast.priya, action=action, text="It leaks.")
    said = {"ask": "", "audience": Audience.BOARD, "version": 1}
    actions.change_concern(by=cast.priya, concern=raised, text="It leaks badly.", **said)
    with pytest.raises(EditedMeanwhile) as clash:
        actions.change_concern(by=cast.priya, concern=raised, text="It drips.", **said)
    assert "It leaks badly." in clash.value.theirs


def test_only_who_may_edit_its_section_changes_a_concern(cast: Cast, action: Action) -> None:
    raised = actions.raise_concern(by=cast.priya, action=action, text="It leaks.")
    for person in (cast.carl, cast.bola, cast.stella):
        with pytest.raises(NotAllowed):
            actions.change_concern(
                by=person, concern=raised, text="It drips.", ask="", audience=Audience.BOARD, version=1
            )


def test_an_answered_concern_is_carried_again_with_why(cast: Cast, plan: Plan, action: Action) -> None:
    raised = actions.raise_concern(by=cast.priya, action=action, text="It leaks.")
    actions.answer_concern(by=cast.priya, concern=raised, answer="It is mended.", version=1)
    with pytest.raises(InvalidInput, match="carried again"):
        actions.reopen_concern(by=cast.priya, concern=raised, reason=" ", version=2)
    actions.reopen_concern(by=cast.priya, concern=raised, reason="It leaks once more.", version=2)
    (now,) = shown(plan).concerns
    assert (now.state, now.answer) == (ConcernState.OPEN, "")
    assert Event.objects.get(verb="concern_reopened").after["reason"] == "It leaks once more."
