"""What is said to a question, by whom, and what happens when two write at once."""

import pytest
from tests.cast import Cast
from tests.records.plans.conftest import shown

from milepost.core.document.nodes import Place
from milepost.core.errors import EditedMeanwhile, InvalidInput, NotAllowed
from milepost.core.plan.model import Audience
from milepost.core.plan.walk import actions as actions_of
from milepost.records.history.models import Event
from milepost.records.people.models import Person
from milepost.records.plans import queries
from milepost.records.plans.actions import match_leads, set_answer
from milepost.records.plans.models import Action, Answer, Plan


def say(by: Person, action: Action, text: str, version: int, question: str = "now", *, nothing: bool = False) -> Answer:
    return set_answer(
        by=by,
        action=action,
        question=question,
        period="year-1",
        text=text,
        version=version,
        nothing_to_report=nothing,
    )


def test_a_changed_answer_keeps_its_place_and_says_who_wrote(cast: Cast, plan: Plan, action: Action) -> None:
    say(cast.priya, action, "The hub is open.\n", 1)
    answer = next(actions_of(shown(plan))).answers[0]
    assert (answer.text, answer.by, answer.place) == ("The hub is open.", "Priya Okafor", Place("plan.docx", row=2))


def test_the_history_has_both_texts_and_the_question(cast: Cast, action: Action) -> None:
    say(cast.priya, action, "The hub is open.", 1)
    event = Event.objects.get(verb="answer_set")
    assert event.before["text"] == "The lease is signed."
    assert event.after["text"] == "The hub is open."
    assert event.after["question"] == "Where are we now?"


def test_a_first_answer_counts_from_nothing(cast: Cast, plan: Plan, action: Action) -> None:
    assert queries.answer_versions(plan, action.pk) == {("now", "year-1"): 1}
    say(cast.priya, action, "Open in June.", 0, "next")
    assert queries.answer_versions(plan, action.pk)["next", "year-1"] == 1


def test_the_second_of_two_sees_both_texts(cast: Cast, action: Action) -> None:
    say(cast.priya, action, "Theirs", 0, "next")
    with pytest.raises(EditedMeanwhile) as refusal:
        say(cast.priya, action, "Mine", 0, "next")
    assert (refusal.value.theirs, refusal.value.yours) == ("Theirs", "Mine")


def test_empty_and_nothing_to_report_and_no_answer_are_three_things(cast: Cast, plan: Plan, action: Action) -> None:
    say(cast.priya, action, "  ", 0, "next")
    assert len(next(actions_of(shown(plan))).answers) == 1
    say(cast.priya, action, "", 1)
    assert next(actions_of(shown(plan))).answers[0].text == ""
    say(cast.priya, action, "", 0, "next", nothing=True)
    assert next(actions_of(shown(plan))).answers[1].nothing_to_report


def test_a_question_that_the_plan_does_not_ask_is_refused(cast: Cast, action: Action) -> None:
    with pytest.raises(InvalidInput, match="does not ask"):
        say(cast.priya, action, "Hello", 0, "invented")


def test_a_lead_answers_for_their_own_section_alone(cast: Cast, plan: Plan, action: Action) -> None:
    with pytest.raises(NotAllowed):
        say(cast.grace, action, "Ours", 1)
    lead = plan.lead_rows.get(section__number="1")
    match_leads(by=cast.priya, plan=plan, people={lead.pk: cast.grace})
    say(cast.grace, action, "Ours", 1)
    other = queries.action_row(plan, plan.action_rows.get(title="Patrol").pk)
    with pytest.raises(NotAllowed):
        say(cast.grace, other, "Ours", 0)


def test_how_far_an_answer_may_travel_is_said_and_told(cast: Cast, plan: Plan, action: Action) -> None:
    asked = {"by": cast.leah, "action": action, "question": "now", "period": "year-1", "text": "The lease is signed."}
    with pytest.raises(NotAllowed):
        set_answer(**asked, version=1, audience=Audience.PUBLIC)
    set_answer(**{**asked, "by": cast.priya}, version=1, audience=Audience.WORKING_GROUP)
    answer = next(actions_of(shown(plan))).answers[0]
    assert (answer.audience, answer.by) == (Audience.WORKING_GROUP, "")
    assert Event.objects.get(verb="answer_set").after["audience"] == "working_group"
