"""How the worker sends mail, against a real mail server that refuses, dies and is away."""

from datetime import timedelta

import pytest
from django.db import OperationalError
from django.utils import timezone
from pytest_django import Settings
from tests.cast import Cast
from tests.records.outbox.mails import later, mail, state
from tests.records.outbox.postbox import DIES, Postbox

from milepost.records.outbox import post, work, worker
from milepost.records.outbox.actions import send_once_more, withdraw_mail
from milepost.records.outbox.models import Message, State
from milepost.records.outbox.work import Worker
from milepost.records.people.actions import change_person

pytestmark = pytest.mark.django_db
LINK = "https://plans.example/answer/s3cret-token/"


def test_a_mail_arrives_in_text_and_html(postbox: Postbox, cast: Cast) -> None:
    sent = mail(html="<p>Please <b>answer</b>.</p>", person=cast.carl, to=cast.carl.email, reply_to=cast.priya.email)
    assert Worker().turn() == 1
    (arrived,) = postbox.mails
    assert [part.get_content_type() for part in arrived.iter_parts()] == ["text/plain", "text/html"]
    assert arrived.get_body(("plain",)).get_content().strip() == "Please answer."
    assert (arrived["To"], arrived["Reply-To"]) == ("Carl Whitby <carl@housing.example>", "priya@elmshire.example")
    assert (arrived["Auto-Submitted"], arrived["X-Auto-Response-Suppress"]) == ("auto-generated", "All")
    assert arrived["Message-ID"] == f"<{sent.mail_id}@plans.example>"
    assert state(sent) == (State.DONE, "")


@pytest.mark.parametrize("name", ["Eve\r\nBcc: all@x.example", 'Eve" <all@x.example>, "', "Ève " * 40])
def test_no_name_can_smuggle_a_header_or_an_address(postbox: Postbox, cast: Cast, name: str) -> None:
    cast.carl.name = name
    cast.carl.save()
    mail(person=cast.carl, subject="Hello\nBcc: all@x.example")
    Worker().turn()
    (arrived,) = postbox.mails
    assert arrived["Bcc"] is None
    assert [address.addr_spec for address in arrived["To"].addresses] == ["ann@x.example"]
    assert arrived["X-RcptTo"] is None


def test_two_addresses_in_one_are_no_address(postbox: Postbox) -> None:
    sent = mail(to="ann@x.example, bob@x.example")
    Worker().turn()
    assert postbox.mails == []
    assert state(sent)[0] == State.FAILED
    assert "is not an address" in state(sent)[1]


