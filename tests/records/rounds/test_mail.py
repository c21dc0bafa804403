"""What the outbox knows of a round's mail: its secrets, until they are sent, and the round's end."""

from datetime import timedelta

from django.core.mail import EmailMessage
from django.utils import timezone
from tests.cast import Cast
from tests.records.rounds.test_links import code_of, newest, token_of

from milepost.records.outbox import worker
from milepost.records.outbox.models import Message, State
from milepost.records.outbox.tasks import duties
from milepost.records.outbox.work import Worker
from milepost.records.rounds import actions
from milepost.records.rounds.models import Item, Request, Round


def test_no_token_stays_in_the_outbox_once_it_is_sent(
    cast: Cast, opened: Round, mailoutbox: list[EmailMessage]
) -> None:
    message = Message.objects.get(person=cast.carl)
    token = token_of(message)
    Worker().turn()
    assert any(token in mail.body for mail in mailoutbox)
    message.refresh_from_db()
    assert token not in f"{message.text}{message.html}"


def test_a_mail_about_one_action_leads_straight_to_it(cast: Cast, opened: Round, item: Item) -> None:
    carl, grace = (Message.objects.get(person=person) for person in (cast.carl, cast.grace))
    assert f"/answer/{token_of(carl)}/{item.pk}/\n" in carl.text
    assert f"/answer/{token_of(grace)}/\n" in grace.text


def test_a_reminder_of_one_action_leads_straight_to_it(cast: Cast, opened: Round, item: Item) -> None:
    Request.objects.update(sent_at=timezone.now() - timedelta(days=3))
    actions.chase(by=cast.priya, round_=opened, requests=list(opened.requests.all()))
    mail = Message.objects.filter(person=cast.carl).order_by("-pk")[0]
    assert mail.subject == "Reminder: 1 update is still open"
    assert f"/{item.pk}/\n" in mail.text


def test_a_code_goes_first_and_is_forgotten(
    cast: Cast, opened: Round, item: Item, mailoutbox: list[EmailMessage]
) -> None:
    actions.ask_for_code(by=cast.carl, item=item)
    code = code_of(newest())
    Worker().turn()
    assert code in mailoutbox[0].subject
    assert code not in f"{newest().subject}{newest().text}{newest().html}"


def test_mail_of_a_closed_round_is_taken_back(cast: Cast, opened: Round, mailoutbox: list[EmailMessage]) -> None:
    actions.close_round(by=cast.priya, round_=opened)
    Worker().turn()
    assert mailoutbox == []
    assert {one.state for one in Message.objects.all()} == {State.WITHDRAWN}


def test_mail_of_a_stopped_round_is_taken_back(cast: Cast, opened: Round) -> None:
    actions.stop_round(by=cast.priya, round_=opened, because="The board was dissolved.")
    assert {one.error for one in Message.objects.all()} == {"The round was stopped before this was sent."}


def test_the_worker_reminds() -> None:
    assert "milepost.records.rounds.reminding.remind_everybody" in duties()


def test_mail_that_was_being_sent_at_the_close_is_not_tried_again(
    cast: Cast, opened: Round, mailoutbox: list[EmailMessage]
) -> None:
    message = worker.claim(Message, timezone.now())
    assert message
    actions.close_round(by=cast.priya, round_=opened)
    worker.postponed(message, timezone.now() - worker.PAUSE, "The mail server cannot be reached.")
    Worker().turn()
    assert mailoutbox == []
