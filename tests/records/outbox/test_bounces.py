"""Mail that comes back is shown as not delivered; any other mail changes nothing."""

import io
from typing import Any

import pytest
from django.core.mail import EmailMessage
from django.core.management import call_command

from milepost.records.outbox.actions import queue_mail
from milepost.records.outbox.bounces import Bounce, read_bounce, take_back
from milepost.records.outbox.models import Message, State
from milepost.records.outbox.work import Worker

REPORT = """\
From: MAILER-DAEMON@mail.example
To: milepost@plans.example
Subject: Undelivered Mail Returned to Sender
Message-ID: <their-own@mail.example>
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain

I could not deliver this.
--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.example

Final-Recipient: rfc822; ann@x.example
Action: {action}
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 <ann@x.example>:
    No such user.
--b
Content-Type: {kind}

Subject: Your update
Message-ID: <{mail_id}@plans.example>

--b--
"""


def report(mail_id: str, action: str = "failed", kind: str = "message/rfc822") -> bytes:
    return REPORT.format(mail_id=mail_id, action=action, kind=kind).encode()


def sent(**more: Any) -> Message:
    message = queue_mail(key="1", **{"to": "ann@x.example", "subject": "x", "text": "Please answer.", **more})
    Worker().turn()
    return message


@pytest.mark.parametrize("kind", ["message/rfc822", "text/rfc822-headers"])
def test_a_report_says_which_mail_and_why(kind: str) -> None:
    assert read_bounce(report("abc", kind=kind)) == Bounce("abc", "550 5.1.1 <ann@x.example>: No such user")


@pytest.mark.parametrize("data", [report("abc", action="delayed"), b"", b"\xff\x00", b"Subject: On holiday\n\nBye."])
def test_a_delay_or_any_other_mail_is_no_report(data: bytes) -> None:
    assert read_bounce(data) is None


@pytest.mark.django_db
def test_a_mail_that_came_back_is_not_delivered(mailoutbox: list[EmailMessage]) -> None:
    message = sent()
    assert take_back(Bounce(message.mail_id, "550 No such user"))
    message.refresh_from_db()
    assert message.state == State.FAILED
    assert message.error == "The mail came back: 550 No such user. Correct the address and send again."


@pytest.mark.django_db
def test_a_mail_whose_link_is_struck_out_needs_a_fresh_one(mailoutbox: list[EmailMessage]) -> None:
    message = sent(text="https://plans.example/answer/s3cret/", secret=["s3cret"])
    take_back(Bounce(message.mail_id, "550 No such user"))
    message.refresh_from_db()
    assert message.error.endswith("Correct the address and send a fresh link.")


@pytest.mark.django_db
def test_a_report_of_a_mail_that_is_not_ours_changes_nothing() -> None:
    assert not take_back(Bounce("abc", "550"))


@pytest.mark.django_db
def test_the_command_takes_the_mail_from_its_input(
    mailoutbox: list[EmailMessage], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    message = sent()
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(report(message.mail_id))))
    call_command("bounced")
    message.refresh_from_db()
    assert (message.state, "shown as not delivered" in capsys.readouterr().out) == (State.FAILED, True)
