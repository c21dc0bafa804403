"""Every page of a round, behind a link and of signing: no fault for axe, and none wider than the screen."""

from collections.abc import Callable, Iterable
from datetime import timedelta

import pytest
from django.utils import timezone
from playwright.sync_api import Page, expect
from tests.cast import Cast
from tests.factories.elmshire import small_plan
from tests.journeys.conftest import faults
from tests.web.links import open_round, sign_token_of, token_of

from milepost.core.words.due import Due
from milepost.records.meetings.actions import add_body, add_meeting
from milepost.records.people.models import Person
from milepost.records.plans import bridge
from milepost.records.plans.actions import add_milestone
from milepost.records.rounds.actions import Dates, add_evidence, prepare_round, return_answer, save_work, send_answer
from milepost.records.rounds.models import Round
from milepost.records.rounds.typed import Typed, Work
from milepost.records.signoff.actions import ask_person

pytestmark = pytest.mark.journey

ROUND = ("", "days/", "questions/", "mail/", "who/", "preview/", "signatures/", "chase/", "close/", "stop/")
ANSWER = ("", "hand-over/", "hand-over/?step=whose", "evidence/")


@pytest.fixture
def round_(cast: Cast) -> Round:
    """An open round: one answer has evidence and was sent back, another is in, and their section is to be signed.

    Its board has a long name, and its contributor a long address.
    """
    name = "Children, Families and Communities Partnership Board"
    body = add_body(by=cast.priya, partnership=cast.partnership, name=name)
    meets = timezone.localdate() + timedelta(days=60)
    add_meeting(by=cast.priya, body=body, on=meets, papers_due=meets - timedelta(days=7))
    Person.objects.filter(pk=cast.carl.pk).update(email="carl.whitby-farquharson@supported-housing.elmshire.example")
    row, _ = open_round(cast, bridge.store(small_plan(), cast.partnership))
    first, second = list(row.items.select_related("action__plan", "action__focus_area")[:2])
    add_milestone(by=cast.priya, action=first.action, text="Sign the lease", due=Due("June 2025"))
    work = Work(answers={question["key"]: Typed("Half is done.") for question in row.questions})
    for item in (first, second):
        save_work(by=cast.carl, item=item, work=work)
    add_evidence(by=cast.carl, item=first, label="Minutes", url="https://council.example/minutes")
    send_answer(by=cast.carl, item=row.items.get(pk=first.pk))
    return_answer(by=cast.priya, item=row.items.get(pk=first.pk), because="How many?")
    send_answer(by=cast.carl, item=row.items.get(pk=second.pk))
    ask_person(by=cast.priya, round_=row, section=first.section, person=cast.leah)
    return row


def faults_of(page: Page, addresses: Iterable[str]) -> list[str]:
    """What is wrong with any of these pages; each of them must be there."""
    found: list[str] = []
    for address in addresses:
        answer = page.goto(address)
        assert answer is not None
        assert answer.status == 200, address
        found += faults(page)
    return found


def test_no_page_of_a_round_has_a_fault(visit: Callable[..., Page], cast: Cast, round_: Round) -> None:
    page, today = visit(cast.priya), timezone.localdate()
    at = f"/partnerships/{cast.partnership.slug}/plans/{round_.plan_id}/rounds/"
    here, dates = f"{at}{round_.pk}/", Dates(today, today)
    prepared = prepare_round(by=cast.priya, plan=round_.plan, title="Next", period=round_.period, dates=dates)
    person, item = round_.requests.get(person=cast.carl), round_.items.first()
    found = faults_of(page, [at, f"{at}add/?board_on=3+March+2027", f"{at}{prepared.pk}/"])
    found += faults_of(page, [here + part for part in ROUND])
    found += faults_of(page, [f"{here}people/{person.pk}/", *(f"{here}actions/{item.pk}/{a}" for a in ("", "behalf/"))])
    assert found == [], "\n".join(found)


def test_no_page_behind_a_link_has_a_fault(visit: Callable[..., Page], cast: Cast, round_: Round) -> None:
    page = visit()
    item = round_.items.get(returned_because="How many?")
    answer = f"/answer/{token_of(cast.carl)}/"
    found = faults_of(page, [answer, *(f"{answer}{item.pk}/{part}" for part in ANSWER)])
    page.goto(f"{answer}{item.pk}/")
    page.get_by_label("Moved to another date").check()
    page.get_by_role("button", name="Send this update").click()
    expect(page.get_by_role("heading", name="Not sent yet")).to_be_visible()
    found += faults(page)
    page.goto("/answer/nobodys-link/")
    found += faults(page)
    assert found == [], "\n".join(found)


def test_no_page_of_signing_has_a_fault(visit: Callable[..., Page], cast: Cast, round_: Round) -> None:
    page = visit()
    address = f"/sign/{sign_token_of(cast.leah)}/"
    found = faults_of(page, [f"{address}deputy/", address])
    page.get_by_role("button", name="Mail me a code to sign with").click()
    expect(page.get_by_label("The code from your mail")).to_be_visible()
    found += faults(page)
    page.get_by_role("button", name="Sign as").click()
    expect(page.get_by_role("alert")).to_be_visible()
    found += faults(page)
    assert found == [], "\n".join(found)
