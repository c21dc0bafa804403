"""What waits for a coordinator or an administrator, above the plans."""

from dataclasses import replace
from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries
from tests.cast import Cast
from tests.factories.elmshire import small_plan
from tests.web.conftest import signed_in
from tests.web.links import open_round

from milepost.core.plan.model import Audience
from milepost.records.imports.actions import start_import
from milepost.records.meetings.actions import add_body, add_meeting
from milepost.records.outbox import worker
from milepost.records.outbox.actions import queue_mail
from milepost.records.outbox.models import Message, State
from milepost.records.outbox.work import Worker
from milepost.records.people.models import Person
from milepost.records.plans import bridge
from milepost.records.plans.models import Plan
from milepost.records.publications.actions import publish
from milepost.records.publications.drafting import Wanted
from milepost.records.rounds.models import ItemState, Round, RoundState
from milepost.records.signoff.actions import ask_person
from milepost.web.dates import day

TEXT = b"Priority 1: Safe\n\nAction\tWhere are we now?\nLight the paths\tHalf are lit\n"


def arrival(cast: Cast, person: Person) -> str:
    return signed_in(person).get(reverse("plans", args=(cast.partnership.slug,))).text


def given_up(cast: Cast, partnership: str = "") -> None:
    queue_mail(key=f"1{partnership}", to="x@elmshire.example", subject="x", text="x", partnership=partnership)
    message = worker.claim(Message, timezone.now())
    assert message is not None
    worker.refused(message, "No such user.")


@pytest.fixture
def round_(cast: Cast, plan: Plan) -> Round:
    """An open round whose mail has gone out."""
    made, _ = open_round(cast, plan)
    Message.objects.update(state=State.DONE)
    Worker().turn()
    return made


def test_an_open_round_says_how_far_it_is(cast: Cast, round_: Round) -> None:
    first = round_.items.first()
    round_.items.filter(pk=first.pk).update(state=ItemState.GIVEN)
    ask_person(by=cast.priya, round_=round_, section=first.section, person=cast.grace)
    page = arrival(cast, cast.priya)
    assert f'<a href="{reverse("round", args=(cast.partnership.slug, round_.plan_id, round_.pk))}">Update</a>' in page
    assert f"1 of 4 answers is in; due {day(round_.answer_by)}; 1 section waits for a signature" in page


def test_a_round_that_is_late_or_complete_says_so(cast: Cast, round_: Round) -> None:
    Round.objects.update(answer_by=timezone.localdate() - timedelta(days=1))
    assert ", 1 day ago" in arrival(cast, cast.priya)
    round_.items.update(state=ItemState.GIVEN)
    assert "All 4 answers are in; it can be closed." in arrival(cast, cast.priya)


def test_a_round_that_is_being_prepared_says_that_nobody_knows(cast: Cast, round_: Round) -> None:
    Round.objects.update(state=RoundState.PREPARING)
    assert "It is being prepared; nobody has been told yet." in arrival(cast, cast.priya)


def test_mail_that_did_not_arrive_is_counted(cast: Cast, plan: Plan) -> None:
    given_up(cast, cast.partnership.pk)
    given_up(cast, cast.elsewhere.pk)
    for person in (cast.priya, cast.adam):
        page = arrival(cast, person)
        assert f'{reverse("outbox", args=(cast.partnership.slug,))}?state=failed">1 mail was not delivered</a>' in page


def test_mail_that_nobody_carries_is_told(cast: Cast, plan: Plan) -> None:
    queue_mail(key="1", to="x@elmshire.example", subject="x", text="x", partnership=cast.partnership.pk)
    assert "1 mail waits, and the worker that sends it is not running" in arrival(cast, cast.priya)


def test_a_draft_leads_to_its_review_and_several_to_their_list(cast: Cast, plan: Plan) -> None:
    draft = start_import(by=cast.priya, partnership=cast.partnership, data=TEXT, file_name="plan.txt")
    page = arrival(cast, cast.priya)
    assert f'<a href="{reverse("import-review", args=(cast.partnership.slug, draft.pk))}">plan.txt</a>' in page
    start_import(by=cast.priya, partnership=cast.partnership, data=TEXT + b"\n", file_name="more.txt")
    page = arrival(cast, cast.priya)
    assert f'<a href="{reverse("import-start", args=(cast.partnership.slug,))}">2 documents</a>' in page


