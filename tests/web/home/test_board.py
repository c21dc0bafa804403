"""What a board member arrives at: the next meeting with its papers, and the newest papers."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone
from tests.cast import Cast
from tests.web.conftest import signed_in

from milepost.core.plan.model import Audience
from milepost.records.meetings.actions import add_body, add_meeting, note_decision
from milepost.records.meetings.actions.decision import Minuted
from milepost.records.meetings.models import Meeting
from milepost.records.people.models import Person
from milepost.records.plans.models import Plan
from milepost.records.publications.actions import publish, withdraw
from milepost.records.publications.drafting import Wanted
from milepost.records.publications.models import Publication
from milepost.web.dates import day


def arrival(cast: Cast, person: Person) -> str:
    return signed_in(person).get(reverse("plans", args=(cast.partnership.slug,))).text


@pytest.fixture
def meeting(cast: Cast) -> Meeting:
    board = add_body(by=cast.priya, partnership=cast.partnership, name="Elmshire Board")
    on = timezone.localdate() + timedelta(days=40)
    return add_meeting(by=cast.priya, body=board, on=on, papers_due=on - timedelta(days=9))


def paper(cast: Cast, plan: Plan, title: str, audience: Audience, meeting: Meeting | None = None) -> Publication:
    wanted = Wanted("progress-table", audience, title, timezone.localdate(), meeting=meeting)
    return publish(by=cast.priya, plan=plan, wanted=wanted, version=Plan.objects.get(pk=plan.pk).version)


def test_the_next_meeting_stands_with_its_papers(cast: Cast, plan: Plan, meeting: Meeting) -> None:
    tabled = paper(cast, plan, "Autumn report", Audience.BOARD, meeting)
    page = arrival(cast, cast.bola)
    assert f'<a href="{reverse("meeting", args=(cast.partnership.slug, meeting.pk))}">{meeting}</a>' in page
    assert (
        f'<a href="{reverse("publication", args=(cast.partnership.slug, plan.pk, tabled.pk))}">Autumn report</a>'
        in page
    )
    assert page.index("Next meetings") < page.index("<tbody>")


def test_a_meeting_without_papers_says_when_they_come(cast: Cast, plan: Plan, meeting: Meeting) -> None:
    assert f"No paper yet; they are due {day(meeting.papers_due)}." in arrival(cast, cast.bola)
    Meeting.objects.update(papers_due=timezone.localdate() - timedelta(days=1))
    assert "No paper yet; they were due" in arrival(cast, cast.bola)


def test_a_paper_that_stands_with_its_meeting_stands_there_once(cast: Cast, plan: Plan, meeting: Meeting) -> None:
    paper(cast, plan, "Autumn report", Audience.BOARD, meeting)
    assert arrival(cast, cast.bola).split("<tbody>")[0].count("Autumn report") == 1


def test_the_last_meeting_stands_with_how_much_was_decided(cast: Cast, plan: Plan, meeting: Meeting) -> None:
    assert "Last meeting" not in arrival(cast, cast.bola)
    on = timezone.localdate() - timedelta(days=20)
    held = add_meeting(by=cast.priya, body=meeting.body, on=on, papers_due=on - timedelta(days=9))
    assert "No decisions are recorded." in arrival(cast, cast.bola)
    note_decision(by=cast.priya, plan=plan, minuted=Minuted(held, "4", "The plan was agreed."))
    page = arrival(cast, cast.bola)
    assert f'<a href="{reverse("meeting", args=(cast.partnership.slug, held.pk))}">{held}</a>' in page
    assert "1 decision is recorded." in page


def test_no_meeting_and_no_paper_are_said_in_a_sentence(cast: Cast, plan: Plan) -> None:
    page = arrival(cast, cast.bola)
    assert "No meeting is set." in page
    assert "No paper is published yet." in page


def test_a_meeting_tells_a_board_member_nothing_to_do(cast: Cast, plan: Plan, meeting: Meeting) -> None:
    address = reverse("meeting", args=(cast.partnership.slug, meeting.pk))
    pages = [signed_in(person).get(address).text for person in (cast.bola, cast.priya)]
    assert ["Choose this meeting when you publish one." in page for page in pages] == [False, True]


def test_withdrawn_papers_and_those_of_the_working_group_are_not_there(cast: Cast, plan: Plan) -> None:
    paper(cast, plan, "For us only", Audience.WORKING_GROUP)
    withdraw(by=cast.priya, publication=paper(cast, plan, "Wrong figures", Audience.BOARD), reason="The figures.")
    paper(cast, plan, "For all", Audience.PUBLIC)
    above = arrival(cast, cast.bola).split("<tbody>")[0]
    assert ("For all" in above, "For us only" in above, "Wrong figures" in above) == (True, False, False)


def test_papers_of_another_partnership_are_not_there(cast: Cast, plan: Plan, meeting: Meeting) -> None:
    paper(cast, plan, "Autumn report", Audience.PUBLIC, meeting)
    page = arrival_of_stella(cast)
    assert "Autumn report" not in page


def arrival_of_stella(cast: Cast) -> str:
    return signed_in(cast.stella).get(reverse("plans", args=(cast.elsewhere.slug,))).text
