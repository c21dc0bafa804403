"""Meetings are set up, and what they decide flows into the plan."""

from datetime import date

import pytest
from django.http import HttpResponse
from django.urls import reverse
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries
from tests.cast import Cast
from tests.web.conftest import signed_in
from tests.web.forms import send

from milepost.core.plan.model import Audience
from milepost.core.words.due import Due
from milepost.records.meetings import actions
from milepost.records.meetings.models import Body, Decision, Meeting
from milepost.records.plans.actions import add_milestone
from milepost.records.plans.models import Action, Concern, Plan
from milepost.records.publications.actions import correct, publish
from milepost.records.publications.drafting import Wanted
from milepost.web.meetings.presenters import due_words


@pytest.fixture
def meeting(cast: Cast) -> Meeting:
    body = actions.add_body(by=cast.priya, partnership=cast.partnership, name="Elmshire Board")
    return actions.add_meeting(by=cast.priya, body=body, on=date(2027, 3, 3), papers_due=date(2027, 2, 22))


def at(cast: Cast, name: str, *arguments: str) -> str:
    return reverse(name, args=(cast.partnership.slug, *arguments))


def decide(cast: Cast, meeting: Meeting, plan: Plan, **said: str) -> HttpResponse:
    """A decision about the hub, recorded by the coordinator."""
    hub = plan.action_rows.get(number="1.1.1")
    there = at(cast, "decide-action", meeting.pk, plan.pk, hub.pk)
    return send(signed_in(cast.priya), there, **{"minute": "12", "text": "Agreed.", **said})


def test_a_board_is_added_with_a_meeting_whose_deadline_is_counted_back(cast: Cast) -> None:
    client = signed_in(cast.priya)
    send(client, at(cast, "body-add"), name="Elmshire Board", papers_days="5")
    body = Body.objects.get()
    send(client, at(cast, "meeting-add", body.pk), on="31 March 2027", papers_due="")
    made = Meeting.objects.get()
    assert made.papers_due == date(2027, 3, 22)  # Good Friday and Easter Monday are not counted
    assert "31 March 2027" in client.get(at(cast, "meetings")).text


def test_a_mistake_keeps_what_was_entered(cast: Cast, meeting: Meeting) -> None:
    page = send(signed_in(cast.priya), at(cast, "body-add"), name="elmshire board")
    assert page.status_code == 422
    assert "already a body called" in page.text
    page = send(signed_in(cast.priya), at(cast, "meeting-add", meeting.body.pk), on="3 March 2027")
    assert "meets on that day already" in page.text


def test_a_meeting_and_its_body_are_changed(cast: Cast, meeting: Meeting) -> None:
    client = signed_in(cast.priya)
    send(client, at(cast, "body-edit", meeting.body.pk), name="Joint Board")
    send(client, at(cast, "meeting-move", meeting.pk), on="10 March 2027", papers_due="1 March 2027")
    assert "Joint Board, 10 March 2027" in client.get(at(cast, "meeting", meeting.pk)).text


def test_the_second_to_move_a_meeting_hears_of_the_first(cast: Cast, meeting: Meeting) -> None:
    page = send(signed_in(cast.priya), at(cast, "meeting-move", meeting.pk), on="10 March 2027", version="7")
    assert "Somebody else moved this meeting" in page.text


def test_a_decision_closes_the_action_and_is_listed(cast: Cast, meeting: Meeting, plan: Plan) -> None:
    decide(cast, meeting, plan, effect="closed")
    hub = Action.objects.get(plan=plan, number="1.1.1")
    assert (hub.stage, hub.links.get().decided_by) == ("closed", "Elmshire Board, 3 March 2027, minute 12")
    page = signed_in(cast.bola).get(at(cast, "meeting", meeting.pk)).text
    for words in ("Agreed.", "The action is closed", at(cast, "plan-action", plan.pk, hub.pk)):
        assert words in page


def test_a_decision_rewords_the_action(cast: Cast, meeting: Meeting, plan: Plan) -> None:
    assert "wording that was agreed" in decide(cast, meeting, plan, effect="reworded", title="").text
    decide(cast, meeting, plan, effect="reworded", title="Run the hub")
    assert Action.objects.get(plan=plan, number="1.1.1").title == "Run the hub"


def test_a_decision_moves_a_milestone(cast: Cast, meeting: Meeting, plan: Plan) -> None:
    hub = plan.action_rows.get(number="1.1.1")
    promise = add_milestone(by=cast.priya, action=hub, text="Sign the lease", due=Due("June 2027"))
    page = decide(cast, meeting, plan, effect="moved", due="some day")
    assert "Choose the milestone that moves." in page.text
    assert "Enter the date that was agreed" in page.text
    decide(cast, meeting, plan, effect="moved", due="by September 2027", milestone=promise.pk)
    promise.refresh_from_db()
    assert promise.due["phrase"] == "by September 2027"
    assert "Moved from June 2027 to by September 2027" in signed_in(cast.bola).get(at(cast, "meeting", meeting.pk)).text


