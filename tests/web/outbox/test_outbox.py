"""The coordinator's page of mail: what stands where, what it says, and what nobody else may read."""

from typing import Any

import pytest
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries, Settings
from tests.cast import Cast
from tests.web.conftest import signed_in
from tests.web.forms import send
from tests.web.links import open_round, token_of

from milepost.records.history.models import Event
from milepost.records.outbox import worker
from milepost.records.outbox.actions import queue_mail
from milepost.records.outbox.models import Message, State
from milepost.records.outbox.work import Worker
from milepost.records.people.models import Person
from milepost.records.plans.models import Plan
from milepost.records.rounds.models import Item, Round, RoundState
from milepost.records.signoff.actions import ask_person

LINK = "https://plans.example/answer/s3cret-token/"
QUERIES = 11


def mail(cast: Cast, key: str = "1", **more: Any) -> Message:
    fields = {
        "to": cast.carl.email,
        "person": cast.carl,
        "partnership": cast.partnership.pk,
        "subject": "Your update",
        "text": f"Hello <Carl>,\n\nWrite it here:\n{LINK}\nor ask https://plans.example/help.",
        "secret": ["s3cret-token"],
    }
    return queue_mail(key=key, **{**fields, **more})


def given_up(cast: Cast, **more: Any) -> Message:
    mail(cast, **more)
    message = worker.claim(Message, timezone.now())
    assert message is not None
    worker.refused(message, "The mail server refused carl@housing.example: No such user.")
    return message


def page(cast: Cast, state: str = "") -> HttpResponse:
    return signed_in(cast.priya).get(reverse("outbox", args=(cast.partnership.slug,)), {"state": state})


def at(cast: Cast, message: Message) -> str:
    return reverse("outbox-mail", args=(cast.partnership.slug, message.pk))


def test_each_mail_stands_under_its_state(cast: Cast) -> None:
    given_up(cast, subject="To Carl")
    mail(cast, "2", subject="To Grace")
    assert "All (2)" in page(cast).text
    failed = page(cast, "failed").text
    assert ("To Carl" in failed, "No such user" in failed, "To Grace" in failed) == (True, True, False)
    assert "To Grace" in page(cast, "waiting").text
    assert "No mail here" in page(cast, "sent").text


def test_a_mail_of_another_partnership_is_nowhere(cast: Cast) -> None:
    other = mail(cast, partnership=cast.elsewhere.pk, subject="Elsewhere")
    assert "Elsewhere" not in page(cast).text
    assert signed_in(cast.priya).get(at(cast, other)).status_code == 404


def test_a_secret_link_is_struck_out_and_leads_nowhere(cast: Cast) -> None:
    shown = signed_in(cast.priya).get(at(cast, mail(cast))).text
    assert "s3cret" not in shown
    assert "Write it here:\nhttps://plans.example/answer/▒▒▒/\n" in shown
    assert '<a href="https://plans.example/help" rel="noreferrer">' in shown
    assert "Hello &lt;Carl&gt;," in shown


def test_a_secret_word_of_a_subject_is_struck_out(cast: Cast) -> None:
    code = mail(cast, subject="123456 is your code", secret=["123456"])
    assert "123456" not in page(cast).text
    assert "123456" not in signed_in(cast.priya).get(at(cast, code)).text


def test_in_the_demonstration_the_link_of_a_sent_mail_can_be_followed(cast: Cast, settings: Settings) -> None:
    settings.DEMO = True
    message = mail(cast)
    Worker().turn()
    shown = signed_in(cast.priya).get(at(cast, message)).text
    assert f'<a href="{LINK}" rel="noreferrer">' in shown
    assert "<dd>Sent</dd>" in shown


def test_the_page_says_when_nobody_carries_the_mail(cast: Cast) -> None:
    assert "the worker that sends it is not running" in page(cast).text
    Worker().turn()
    assert "the worker that sends it is not running" not in page(cast).text


