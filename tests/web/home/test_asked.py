"""Somebody who is asked in a round and signs in sees it on arrival, and goes there by one press."""

from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries
from tests.cast import Cast
from tests.factories.elmshire import small_plan
from tests.web.conftest import signed_in
from tests.web.links import open_round

from milepost.records.people.models import Person
from milepost.records.people.queries import partnerships_of
from milepost.records.plans import bridge
from milepost.records.plans.models import Plan
from milepost.records.rounds import actions
from milepost.records.rounds.models import ItemState, Link, Request, Round
from milepost.records.signoff.actions import ask_person
from milepost.records.signoff.models import Signature, Signing, SignLink
from milepost.web.dates import day


def arrival(person: Person) -> str:
    slug = partnerships_of(person)[0].slug
    return signed_in(person).get(reverse("plans", args=(slug,))).text


def to_updates(cast: Cast, request: Request) -> str:
    return reverse("my-updates", args=(cast.partnership.slug, request.pk))


def to_section(cast: Cast, signing: Signing) -> str:
    return reverse("my-section", args=(cast.partnership.slug, signing.pk))


@pytest.fixture
def round_(cast: Cast, plan: Plan) -> Round:
    """Carl is asked for four updates."""
    return open_round(cast, plan)[0]


@pytest.fixture
def request_of_carl(cast: Cast, round_: Round) -> Request:
    return round_.requests.get(person=cast.carl)


@pytest.fixture
def signing(cast: Cast, round_: Round) -> Signing:
    """Grace is asked to sign the first section."""
    return ask_person(by=cast.priya, round_=round_, section=round_.items.first().section, person=cast.grace)


def test_whoever_is_asked_sees_how_much_and_until_when(cast: Cast, round_: Round) -> None:
    item = round_.items.first()
    round_.items.filter(pk=item.pk).update(state=ItemState.GIVEN)
    page = arrival(cast.carl)
    assert f"You are asked for 4 updates by {day(round_.answer_by)}. 1 of 4 is sent." in page
    assert "Elmshire plan" in page.split("</h2>")[1]


def test_nobody_else_sees_what_one_is_asked_for(cast: Cast, round_: Round, signing: Signing) -> None:
    for other in (cast.leah, cast.bola, cast.adam, cast.priya, cast.stella):
        assert "You are asked" not in arrival(other)


def test_late_and_returned_updates_say_so(cast: Cast, round_: Round) -> None:
    Round.objects.filter(pk=round_.pk).update(answer_by=timezone.localdate() - timedelta(days=2))
    item = round_.items.first()
    round_.items.filter(pk=item.pk).update(state=ItemState.RETURNED)
    page = arrival(cast.carl)
    assert "2 days ago" in page
    assert "1 came back to be mended." in page


def test_more_time_for_one_is_their_date(cast: Cast, round_: Round, request_of_carl: Request) -> None:
    longer = timezone.localdate() + timedelta(days=60)
    actions.extend(by=cast.priya, request=request_of_carl, answer_by=longer)
    assert f"by {day(longer)}" in arrival(cast.carl)


def test_when_all_is_sent_it_can_be_looked_at_again(cast: Cast, round_: Round) -> None:
    round_.items.update(state=ItemState.GIVEN)
    page = arrival(cast.carl)
    assert "All 4 updates are sent. You can change them until the round closes." in page
    assert "Look at what I sent" in page


def test_a_round_that_is_over_asks_nothing_any_more(cast: Cast, round_: Round) -> None:
    actions.close_round(by=cast.priya, round_=round_)
    assert "You are asked" not in arrival(cast.carl)


def test_one_press_leads_to_the_answers_without_a_mail(cast: Cast, request_of_carl: Request) -> None:
    before = Link.objects.count()
    assert to_updates(cast, request_of_carl) in arrival(cast.carl)
    assert Link.objects.count() == before
    answer = signed_in(cast.carl).post(to_updates(cast, request_of_carl))
    assert (answer.status_code, answer["Location"].startswith("/answer/")) == (302, True)
    assert (answer["Cache-Control"], answer["Referrer-Policy"]) == ("no-store", "no-referrer")
    there = Client().get(answer["Location"])
    assert "Your updates, Carl Whitby" in there.text
    assert not there.cookies


