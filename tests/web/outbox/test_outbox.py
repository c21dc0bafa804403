"""The coordinator's page of mail: what stands where, what it says, and what nobody else may read."""

from typing import Any

import pytest
from django.http import HttpResponse
from django.urls import reverse
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries, Settings
from tests.cast import Cast
from tests.web.conftest import signed_in
from tests.web.forms import send

from milepost.records.history.models import Event
from milepost.records.outbox import worker
from milepost.records.outbox.actions import queue_mail
from milepost.records.outbox.models import Message, State
from milepost.records.outbox.work import Worker

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
