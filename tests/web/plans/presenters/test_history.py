"""History in words: no code of ours, and which question or milestone it was."""

from django.utils import timezone
from tests.cast import Cast
from tests.factories.small import SMALL

from milepost.core.plan import model as value
from milepost.core.plan.model import MilestoneState, QuestionRole, Stage
from milepost.records.history.models import Event
from milepost.records.plans import actions, bridge
from milepost.records.plans.models import Plan
from milepost.web.plans.presenters.history import Change, EventView, event_views


def last_event(plan: Plan) -> EventView:
    return event_views(Event.objects.filter(plan=plan.pk).order_by("-id")[:1])[0]


def test_a_stage_and_a_milestone_are_told_in_words(cast: Cast) -> None:
    plan = bridge.store(SMALL, cast.partnership)
    action, milestone = plan.action_rows.get(title="Patrol"), plan.milestone_rows.get()
    actions.set_stage(by=cast.priya, action=action, stage=Stage.IN_PROGRESS, version=action.version)
    assert last_event(plan).changes == (Change("Stage", "Not stated", "In progress"),)
    actions.set_milestone_state(
        by=cast.priya, milestone=milestone, state=MilestoneState.DROPPED, version=milestone.version
    )
    told = last_event(plan)
    assert (told.about, told.changes) == (milestone.text, (Change("State", "Open", "Dropped"),))


def test_an_answer_says_to_which_question_it_is(cast: Cast) -> None:
    plan = bridge.store(SMALL, cast.partnership)
    action, question = plan.action_rows.get(title="Patrol"), plan.question_rows.first()
    actions.set_answer(
        by=cast.priya, action=action, question=question.key, period="none", text="Two a night", version=0
    )
    told = last_event(plan)
    assert (told.about, told.changes) == (question.heading, (Change("Words", "", "Two a night"),))


def test_what_a_question_asks_for_is_told_in_words(cast: Cast) -> None:
    plan = bridge.store(SMALL, cast.partnership)
    question = plan.question_rows.first()
    actions.change_question(
        by=cast.priya, question=question, heading=question.heading, role=QuestionRole.NEXT, version=question.version
    )
    assert last_event(plan).changes[0].after == "What happens next"


def test_what_only_the_machine_can_read_is_left_out(cast: Cast) -> None:
    corrections = [{"kind": "join", "table": 1}]
    event = Event(verb="import_corrected", by=cast.priya, subject="plan.docx", after={"corrections": corrections})
    event.at = cast.partnership.created_at
    assert event_views([event])[0].changes == ()


def test_how_far_an_answer_came_is_told_in_words(cast: Cast) -> None:
    states = ({"state": "waiting"}, {"state": "started"})
    event = Event(by=cast.carl, verb="answer_saved", at=timezone.now(), before=states[0], after=states[1])
    assert event_views([event])[0].changes == (Change("State", "To answer", "Draft"),)


def test_what_a_plan_calls_its_questions_and_statuses_is_what_history_calls_them(cast: Cast) -> None:
    plan = value.Plan(
        questions=(value.Question("next_steps", "Next steps"),), scheme=(value.SchemeEntry("on_track", "In hand"),)
    )
    sides = {"next_steps": "Buy", "status": "late"}, {"next_steps": "Buy two", "status": "on_track", "": "done"}
    event = Event(verb="update_taken", by=cast.priya, at=timezone.now(), before=sides[0], after=sides[1])
    assert event_views([event], plan=plan)[0].changes == (
        Change("Next steps", "Buy", "Buy two"),
        Change("Status", "late", "In hand"),
        Change("The whole action", "", "done"),
    )