def test_a_corrected_address_is_the_persons_and_the_mail_waits_again(cast: Cast) -> None:
    message = given_up(cast)
    answer = send(signed_in(cast.priya), at(cast, message), email="carl.whitby@housing.example")
    assert answer.status_code == 302
    message.refresh_from_db()
    cast.carl.refresh_from_db()
    assert (message.state, message.to, cast.carl.email) == (State.WAITING, *["carl.whitby@housing.example"] * 2)
    told = Event.objects.filter(verb="mail_sent_again").get()
    assert told.sentence == "Priya Okafor had a mail sent again: Your update."
    assert "s3cret" not in str(told.before) + str(told.after)


@pytest.mark.parametrize(
    ("email", "why"), [("carl", "like name@example.org"), ("grace@police.example", "Somebody else")]
)
def test_a_wrong_address_is_told_and_nothing_is_sent(cast: Cast, email: str, why: str) -> None:
    message = given_up(cast)
    answer = send(signed_in(cast.priya), at(cast, message), email=email)
    assert (answer.status_code, why in answer.text) == (422, True)
    message.refresh_from_db()
    assert message.state == State.FAILED


def test_what_was_sent_is_not_sent_again(cast: Cast) -> None:
    message = mail(cast)
    answer = signed_in(cast.priya).post(at(cast, message), {"email": cast.carl.email})
    assert (answer.status_code, "sent or taken back meanwhile" in answer.text) == (400, True)


def test_a_mail_that_came_back_without_its_link_is_not_sent_again(cast: Cast) -> None:
    message = given_up(cast)
    Message.objects.update(text="https://plans.example/answer/▒▒▒/", secret=[])
    shown = signed_in(cast.priya).get(at(cast, message))
    assert "Send it again" not in shown.text
    answer = signed_in(cast.priya).post(at(cast, message), {"email": cast.carl.email})
    assert (answer.status_code, "Send a fresh one" in answer.text) == (400, True)
    message.refresh_from_db()
    assert message.state == State.FAILED


