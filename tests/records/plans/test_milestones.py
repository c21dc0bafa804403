"""What can be done to a milestone."""

import pytest
from tests.cast import Cast
from tests.records.plans.conftest import shown

from milepost.core.errors import EditedMeanwhile, InvalidInput
from milepost.core.plan.model import Audience, MilestoneState
from milepost.core.plan.model import Milestone as Value
from milepost.core.words.due import Due
from milepost.records.history.models import Event
from milepost.records.plans import actions, queries
from milepost.records.plans.models import Action, Milestone, Plan


@pytest.fixture
def milestone(plan: Plan) -> Milestone:
    return queries.milestone_row(plan, plan.milestone_rows.get().pk)


def milestones(plan: Plan) -> tuple[Value, ...]:
    return shown(plan).sections[0].focus_areas[0].actions[0].milestones


def test_a_milestone_is_added_last(cast: Cast, plan: Plan, action: Action) -> None:
    actions.add_milestone(by=cast.priya, action=action, text="Staff hired", due=Due("By May 2025"), owner="Council")
    assert [(one.text, one.due.phrase, one.owner) for one in milestones(plan)] == [
        ("Doors open", "By June 2025", ""),
        ("Staff hired", "By May 2025", "Council"),
    ]


def test_a_moved_date_keeps_the_one_that_was_and_why(cast: Cast, plan: Plan, milestone: Milestone) -> None:
    actions.move_milestone_date(
        by=cast.priya, milestone=milestone, due=Due("By May 2026"), reason="No lease", version=1, period="year-1"
    )
    (found,) = milestones(plan)
    assert found.due.phrase == "By May 2026"
    assert (found.moves[0].from_.phrase, found.moves[0].reason) == ("By June 2025", "No lease")


def test_a_date_moves_for_a_reason(cast: Cast, milestone: Milestone) -> None:
    with pytest.raises(InvalidInput, match="Say why"):
        actions.move_milestone_date(by=cast.priya, milestone=milestone, due=Due("2026"), reason="", version=1)


def test_what_became_of_it_is_said(cast: Cast, plan: Plan, milestone: Milestone) -> None:
    actions.set_milestone_state(by=cast.priya, milestone=milestone, state=MilestoneState.DONE, version=1)
    assert milestones(plan)[0].state is MilestoneState.DONE


def test_it_is_put_in_other_words_by_one_person_at_a_time(cast: Cast, plan: Plan, milestone: Milestone) -> None:
    actions.reword_milestone(by=cast.priya, milestone=milestone, text="Open", owner="", version=1)
    with pytest.raises(EditedMeanwhile):
        actions.reword_milestone(by=cast.priya, milestone=milestone, text="Opened", owner="", version=1)
    assert milestones(plan)[0].text == "Open"


def test_milestones_change_places_and_go(cast: Cast, plan: Plan, action: Action, milestone: Milestone) -> None:
    second = actions.add_milestone(by=cast.priya, action=action, text="Staff hired", due=Due())
    actions.move_milestone(by=cast.priya, milestone=second, to=0)
    assert [one.text for one in milestones(plan)] == ["Staff hired", "Doors open"]
    actions.remove_milestone(by=cast.priya, milestone=milestone)
    assert [one.text for one in milestones(plan)] == ["Staff hired"]
    assert Event.objects.get(verb="milestone_removed").before == {"text": "Doors open", "due": "By June 2025"}


def test_who_may_read_a_milestone_is_said_with_it_and_changed(cast: Cast, plan: Plan, action: Action) -> None:
    made = actions.add_milestone(
        by=cast.priya, action=action, text="Move them", due=Due("By May"), audience=Audience.WORKING_GROUP
    )
    said = {"text": "Move them", "owner": "", "version": 1}
    actions.reword_milestone(by=cast.priya, milestone=made, **said)
    made.refresh_from_db()
    assert (made.audience, made.version) == ("working_group", 1)
    actions.reword_milestone(by=cast.priya, milestone=made, **said, audience=Audience.BOARD)
    made.refresh_from_db()
    assert made.audience == "board"
