"""Preparing a round: the board's meetings give the days; the small forms say what they are for."""

from datetime import date, timedelta

import pytest
from django.http import HttpResponse
from django.utils import timezone
from tests.cast import Cast
from tests.web.conftest import signed_in
from tests.web.forms import fields, send

from milepost.core.plan.timetable import working_days_before
from milepost.core.words.dates import printed
from milepost.records.meetings.actions import add_body, add_meeting
from milepost.records.meetings.models import Meeting
from milepost.records.plans.models import Plan
from milepost.records.rounds.models import Round
from milepost.web.plans.addresses import PlanAddresses

IN_A_YEAR = timedelta(days=365)


def rounds(cast: Cast, plan: Plan) -> str:
    """The address of the plan's rounds."""
    return PlanAddresses(cast.partnership.slug, plan.pk).rounds


@pytest.fixture
def meeting(cast: Cast) -> Meeting:
    """A meeting in a year, whose papers are due a month before it; there was one last year too."""
    body, day = add_body(by=cast.priya, partnership=cast.partnership, name="Elmshire Board"), timezone.localdate()
    add_meeting(by=cast.priya, body=body, on=day - IN_A_YEAR, papers_due=day - IN_A_YEAR)
    on = day + IN_A_YEAR
    return add_meeting(by=cast.priya, body=body, on=on, papers_due=on - timedelta(days=30))


def page(cast: Cast, plan: Plan, **asked: str) -> HttpResponse:
    """The page on which a round is prepared."""
    return signed_in(cast.priya).get(f"{rounds(cast, plan)}add/", asked)


def test_the_meetings_to_come_are_offered_with_their_deadlines(cast: Cast, plan: Plan, meeting: Meeting) -> None:
    shown = page(cast, plan).text
    assert f"{meeting}, papers due {printed(meeting.papers_due)}" in shown
    assert printed(timezone.localdate() - IN_A_YEAR) not in shown


def test_a_meeting_fills_in_the_board_and_the_paper_and_counts_back_from_there(
    cast: Cast, plan: Plan, meeting: Meeting
) -> None:
    boxes = fields(page(cast, plan, meeting=meeting.pk))
    assert (boxes["board_on"], boxes["paper_due"]) == (printed(meeting.on), printed(meeting.papers_due))
    assert boxes["sign_by"] == printed(working_days_before(meeting.papers_due, 3))
    assert boxes["answer_by"] == printed(working_days_before(meeting.papers_due, 8))


def test_without_a_meeting_a_day_is_typed_and_the_page_says_where_meetings_are_added(cast: Cast, plan: Plan) -> None:
    shown = page(cast, plan)
    assert "When does the board meet?" in shown.text
    assert "Add its meetings" in shown.text
    day = timezone.localdate() + IN_A_YEAR
    assert fields(page(cast, plan, board_on=printed(day)))["board_on"] == printed(day)


def test_a_meeting_of_another_partnership_fills_in_nothing(cast: Cast, plan: Plan) -> None:
    body = add_body(by=cast.stella, partnership=cast.elsewhere, name="Wexcombe Board")
    day = timezone.localdate() + IN_A_YEAR
    theirs = add_meeting(by=cast.stella, body=body, on=day, papers_due=day)
    shown = page(cast, plan, meeting=theirs.pk)
    assert "Wexcombe Board" not in shown.text
    assert printed(day) not in shown.text


def test_days_that_leave_no_time_are_said_and_never_out_of_order(cast: Cast, plan: Plan) -> None:
    day = timezone.localdate() + timedelta(days=4)
    shown = page(cast, plan, board_on=printed(day))
    assert "There is less time than usual" in shown.text
    made = signed_in(cast.priya).post(f"{rounds(cast, plan)}add/", {**fields(shown), "title": "Update"})
    assert made.status_code == 302
    row = Round.objects.get()
    assert row.answer_by <= row.sign_by <= row.paper_due <= row.board_on == day


def test_a_round_that_was_prepared_from_a_meeting_keeps_its_days(cast: Cast, plan: Plan, meeting: Meeting) -> None:
    client = signed_in(cast.priya)
    client.post(f"{rounds(cast, plan)}add/", fields(page(cast, plan, meeting=meeting.pk)))
    row = Round.objects.get()
    assert (row.board_on, row.paper_due) == (meeting.on, meeting.papers_due)
    assert isinstance(row.answer_by, date)
    assert send(client, f"{rounds(cast, plan)}{row.pk}/days/").status_code == 302