def test_a_decision_about_the_plan_or_a_concern(cast: Cast, meeting: Meeting, plan: Plan) -> None:
    concern = Concern.objects.create(plan=plan, position=0, text="The lease may fall through.")
    client = signed_in(cast.priya)
    chosen = client.get(at(cast, "decide", meeting.pk, plan.pk)).text
    assert "The lease may fall through." in chosen
    send(client, at(cast, "decide-plan", meeting.pk, plan.pk), minute="13", text="Noted.")
    answer = at(cast, "decide-concern", meeting.pk, plan.pk, concern.pk)
    send(client, answer, minute="14", text="Find another building.")
    concern.refresh_from_db()
    assert concern.answer == "Find another building. (Elmshire Board, 3 March 2027, minute 14)"
    assert [one.effect for one in Decision.objects.all()] == ["noted", "answered"]


def test_a_decision_on_what_somebody_changed_meanwhile_is_put_to_the_person(
    cast: Cast, meeting: Meeting, plan: Plan
) -> None:
    Action.objects.filter(plan=plan, number="1.1.1").update(version=5)
    page = decide(cast, meeting, plan, effect="closed", version="1")
    assert page.status_code == 409
    assert not Decision.objects.exists()


def test_the_meeting_asks_the_same_number_of_questions_however_much_was_decided(
    cast: Cast, meeting: Meeting, plan: Plan, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for _ in range(3):
        decide(cast, meeting, plan, effect="noted")
    reader = signed_in(cast.bola)
    reader.get(at(cast, "meeting", meeting.pk))
    with django_assert_num_queries(11):
        reader.get(at(cast, "meeting", meeting.pk))


def test_a_meeting_that_was_held_says_when_its_papers_were_due(cast: Cast, meeting: Meeting) -> None:
    assert "Papers are due 22 February 2027" in signed_in(cast.bola).get(at(cast, "meeting", meeting.pk)).text
    Meeting.objects.update(on=date(2020, 3, 3), papers_due=date(2020, 2, 22))
    assert "Papers were due 22 February 2020" in signed_in(cast.bola).get(at(cast, "meeting", meeting.pk)).text


def test_a_paper_that_was_corrected_says_which_version_replaced_it(cast: Cast, meeting: Meeting, plan: Plan) -> None:
    wanted = Wanted("glossary", Audience.BOARD, "Short forms", timezone.localdate(), meeting=meeting)
    first = publish(by=cast.priya, plan=plan, wanted=wanted, version=plan.version)
    correct(by=cast.priya, publication=first, plan=plan, wanted=wanted, version=plan.version, reason="One was missing.")
    page = signed_in(cast.bola).get(at(cast, "meeting", meeting.pk)).text
    assert page.index("Replaced by version 2. Version 1, for the board") < page.index(
        "Published. Version 2, for the board"
    )


@pytest.mark.parametrize(("due", "words"), [(date(2027, 2, 22), "in 12 days"), (date(2027, 2, 1), "")])
def test_a_deadline_says_how_far_off_it_is(due: date, words: str) -> None:
    assert due_words(due, date(2027, 2, 10)) == words


def test_a_decision_is_corrected_with_why(cast: Cast, meeting: Meeting, plan: Plan) -> None:
    decide(cast, meeting, plan, effect="closed")
    made, here = Decision.objects.get(), at(cast, "meeting", meeting.pk)
    there = at(cast, "decision-correct", meeting.pk, made.pk)
    client = signed_in(cast.priya)
    assert f'href="{there}"' in client.get(here).text
    assert f'href="{there}"' not in signed_in(cast.bola).get(here).text
    page = send(client, there, minute="13", reason="")
    assert (page.status_code, "Say what was wrong." in page.text) == (422, True)
    send(client, there, minute="13", reason="The minutes were amended.")
    page = client.get(here).text
    assert "The minutes were amended." in page
    assert '<th scope="row" data-label="Minute">13</th>' in page


def test_a_decision_is_taken_back_and_the_page_says_beforehand_what_that_does(
    cast: Cast, meeting: Meeting, plan: Plan
) -> None:
    decide(cast, meeting, plan, effect="closed")
    made, client = Decision.objects.get(), signed_in(cast.priya)
    there = at(cast, "decision-take-back", meeting.pk, made.pk)
    assert "The action is taken up again. The record stays, with your reason." in client.get(there).text
    page = send(client, there, reason="It was another action.")
    assert page.url == at(cast, "meeting", meeting.pk)
    page = client.get(page.url).text
    assert "The decision was taken back. The action is taken up again." in page
    assert "<s>Agreed.</s>" in page
    assert "The action is closed" not in page
    assert there not in page
    assert plan.action_rows.get(number="1.1.1").stage == "in_progress"
    assert client.get(there).status_code == 403
