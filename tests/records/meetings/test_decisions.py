"""What a meeting decides flows back to the plan, with its minute."""

import pytest
from tests.cast import Cast
from tests.records.plans.conftest import shown

from milepost.core.errors import EditedMeanwhile, InvalidInput, NotAllowed
from milepost.core.plan import model as value
from milepost.core.plan.model import ConcernState, LinkKind, Stage
from milepost.core.words.due import Due
from milepost.records.history.models import Event
from milepost.records.meetings import actions, queries
from milepost.records.meetings.actions.decision import Minuted
from milepost.records.meetings.models import Decision
from milepost.records.plans.models import Action, Plan
from milepost.records.plans.queries import action_row, milestone_row

REFERENCE = "Elmshire Board, 3 March 2027, minute 12"


@pytest.fixture
def action(plan: Plan) -> Action:
    return action_row(plan, plan.action_rows.get(number="1.1.1").pk)


def now(plan: Plan) -> value.Action:
    return shown(plan).sections[0].focus_areas[0].actions[0]


def test_an_action_is_closed_with_the_minute(cast: Cast, plan: Plan, action: Action, minuted: Minuted) -> None:
    actions.close_by_decision(by=cast.priya, action=action, minuted=minuted, version=1)
    (link,) = now(plan).links
    assert (now(plan).stage, link.kind) == (Stage.CLOSED, LinkKind.CLOSED)
    assert (link.decided_by, link.date, link.text) == (REFERENCE, minuted.meeting.on, minuted.text)


def test_an_action_gets_the_agreed_wording(cast: Cast, plan: Plan, action: Action, minuted: Minuted) -> None:
    actions.reword_by_decision(by=cast.priya, action=action, minuted=minuted, title="Run the hub", version=1)
    (wording,) = now(plan).wordings
    assert (now(plan).title, wording.title, wording.decided_by) == (
        "Run the hub",
        "Open a hub in Wexcombe",
        REFERENCE,
    )


def test_a_milestone_moves_and_keeps_why(cast: Cast, plan: Plan, minuted: Minuted) -> None:
    milestone = milestone_row(plan, plan.milestone_rows.get().pk)
    actions.move_by_decision(by=cast.priya, milestone=milestone, minuted=minuted, due=Due("By May 2027"), version=1)
    (moved,) = now(plan).milestones[0].moves
    assert moved.reason == f"Agreed, since the hub is open. ({REFERENCE})"


def test_a_concern_is_answered_and_carried_no_more(cast: Cast, plan: Plan, minuted: Minuted) -> None:
    concern = queries.open_concerns(plan).get()
    actions.answer_by_decision(by=cast.priya, concern=concern, minuted=minuted, version=1)
    (answered,) = shown(plan).concerns
    assert answered.state is ConcernState.ANSWERED
    assert answered.answer.endswith(f"({REFERENCE})")
    assert not queries.open_concerns(plan).exists()


def test_a_decision_may_change_nothing(cast: Cast, plan: Plan, action: Action, minuted: Minuted) -> None:
    before = shown(plan)
    actions.note_decision(by=cast.priya, plan=plan, minuted=minuted, action=action)
    assert shown(plan) == before
    (decision,) = queries.decisions_in(minuted.meeting)
    assert (decision.about, decision.get_effect_display()) == (str(action), "Nothing changes in the plan")
    assert Event.objects.get(verb="decision_recorded").sentence == (
        "Priya Okafor recorded what was decided about action 1.1.1 (Open a hub in Wexcombe) "
        "(minute 12 of Elmshire Board, 3 March 2027)."
    )


def test_a_decision_that_cannot_be_done_is_not_recorded(
    cast: Cast, plan: Plan, action: Action, minuted: Minuted
) -> None:
    with pytest.raises(EditedMeanwhile):
        actions.close_by_decision(by=cast.priya, action=action, minuted=minuted, version=7)
    with pytest.raises(InvalidInput, match="wording that was agreed"):
        actions.reword_by_decision(by=cast.priya, action=action, minuted=minuted, title=action.title, version=1)
    assert not Decision.objects.exists()


@pytest.mark.parametrize(("minute", "text", "words"), [(" ", "Agreed", "minute"), ("12", " ", "what was decided")])
def test_a_decision_needs_its_minute_and_its_words(
    cast: Cast, plan: Plan, minuted: Minuted, minute: str, text: str, words: str
) -> None:
    with pytest.raises(InvalidInput, match=words):
        actions.note_decision(by=cast.priya, plan=plan, minuted=Minuted(minuted.meeting, minute, text))


def test_only_the_coordinator_records(cast: Cast, plan: Plan, action: Action, minuted: Minuted) -> None:
    for person in (cast.leah, cast.carl, cast.bola, cast.adam, cast.stella):
        with pytest.raises(NotAllowed):
            actions.close_by_decision(by=person, action=action, minuted=minuted, version=1)


def test_a_meeting_of_another_partnership_decides_nothing_here(cast: Cast, plan: Plan, minuted: Minuted) -> None:
    body = actions.add_body(by=cast.stella, partnership=cast.elsewhere, name="Theirs")
    theirs = actions.add_meeting(by=cast.stella, body=body, on=minuted.meeting.on, papers_due=minuted.meeting.on)
    with pytest.raises(InvalidInput, match="another partnership"):
        actions.note_decision(by=cast.priya, plan=plan, minuted=Minuted(theirs, "1", "Agreed"))