def test_a_page_of_mail_costs_the_same_however_much_there_is(
    cast: Cast, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(60):
        mail(cast, str(number))
    client = signed_in(cast.priya)
    with django_assert_num_queries(QUERIES):
        shown = client.get(reverse("outbox", args=(cast.partnership.slug,)))
    assert "Older" in shown.text


@pytest.fixture
def came_back(cast: Cast, plan: Plan) -> Message:
    """The request to Carl, whose link was struck out when it was sent, and which came back."""
    open_round(cast, plan)
    message = Message.objects.get(person=cast.carl)
    Message.objects.filter(pk=message.pk).update(
        state=State.FAILED, error="The mail came back.", text="/answer/▒▒▒/", secret=[]
    )
    return message


def test_what_came_back_goes_out_with_a_fresh_link_to_the_right_address(cast: Cast, came_back: Message) -> None:
    shown = signed_in(cast.priya).get(at(cast, came_back)).text
    assert "Correct the address and send a fresh link" in shown
    answer = send(signed_in(cast.priya), at(cast, came_back), email="carl.whitby@housing.example")
    assert answer.status_code == 302
    cast.carl.refresh_from_db()
    came_back.refresh_from_db()
    fresh = Message.objects.order_by("-pk")[0]
    assert (cast.carl.email, fresh.to) == ("carl.whitby@housing.example", "carl.whitby@housing.example")
    assert Client().get(f"/answer/{token_of(cast.carl)}/").status_code == 200
    assert came_back.state == State.WITHDRAWN
    assert "Not delivered (0)" in page(cast).text


def test_an_address_that_was_corrected_elsewhere_stands_in_the_form(cast: Cast, came_back: Message) -> None:
    Person.objects.filter(pk=cast.carl.pk).update(email="right@housing.example")
    assert 'value="right@housing.example"' in signed_in(cast.priya).get(at(cast, came_back)).text


def test_a_wrong_address_is_told_and_no_fresh_link_goes(cast: Cast, came_back: Message) -> None:
    before = Message.objects.count()
    answer = send(signed_in(cast.priya), at(cast, came_back), email="grace@police.example")
    assert (answer.status_code, "Somebody else has the address" in answer.text) == (422, True)
    assert 'value="grace@police.example"' in answer.text
    assert Message.objects.count() == before


def test_mail_about_one_action_that_came_back_is_made_good_by_a_link_to_it(cast: Cast, came_back: Message) -> None:
    item = Item.objects.filter(round__requests__person=cast.carl).last()
    Message.objects.filter(pk=came_back.pk).update(key=f"back:{item.pk}:x:2026")
    send(signed_in(cast.priya), at(cast, came_back), email="carl.whitby@housing.example")
    assert f"/{item.pk}/" in Message.objects.order_by("-pk")[0].text


def test_mail_to_sign_that_came_back_is_made_good_by_a_link_to_sign(cast: Cast, came_back: Message) -> None:
    round_ = Round.objects.get()
    ask_person(by=cast.priya, round_=round_, section=round_.items.first().section, person=cast.grace)
    message = Message.objects.get(person=cast.grace)
    Message.objects.filter(pk=message.pk).update(state=State.FAILED, text="/sign/▒▒▒/", secret=[])
    send(signed_in(cast.priya), at(cast, message), email="grace.osei@police.example")
    fresh = Message.objects.order_by("-pk")[0]
    assert (fresh.to, "/sign/" in fresh.text) == ("grace.osei@police.example", True)


def test_an_administrator_corrects_the_address_and_leaves_the_link_to_the_coordinator(
    cast: Cast, came_back: Message
) -> None:
    shown = signed_in(cast.adam).get(at(cast, came_back)).text
    assert "Correct the address and send a fresh link" not in shown
    assert reverse("people-person", args=(cast.partnership.slug, cast.membership(cast.carl).pk)) in shown
    before = Message.objects.count()
    answer = signed_in(cast.adam).post(at(cast, came_back), {"email": "x@x.example"})
    assert (answer.status_code, "Send a fresh one" in answer.text) == (400, True)
    assert Message.objects.count() == before


def test_no_fresh_link_is_offered_for_a_round_that_is_over(cast: Cast, came_back: Message) -> None:
    Round.objects.update(state=RoundState.CLOSED)
    shown = signed_in(cast.priya).get(at(cast, came_back)).text
    assert "Correct the address and send a fresh link" not in shown
    assert "Nothing is asked of this person any more" in shown


def test_a_mail_that_nobody_can_make_good_is_taken_off_the_list(cast: Cast, came_back: Message) -> None:
    Round.objects.update(state=RoundState.CLOSED)
    assert "Take it off the list" in signed_in(cast.adam).get(at(cast, came_back)).text
    answer = signed_in(cast.adam).post(at(cast, came_back), {"do": "aside"})
    assert answer.status_code == 302
    came_back.refresh_from_db()
    assert (came_back.state, came_back.error) == (State.WITHDRAWN, "It did not arrive, and was taken off the list.")
    assert Event.objects.get(verb="mail_set_aside").sentence.startswith("Adam Finch took a mail off the list of those")


def test_what_was_sent_is_not_taken_off_the_list(cast: Cast) -> None:
    message = mail(cast)
    Worker().turn()
    assert "Take it off the list" not in signed_in(cast.priya).get(at(cast, message)).text
    signed_in(cast.priya).post(at(cast, message), {"do": "aside"})
    message.refresh_from_db()
    assert message.state == State.DONE


def test_whoever_may_not_manage_people_takes_nothing_off_the_list(cast: Cast, came_back: Message) -> None:
    for other in (cast.carl, cast.grace, cast.bola, cast.stella):
        assert signed_in(other).post(at(cast, came_back), {"do": "aside"}).status_code == 403


def test_a_coordinator_whose_own_address_is_corrected_stays_signed_in(cast: Cast) -> None:
    message = given_up(cast)
    Message.objects.filter(pk=message.pk).update(person=cast.priya, to="priya@elmshire.example")
    priya = signed_in(cast.priya)
    send(priya, at(cast, message), email="pryia@elmshire.example")
    cast.priya.refresh_from_db()
    assert (cast.priya.email, priya.get(at(cast, message)).status_code) == ("pryia@elmshire.example", 200)
