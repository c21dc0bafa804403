"""Preparing a round: the board's meetings give the days; the small forms say what they are for."""

from datetime import date, timedelta

import pytest
from django.http import HttpResponse
from django.urls import reverse
from django.utils import timezone
from tests.cast import Cast
from tests.web.conftest import signed_in
from tests.web.forms import fields, send
from tests.web.links import open_round

from milepost.core.plan.timetable import working_days_before
from milepost.core.words.dates import printed
from milepost.records.meetings.actions import add_body, add_meeting, move_meeting
from milepost.records.meetings.models import Meeting
from milepost.records.plans.models import Plan
from milepost.records.rounds.actions import Dates, prepare_round
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


def test_a_meeting_that_moves_is_told_and_one_press_takes_the_round_along(
    cast: Cast, plan: Plan, meeting: Meeting
) -> None:
    client, start = signed_in(cast.priya), f"{rounds(cast, plan)}add/?meeting={meeting.pk}"
    made = client.post(start, fields(client.get(start)))
    there = made.headers["location"]
    assert "Move the dates" not in client.get(there).text
    move_meeting(
        by=cast.priya,
        meeting=meeting,
        on=meeting.on + timedelta(days=9),
        papers_due=meeting.papers_due + timedelta(days=9),
        version=1,
    )
    old = printed(meeting.on - timedelta(days=9))
    told = f"The meeting moved to {printed(meeting.on)}. The round’s dates still aim at {old}."
    its_page = reverse("meeting", args=(cast.partnership.slug, meeting.pk))
    for page_ in (there, its_page):
        assert told in client.get(page_).text
        assert f'{there}follow/"' in client.get(page_).text
    for person in (cast.leah, cast.bola):
        assert f"{there}follow/" not in signed_in(person).get(its_page).text
    assert "Nobody is told by mail" in client.get(f"{there}follow/").text
    done = send(client, f"{there}follow/")
    assert (done.status_code, done.headers["location"]) == (302, there)
    assert told not in client.get(there).text
    assert Round.objects.get().board_on == meeting.on
    assert client.get(f"{there}follow/").status_code == 302


@pytest.fixture
def prepared(cast: Cast, plan: Plan) -> Round:
    """A round of the plan, being prepared."""
    today = timezone.localdate()
    period = getattr(plan.period_rows.order_by("position").first(), "key", "")
    dates = Dates(today, today + timedelta(days=9))
    return prepare_round(by=cast.priya, plan=plan, title="Update", period=period, dates=dates)


@pytest.fixture
def opened(cast: Cast, plan: Plan) -> Round:
    """A round of the plan, open."""
    return open_round(cast, plan)[0]


def at(cast: Cast, round_: Round, part: str = "") -> str:
    """The address of a page of a round."""
    return f"{rounds(cast, round_.plan)}{round_.pk}/{part}"


def test_questions_say_where_their_words_come_from_and_one_must_be_asked(cast: Cast, prepared: Round) -> None:
    client, there = signed_in(cast.priya), at(cast, prepared, "questions/")
    assert "The plan’s questions" in client.get(there).text
    none = {f"question_{n}": "no" for n in range(len(prepared.questions))}
    refused = send(client, there, **none)
    assert (refused.status_code, "Ask at least one question." in refused.text) == (422, True)
    send(client, there, **{**none, "question_0": "optional"})
    (kept,) = Round.objects.get(pk=prepared.pk).questions
    assert not kept["required"]


def test_the_questions_of_an_open_round_are_shown_and_cannot_be_changed(cast: Cast, opened: Round) -> None:
    page = signed_in(cast.priya).get(at(cast, opened, "questions/"))
    assert "cannot change once the round is open" in page.text
    assert opened.questions[0]["heading"] in page.text
    assert "Keep the changes" not in page.text


@pytest.mark.parametrize(
    ("field", "said", "line"),
    [
        ("wording", "Dear {nmae}", "You can use {name}"),
        ("subject", "{plam}", "You can use {name}"),
        ("reminders", "two", "Write numbers of days with commas"),
        ("reminders", "4000", "Remind at most a year before"),
        ("reminders", "-91", "Remind at most a year before"),
        ("reminders", "9" * 60, "Remind at most a year before"),
        ("least_gap", "0", "greater than or equal to 1"),
    ],
)
def test_a_mistake_in_the_mail_stands_at_its_box_and_the_words_stay(
    cast: Cast, prepared: Round, field: str, said: str, line: str
) -> None:
    page = send(signed_in(cast.priya), at(cast, prepared, "mail/"), **{field: said})
    assert page.status_code == 422
    assert line in page.text.split(f'id="id_{field}_error"')[1].split("</p>")[0]
    assert fields(page)[field] == said


def test_words_of_the_mail_are_seen_in_the_preview(cast: Cast, prepared: Round) -> None:
    client = signed_in(cast.priya)
    done = send(client, at(cast, prepared, "mail/"), wording="Dear {name}, it is time.", reminders="7, 0, -1")
    assert done.status_code == 302
    assert "Dear Priya Okafor, it is time." in client.get(at(cast, prepared, "preview/")).text
    assert "7 days before the date and on the date and 1 day after it" in client.get(at(cast, prepared)).text


def test_whoever_changes_the_mail_second_sees_the_first_and_keeps_what_was_typed(cast: Cast, prepared: Round) -> None:
    client, there = signed_in(cast.priya), at(cast, prepared, "mail/")
    mine = fields(client.get(there))
    send(client, there, wording="Theirs, {name}.")
    clash = client.post(there, {**mine, "wording": "Mine, {name}."})
    assert clash.status_code == 409
    assert "Theirs, {name}." in clash.text
    assert fields(clash)["wording"] == "Mine, {name}."
    assert client.post(there, fields(clash)).status_code == 302


def test_giving_up_what_nobody_knows_of_needs_no_reason(cast: Cast, prepared: Round) -> None:
    client, there = signed_in(cast.priya), at(cast, prepared, "stop/")
    assert "Nobody was told of this round" in client.get(there).text
    done = client.post(there, {"because": ""}, follow=True)
    assert "The round was given up." in done.text


def test_stopping_an_open_round_says_what_it_does_and_keeps_the_reason(cast: Cast, opened: Round) -> None:
    client, there = signed_in(cast.priya), at(cast, opened, "stop/")
    page = client.get(there).text
    assert "1 person was asked" in page
    assert "cannot be opened again" in page
    refused = client.post(there, {"because": " "})
    assert (refused.status_code, "Say why the round stops." in refused.text) == (422, True)
    done = client.post(there, {"because": "The board was put off."}, follow=True)
    assert "The round was stopped." in done.text
    assert "The board was put off." in done.text
    assert client.get(there).status_code == 302