def test_where_one_action_is_open_the_press_leads_straight_to_it(cast: Cast, request_of_carl: Request) -> None:
    last = request_of_carl.items.last()
    request_of_carl.items.exclude(pk=last.pk).update(state=ItemState.GIVEN)
    answer = signed_in(cast.carl).post(to_updates(cast, request_of_carl))
    assert answer["Location"].endswith(f"/{last.pk}/")


def test_looking_makes_no_link(cast: Cast, request_of_carl: Request, signing: Signing) -> None:
    before = Link.objects.count(), SignLink.objects.count()
    statuses = [
        signed_in(person).get(address).status_code
        for person, address in (
            (cast.carl, to_updates(cast, request_of_carl)),
            (cast.grace, to_section(cast, signing)),
        )
    ]
    assert statuses == [405, 405]
    assert before == (Link.objects.count(), SignLink.objects.count())


def test_another_site_cannot_press(cast: Cast, request_of_carl: Request) -> None:
    client = Client(enforce_csrf_checks=True)
    client.force_login(cast.carl, backend="allauth.account.auth_backends.AuthenticationBackend")
    before = Link.objects.count()
    assert client.post(to_updates(cast, request_of_carl)).status_code == 403
    assert Link.objects.count() == before


def test_nobody_goes_to_the_answers_of_another(cast: Cast, request_of_carl: Request, signing: Signing) -> None:
    before = Link.objects.count(), SignLink.objects.count()
    for other in (cast.priya, cast.leah, cast.adam, cast.stella):
        for address in (to_updates(cast, request_of_carl), to_section(cast, signing)):
            assert signed_in(other).post(address).status_code == 403
    assert before == (Link.objects.count(), SignLink.objects.count())


def test_ones_own_request_does_not_work_under_another_partnership(cast: Cast, request_of_carl: Request) -> None:
    address = reverse("my-updates", args=(cast.elsewhere.slug, request_of_carl.pk))
    assert signed_in(cast.carl).post(address).status_code == 403


def test_pressing_on_and_on_is_stopped(cast: Cast, request_of_carl: Request) -> None:
    client = signed_in(cast.carl)
    statuses = {client.post(to_updates(cast, request_of_carl)).status_code for _ in range(12)}
    assert statuses == {302, 429}


def test_who_is_asked_to_sign_is_led_to_the_section(cast: Cast, signing: Signing) -> None:
    page = arrival(cast.grace)
    assert f"You are asked to read and sign “{signing.section.name}”." in page
    answer = signed_in(cast.grace).post(to_section(cast, signing))
    assert answer["Cache-Control"] == "no-store"
    there = Client().get(answer["Location"])
    assert "Mail me a code to sign with" in there.text


def test_a_signature_is_said_and_asking_again_too(cast: Cast, signing: Signing) -> None:
    now = timezone.now()
    fields = {"name": "Grace Osei", "agreed": "Yes", "words": "", "sha256": "0" * 64}
    Signature.objects.create(signing=signing, at=now, **fields)
    assert f"You signed “{signing.section.name}” on {day(timezone.localdate())}." in arrival(cast.grace)
    Signing.objects.update(reminded_at=now + timedelta(minutes=1))
    assert f"You are asked to read “{signing.section.name}” again and to sign it" in arrival(cast.grace)


@pytest.mark.parametrize("number", [1, 5])
def test_the_page_costs_the_same_however_much_is_asked(
    cast: Cast, number: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for _ in range(number):
        row, _ = open_round(cast, bridge.store(small_plan(), cast.partnership))
        ask_person(by=cast.priya, round_=row, section=row.items.first().section, person=cast.carl)
    client = signed_in(cast.carl)
    with django_assert_num_queries(10):
        page = client.get(reverse("plans", args=(cast.partnership.slug,))).text
    assert page.count("You are asked for 4 updates") == number
