"""Where each kind of person arrives, what waits for them there, and the way from there without a mail."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from django.utils import timezone
from playwright.sync_api import Page, expect
from tests.cast import Cast
from tests.factories.elmshire import small_plan
from tests.journeys.conftest import faults
from tests.web.links import open_round

from milepost.core.plan.model import Audience
from milepost.records.meetings.actions import add_body, add_meeting
from milepost.records.outbox.models import Message, State
from milepost.records.plans import bridge
from milepost.records.plans.models import Plan
from milepost.records.publications.actions import publish
from milepost.records.publications.drafting import Wanted
from milepost.records.rounds.models import Round
from milepost.records.signoff.actions import ask_person

pytestmark = pytest.mark.journey

Visit = Callable[..., Page]


@pytest.fixture
def round_(cast: Cast) -> Round:
    """A round in flight, with a mail that came back, a meeting with a paper and one without."""
    row, _ = open_round(cast, bridge.store(small_plan(), cast.partnership))
    ask_person(by=cast.priya, round_=row, section=row.items.first().section, person=cast.grace)
    Message.objects.filter(person=cast.carl).update(state=State.FAILED, text="/answer/▒▒▒/", secret=[])
    board, today = add_body(by=cast.priya, partnership=cast.partnership, name="Elmshire Board"), timezone.localdate()
    _, later = (
        add_meeting(by=cast.priya, body=board, on=today + timedelta(days=days), papers_due=today + timedelta(days=2))
        for days in (9, 40)
    )
    wanted = Wanted("progress-table", Audience.BOARD, "Autumn report", today, meeting=later)
    publish(by=cast.priya, plan=row.plan, wanted=wanted, version=Plan.objects.get(pk=row.plan_id).version)
    return row


def test_nobody_arrives_at_a_page_with_a_fault(visit: Visit, cast: Cast, round_: Round) -> None:
    found: list[str] = []
    for person, heading in (
        (cast.priya, "What needs you"),
        (cast.carl, "Asked of you"),
        (cast.bola, "Next meetings"),
        (cast.adam, "People and mail"),
    ):
        page = visit(person)
        page.goto("/")
        expect(page.get_by_role("heading", name=heading)).to_be_visible()
        found += faults(page)
    assert found == [], "\n".join(found)


def test_who_is_asked_answers_without_a_mail(visit: Visit, cast: Cast, round_: Round) -> None:
    page = visit(cast.carl, width=320, script=False)
    page.goto("/")
    expect(page.get_by_text("You are asked for 4 updates by")).to_be_visible()
    page.get_by_role("button", name="Write my updates").click()
    expect(page.get_by_role("heading", name="Your updates, Carl Whitby")).to_be_visible()
    page.get_by_role("link", name="Start").click()
    page.get_by_label("There is nothing to report this time").check()
    page.get_by_role("button", name="Send this update").click()
    page.goto("/")
    expect(page.get_by_text("1 of 4 is sent.")).to_be_visible()


def test_a_lead_reads_their_section_without_a_mail(visit: Visit, cast: Cast, round_: Round) -> None:
    page = visit(cast.grace)
    page.goto("/")
    page.get_by_role("button", name="Read and sign").click()
    expect(page.get_by_role("button", name="Mail me a code to sign with")).to_be_visible()


def test_a_mail_that_came_back_is_made_good_from_the_arrival(visit: Visit, cast: Cast, round_: Round) -> None:
    page = visit(cast.priya)
    page.goto("/")
    page.get_by_role("link", name="1 mail was not delivered").click()
    page.get_by_role("row").filter(has_text="Carl Whitby").get_by_role("link").click()
    found = faults(page)
    page.get_by_label("E-mail address").fill("carl.whitby@housing.example")
    page.get_by_role("button", name="Send a fresh link").click()
    expect(page.get_by_text("A fresh link is on its way to carl.whitby@housing.example.")).to_be_visible()
    page.goto("/")
    expect(page.get_by_text("not delivered")).to_have_count(0)
    assert found == [], "\n".join(found)
