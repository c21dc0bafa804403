"""Mails in the outbox, how each stands, and time that passes for them."""

from datetime import timedelta
from typing import Any

from milepost.records.outbox.actions import queue_mail
from milepost.records.outbox.models import Job, Message


def mail(key: str = "request-1", **more: Any) -> Message:
    fields = {"to": "ann@x.example", "subject": "Your update", "text": "Please answer.", "partnership": "p", **more}
    return queue_mail(key=key, **fields)


def later(minutes: float) -> None:
    """Lets time pass for everything in the outbox."""
    for kind in (Message, Job):
        for one in kind.objects.all():
            one.not_before -= timedelta(minutes=minutes)
            one.lease_until = one.lease_until and one.lease_until - timedelta(minutes=minutes)
            one.save()


def state(message: Message) -> tuple[str, str]:
    message.refresh_from_db()
    return message.state, message.error
