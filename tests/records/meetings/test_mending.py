"""A decision that was recorded wrongly is corrected or taken back, with why, and the plan follows."""

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
from milepost.records.meetings.undoing import GONE_ON, NOTHING
from milepost.records.plans import actions as plans
from milepost.records.plans.models import Action, Plan
from milepost.records.plans.queries import action_row, milestone_row

REFERENCE = "Elmshire Board, 3 March 2027, minute"


@pytest.fixture
def action(plan: Plan) -> Action:
    return action_row(plan, plan.action_rows.get(number="1.1.1").pk)


@pytest.fixture
def closed(cast: Cast, action: Action, minuted: Minuted) -> Decision:
    """The action, closed by the meeting."""
    return actions.close_by_decision(by=cast.priya, action=action, minuted=minuted, version=1)


def now(plan: Plan) -> value.Action:
    return shown(plan).sections[0].focus_areas[0].actions[0]


def take_back(cast: Cast, decision: Decision) -> str:
    """What became of the plan."""
    fresh = queries.decision_row(decision.meeting, decision.pk)
    return actions.take_back_decision(by=cast.priya, decision=fresh, reason="A slip.", version=fresh.version).words


def test_a_correction_reaches_the_lineage_of_the_plan(cast: Cast, plan: Plan, closed: Decision) -> None:
    said = {"minute": "13", "text": "Agreed, since the hub is full.", "reason": "The minutes were amended."}
    actions.correct_decision(by=cast.priya, decision=closed, **said, version=1)
    (link,) = now(plan).links
    assert (link.decided_by, link.text) == (f"{REFERENCE} 13", "Agreed, since the hub is full.")
    (kept,) = queries.decisions_in(closed.meeting)
    assert (kept.minute, kept.text, kept.corrected_because, kept.version) == (*said.values(), 2)
    event = Event.objects.get(verb="decision_corrected")
    assert (event.before["minute"], event.after["reason"]) == ("12", "The minutes were amended.")


def test_a_correction_reaches_wordings_moved_dates_and_answers(
    cast: Cast, plan: Plan, action: Action, minuted: Minuted
) -> None:
    milestone = milestone_row(plan, plan.milestone_rows.get().pk)
    made = (
        actions.reword_by_decision(by=cast.priya, action=action, minuted=minuted, title="Run the hub", version=1),
        actions.move_by_decision(by=cast.priya, milestone=milestone, minuted=minuted, due=Due("May"), version=1),
        actions.answer_by_decision(
            by=cast.priya, concern=queries.open_concerns(plan).get(), minuted=minuted, version=1
        ),
    )
    for one in made:
        actions.correct_decision(by=cast.priya, decision=one, minute="13", text="No.", reason="A slip.", version=1)
    assert (now(plan).wordings[0].reason, now(plan).wordings[0].decided_by) == ("No.", f"{REFERENCE} 13")
    assert now(plan).milestones[0].moves[0].reason == f"No. ({REFERENCE} 13)"
    assert shown(plan).concerns[0].answer == f"No. ({REFERENCE} 13)"


def test_a_correction_needs_a_reason_and_something_to_correct(cast: Cast, closed: Decision) -> None:
    with pytest.raises(InvalidInput, match="what was wrong"):
        actions.correct_decision(by=cast.priya, decision=closed, minute="13", text="No.", reason=" ", version=1)
    same = {"minute": closed.minute, "text": closed.text}
    with pytest.raises(InvalidInput, match="Nothing is corrected"):
        actions.correct_decision(by=cast.priya, decision=closed, **same, reason="A slip.", version=1)


def test_a_closed_action_is_taken_up_again_and_the_record_stays_with_why(
    cast: Cast, plan: Plan, closed: Decision
) -> None:
    assert take_back(cast, closed) == "The action is taken up again."
    assert now(plan).stage is Stage.IN_PROGRESS
    assert [one.kind for one in now(plan).links] == [LinkKind.CLOSED, LinkKind.REOPENED]
    assert now(plan).links[-1].text == f"A slip. (taken back: {REFERENCE} 12)"
    (kept,) = queries.decisions_in(closed.meeting)
    assert (kept.taken_back_because, kept.taken_back_at is None) == ("A slip.", False)
    assert Event.objects.get(verb="decision_taken_back").after["reason"] == "A slip."


def test_a_wording_a_date_and_an_answer_are_taken_back(
    cast: Cast, plan: Plan, action: Action, minuted: Minuted
) -> None:
    milestone = milestone_row(plan, plan.milestone_rows.get().pk)
    before = now(plan)
    worded = actions.reword_by_decision(by=cast.priya, action=action, minuted=minuted, title="Run it", version=1)
    moved = actions.move_by_decision(by=cast.priya, milestone=milestone, minuted=minuted, due=Due("May"), version=1)
    concern = queries.open_concerns(plan).get()
    answered = actions.answer_by_decision(by=cast.priya, concern=concern, minuted=minuted, version=1)
    assert take_back(cast, worded) == f"The action is worded again as “{before.title}”."
    assert take_back(cast, moved).endswith(f"is due again: {before.milestones[0].due.phrase}.")
    assert take_back(cast, answered) == "The concern is carried again."
    assert (now(plan).title, now(plan).milestones[0].due) == (before.title, before.milestones[0].due)
    assert len(now(plan).milestones[0].moves) == 2
    assert shown(plan).concerns[0].state is ConcernState.OPEN


def test_where_the_plan_went_on_only_the_record_is_taken_back(cast: Cast, plan: Plan, closed: Decision) -> None:
    action = action_row(plan, closed.action_id)
    plans.reopen_action(by=cast.priya, action=action, version=action.version, reason="Needed after all.")
    before = now(plan)
    assert take_back(cast, closed) == GONE_ON
    assert now(plan) == before


def test_a_decision_that_changed_nothing_is_taken_back_too(cast: Cast, plan: Plan, minuted: Minuted) -> None:
    noted = actions.note_decision(by=cast.priya, plan=plan, minuted=minuted)
    assert take_back(cast, noted) == NOTHING


def test_what_was_taken_back_is_neither_corrected_nor_taken_back_again(cast: Cast, closed: Decision) -> None:
    take_back(cast, closed)
    with pytest.raises(NotAllowed):
        queries.decision_row(closed.meeting, closed.pk)
    with pytest.raises(EditedMeanwhile):
        actions.correct_decision(by=cast.priya, decision=closed, minute="9", text="No.", reason="A slip.", version=2)


def test_who_comes_second_is_told(cast: Cast, closed: Decision) -> None:
    other = Decision.objects.get(pk=closed.pk)
    actions.correct_decision(by=cast.priya, decision=closed, minute="13", text="No.", reason="A slip.", version=1)
    with pytest.raises(EditedMeanwhile):
        actions.take_back_decision(by=cast.priya, decision=other, reason="A slip.", version=1)


def test_only_who_runs_meetings_mends_decisions(cast: Cast, closed: Decision) -> None:
    for person in (cast.leah, cast.carl, cast.bola, cast.adam, cast.stella):
        with pytest.raises(NotAllowed):
            actions.take_back_decision(by=person, decision=closed, reason="A slip.", version=1)
        with pytest.raises(NotAllowed):
            actions.correct_decision(by=person, decision=closed, minute="9", text="No.", reason="A slip.", version=1)
