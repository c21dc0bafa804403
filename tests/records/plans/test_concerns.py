"""Worries that are carried from paper to paper until they are answered."""

import pytest
from tests.cast import Cast
from tests.records.plans.conftest import shown

from milepost.core.errors import InvalidInput, NotAllowed
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