def test_a_mail_at_which_the_program_fails_stops_no_other(
    postbox: Postbox, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    compose = post.composed

    def composed(message: Message) -> object:
        if message.key == "broken":
            raise KeyError(message.text)
        return compose(message)

    monkeypatch.setattr(post, "composed", composed)
    broken, whole = mail("broken", text=f"Please answer at {LINK}", secret=["s3cret-token"]), mail("whole")
    assert Worker().turn() == 2
    assert state(whole) == (State.DONE, "")
    assert state(broken) == (State.WAITING, "Something went wrong in the program (KeyError). It is tried again.")
    assert "s3cret-token" not in caplog.text
    assert "KeyError" in caplog.text
    for _ in range(worker.ATTEMPTS):
        later(worker.LONGEST_WAIT)
        Worker().turn()
    assert state(broken)[0] == State.FAILED
    assert broken.attempts == worker.ATTEMPTS
    assert "gave up" in broken.error
    later(worker.LONGEST_WAIT)
    assert Worker().turn() == 0
    assert send_once_more(message=broken, to="ann@x.example")


def test_a_database_that_goes_away_while_a_mail_is_sent_is_no_fault_of_the_mail(
    postbox: Postbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away(_message: Message) -> object:
        raise OperationalError("The server closed the connection.")

    monkeypatch.setattr(post, "composed", away)
    sent = mail()
    with pytest.raises(OperationalError):
        Worker().turn()
    assert state(sent) == (State.TAKEN, "")


def test_a_mail_that_was_being_sent_while_the_address_was_corrected_follows(
    postbox: Postbox, monkeypatch: pytest.MonkeyPatch, cast: Cast
) -> None:
    sent = mail(to=cast.carl.email, person=cast.carl)
    real = post.send

    def slow(_message: Message) -> None:
        change_person(by=cast.priya, membership=cast.membership(cast.carl), name="Carl", email="carl@right.example")
        raise post.NotTaken("Later.")

    monkeypatch.setattr(post, "send", slow)
    Worker().turn()
    assert state(sent)[0] == State.WAITING
    monkeypatch.setattr(post, "send", real)
    later(2)
    Worker().turn()
    (arrived,) = postbox.mails
    assert [address.addr_spec for address in arrived["To"].addresses] == ["carl@right.example"]
    assert state(sent) == (State.DONE, "")
    assert sent.to == "carl@right.example"


def test_a_mail_that_was_being_sent_is_taken_back_where_no_address_is_left(
    monkeypatch: pytest.MonkeyPatch, cast: Cast
) -> None:
    sent = mail(to=cast.carl.email, person=cast.carl, secret=["s3cret-token"], text=LINK)

    def slow(_message: Message) -> None:
        change_person(by=cast.priya, membership=cast.membership(cast.carl), name="Carl", email="")
        raise post.NotTaken("Later.")

    monkeypatch.setattr(post, "send", slow)
    Worker().turn()
    later(2)
    Worker().turn()
    assert state(sent) == (State.WITHDRAWN, "The address of this person was removed before it was sent.")
    assert "s3cret" not in sent.text


def test_a_mail_without_address_is_given_up_and_says_so() -> None:
    sent = mail(to="")
    Worker().turn()
    assert state(sent) == (State.FAILED, "There is no address to send this to. Enter one and send it again.")


def test_a_mailbox_that_is_not_ready_is_tried_again(postbox: Postbox) -> None:
    postbox.rcpt["ann@x.example"] = "451 4.7.1 Greylisted, come back later"
    sent = mail()
    Worker().turn()
    assert state(sent)[0] == State.WAITING
    assert "Greylisted, come back later" in sent.error
    postbox.rcpt.clear()
    assert Worker().turn() == 0
    later(1)
    assert Worker().turn() == 1
    assert state(sent) == (State.DONE, "")


def test_an_address_that_does_not_exist_is_not_tried_again(postbox: Postbox) -> None:
    postbox.rcpt["ann@x.example"] = "550 5.1.1 No such user here."
    sent = mail()
    Worker().turn()
    assert state(sent) == (
        State.FAILED,
        "The mail server refused ann@x.example: 5.1.1 No such user here. Correct the address and send again.",
    )
    later(9999)
    assert Worker().turn() == 0


def test_a_mail_refused_for_what_it_says_is_not_tried_again(postbox: Postbox) -> None:
    postbox.data["ann@x.example"] = "554 5.7.1 This looks like junk"
    sent = mail()
    Worker().turn()
    assert (state(sent)[0], "looks like junk" in sent.error) == (State.FAILED, True)


def test_a_server_that_dies_in_the_middle_gets_the_same_mail_again(postbox: Postbox) -> None:
    postbox.data["ann@x.example"] = DIES
    sent = mail()
    Worker().turn()
    assert state(sent) == (State.WAITING, "The mail server broke off. It is tried again.")
    postbox.data.clear()
    later(1)
    Worker().turn()
    assert (list(postbox.ids.values()), state(sent)[0]) == ([1], State.DONE)


def test_a_server_that_is_away_counts_against_no_mail_and_is_asked_once_a_minute(
    settings: Settings, postbox: Postbox
) -> None:
    settings.EMAIL_PORT = 1
    first, second = mail("1"), mail("2")
    worker = Worker()
    assert worker.turn() == 1
    assert (state(first)[0], first.attempts, second.attempts) == (State.WAITING, 0, 0)
    settings.EMAIL_PORT = postbox.port
    assert worker.turn() == 0
    later(1)
    worker.no_mail_before = timezone.now()
    assert worker.turn() == 2


def test_a_corrected_address_gets_the_mail_with_another_id(postbox: Postbox) -> None:
    postbox.rcpt["ann@x.example"] = "550 No such user"
    sent = mail()
    old = sent.mail_id
    Worker().turn()
    assert send_once_more(message=sent, to="anne@x.example")
    Worker().turn()
    assert [arrived["To"] for arrived in postbox.mails] == ["anne@x.example"]
    assert (state(sent)[0], sent.mail_id == old) == (State.DONE, False)
    assert not send_once_more(message=sent, to="anne@x.example")


def test_secret_words_are_sent_and_then_forgotten(postbox: Postbox) -> None:
    sent = mail(text=f"Answer at {LINK}", html=f'<a href="{LINK}">Answer</a>', secret=["s3cret-token"])
    Worker().turn()
    sent.refresh_from_db()
    assert "s3cret-token" in postbox.mails[0].get_body(("plain",)).get_content()
    assert "s3cret" not in f"{sent.text}{sent.html}{sent.secret}"
    assert "Answer at https://plans.example/answer/▒▒▒/" in sent.text


def test_the_demo_sends_nothing_and_keeps_its_links(postbox: Postbox, settings: Settings) -> None:
    settings.DEMO = True
    sent = mail(text=f"Answer at {LINK}", secret=["s3cret-token"])
    Worker().turn()
    assert (postbox.mails, state(sent)[0], LINK in sent.text) == ([], State.DONE, True)


def test_mail_that_is_withdrawn_does_not_go_out(postbox: Postbox) -> None:
    sent = mail(cause="round-1", text=f"Answer at {LINK}", secret=["s3cret-token"])
    assert withdraw_mail(cause="round-1", reason="The round closed.") == 1
    assert Worker().turn() == 0
    assert (state(sent), "s3cret" in sent.text) == ((State.WITHDRAWN, "The round closed."), False)


def test_mail_that_is_too_late_does_not_go_out(postbox: Postbox) -> None:
    sent = mail(not_after=timezone.now() - timedelta(seconds=1))
    Worker().turn()
    assert (postbox.mails, state(sent)[0]) == ([], State.WITHDRAWN)


def test_urgent_mail_goes_first(postbox: Postbox) -> None:
    mail("1")
    mail("2", subject="Your code", is_urgent=True)
    Worker().turn()
    assert [arrived["Subject"] for arrived in postbox.mails] == ["Your code", "Your update"]


def test_who_lost_the_lease_does_not_say_how_it_ended(postbox: Postbox) -> None:
    sent = mail()
    slow = work.worker.claim(Message, timezone.now())
    later(6)
    Worker().turn()
    assert not work.worker.failed(slow, timezone.now(), "Too slow")
    assert state(sent) == (State.DONE, "")