def test_papers_that_are_due_are_told_until_one_is_tabled(cast: Cast, plan: Plan) -> None:
    today = timezone.localdate()
    board = add_body(by=cast.priya, partnership=cast.partnership, name="Elmshire Board")
    meeting = add_meeting(
        by=cast.priya, body=board, on=today + timedelta(days=20), papers_due=today + timedelta(days=9)
    )
    due = day(today + timedelta(days=9))
    assert f"Papers are due {due}, in 9 days; none is tabled yet." in arrival(cast, cast.priya)
    wanted = Wanted("progress-table", Audience.BOARD, "Year 1 update", today, meeting=meeting)
    publish(by=cast.priya, plan=plan, wanted=wanted, version=plan.version)
    assert "Papers are due" not in arrival(cast, cast.priya)


def test_papers_of_a_meeting_far_off_are_not_told(cast: Cast, plan: Plan) -> None:
    today = timezone.localdate()
    board = add_body(by=cast.priya, partnership=cast.partnership, name="Elmshire Board")
    add_meeting(by=cast.priya, body=board, on=today + timedelta(days=90), papers_due=today + timedelta(days=80))
    assert "Papers are due" not in arrival(cast, cast.priya)


def test_nothing_that_waits_is_one_sentence(cast: Cast, plan: Plan) -> None:
    page = arrival(cast, cast.priya)
    assert "Nothing waits for you." in page
    assert "What needs you" not in page


def test_others_do_not_see_what_waits_for_the_coordinator(cast: Cast, round_: Round) -> None:
    start_import(by=cast.priya, partnership=cast.partnership, data=TEXT, file_name="plan.txt")
    given_up(cast, cast.partnership.pk)
    for person in (cast.carl, cast.grace, cast.bola):
        page = arrival(cast, person)
        assert ("What needs you" in page, "plan.txt" in page, "not delivered" in page) == (False, False, False)


def test_an_administrator_sees_how_many_people_there_are(cast: Cast, plan: Plan) -> None:
    page = arrival(cast, cast.adam)
    assert f'<a href="{reverse("people", args=(cast.partnership.slug,))}">7 people</a>' in page
    assert "1 cannot be reached by mail" in page
    assert "Nothing waits, and nothing failed." in page


def test_the_newest_plan_stands_first(cast: Cast, plan: Plan) -> None:
    newer = bridge.store(replace(small_plan(), title="The next plan"), cast.partnership)
    Plan.objects.filter(pk=newer.pk).update(created_at=timezone.now() + timedelta(days=1))
    rows = arrival(cast, cast.priya).split("<tbody>")[1]
    assert rows.index("The next plan") < rows.index("Elmshire plan")


def test_each_plan_says_its_actions_its_round_and_its_last_paper(cast: Cast, round_: Round) -> None:
    today, plan = timezone.localdate(), round_.plan
    wanted = Wanted("progress-table", Audience.BOARD, "Autumn report", today)
    paper = publish(by=cast.priya, plan=plan, wanted=wanted, version=Plan.objects.get(pk=plan.pk).version)
    row = arrival(cast, cast.priya).split("<tbody>")[1].split("</tr>")[0]
    assert ">4</td>" in row.replace("\n", "")
    assert '>Update</a> <span class="quiet">0 of 4 in</span>' in row
    assert reverse("publication", args=(cast.partnership.slug, plan.pk, paper.pk)) in row
    assert day(today) in row
    assert ">Update</a>" not in arrival(cast, cast.carl).split("<tbody>")[1]


@pytest.mark.parametrize("number", [1, 5])
def test_the_page_costs_the_same_however_much_waits(
    cast: Cast, number: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    board = add_body(by=cast.priya, partnership=cast.partnership, name="Elmshire Board")
    for at in range(number):
        plan = bridge.store(small_plan(), cast.partnership)
        day_ = timezone.localdate() + timedelta(days=9 + at)
        meeting = add_meeting(by=cast.priya, body=board, on=day_, papers_due=day_)
        wanted = Wanted("progress-table", Audience.BOARD, "Year 1 update", timezone.localdate(), meeting=meeting)
        publish(by=cast.priya, plan=plan, wanted=wanted, version=plan.version)
        row, _ = open_round(cast, plan)
        ask_person(by=cast.priya, round_=row, section=row.items.first().section, person=cast.grace)
    client = signed_in(cast.priya)
    with django_assert_num_queries(17):
        assert client.get(reverse("plans", args=(cast.partnership.slug,))).text.count("answers are in") == number
