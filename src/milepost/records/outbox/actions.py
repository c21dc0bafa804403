"""How an action queues, takes back and sends again a mail or a job, in its own transaction."""

import hashlib
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from django.contrib.auth.base_user import AbstractBaseUser
from django.db.models import QuerySet
from django.utils import timezone

from milepost.records.outbox.models import Job, Message, State
from milepost.records.outbox.worker import NOWHERE, forget, mail_id

TOKEN = 20  # letters: what is shorter, such as a code, could be guessed from its hash


def queue_mail(
    *,
    key: str,
    to: str,
    subject: str,
    text: str,
    html: str = "",
    secret: Sequence[str] = (),
    person: AbstractBaseUser | None = None,
    partnership: str = "",
    cause: str = "",
    reply_to: str = "",
    not_before: datetime | None = None,
    not_after: datetime | None = None,
    is_urgent: bool = False,
) -> Message:
    """Queues one mail; the same `key` queues nothing new and gives the mail that is there.

    `secret` holds words of subject or text, such as the token of a link, that only the reader may see: they are struck
    out wherever the mail is shown, and wiped once it is sent. After `not_after` the mail is of no use and is not sent;
    an urgent one goes before all others. Line ends in addresses and subject become spaces, so that no header can be
    smuggled in.
    """
    now = timezone.now()
    address = " ".join(to.split())
    fields = {
        "to": address,
        "reply_to": " ".join(reply_to.split()),
        "mail_id": mail_id(key, address),
        "subject": " ".join(subject.split())[:300],
        "text": text,
        "html": html,
        "secret": list(secret),
        "carries": " ".join(hashlib.sha256(word.encode()).hexdigest() for word in secret if len(word) >= TOKEN),
        "person_id": person.pk if person else None,
        "partnership": partnership,
        "cause": cause,
        "created_at": now,
        "not_before": not_before or now,
        "not_after": not_after,
        "is_urgent": is_urgent,
    }
    return Message.objects.get_or_create(key=key, defaults=fields)[0]


def queue_job(
    *,
    key: str,
    kind: str,
    payload: dict[str, Any],
    cause: str = "",
    not_before: datetime | None = None,
    not_after: datetime | None = None,
    is_urgent: bool = False,
) -> Job:
    """Queues one job; the same `key` queues nothing new and gives the job that is there."""
    now = timezone.now()
    fields = {
        "kind": kind,
        "payload": payload,
        "cause": cause,
        "created_at": now,
        "not_before": not_before or now,
        "not_after": not_after,
        "is_urgent": is_urgent,
    }
    return Job.objects.get_or_create(key=key, defaults=fields)[0]


def withdraw_mail(*, cause: str, reason: str) -> int:
    """Takes back every mail of this cause that has not gone out, and says how many.

    One that is being sent may still arrive; where that fails, it is not tried again.
    """
    Message.objects.filter(cause=cause, state=State.TAKEN).update(not_after=timezone.now())
    unsent = Message.objects.select_for_update().filter(cause=cause, state__in=(State.WAITING, State.FAILED))
    found = list(unsent)
    for message in found:
        message.state, message.error = State.WITHDRAWN, reason
        forget(message)
        message.save(update_fields=["state", "error", "subject", "text", "html", "secret"])
    return len(found)


def readdress_mail(*, person: AbstractBaseUser, old: str, new: str) -> int:
    """Lets what waits for this person at their old address go to the new one, and says how many mails that are.

    Where there is no new one, it is taken back. One that is being sent follows when it is tried again.
    """
    waiting = Message.objects.select_for_update().filter(person=person.pk, to=old, state=State.WAITING)
    found = list(waiting)
    for message in found:
        message.to, message.mail_id = new or old, mail_id(message.key, new or old)
        if not new:
            message.state, message.error = State.WITHDRAWN, NOWHERE
            forget(message)
        message.save(update_fields=["to", "mail_id", "state", "error", "subject", "text", "html", "secret"])
    return len(found)


def put_aside(*, failed: "QuerySet[Message]", reason: str) -> int:
    """Takes mail that was given up off the list, since another was sent in its place; says how many."""
    return failed.filter(state=State.FAILED).update(state=State.WITHDRAWN, error=reason)


def send_once_more(*, message: Message, to: str) -> bool:
    """Queues a mail that was given up for this address; False where it waits, is sent or was taken back meanwhile."""
    address = " ".join(to.split())
    given_up = Message.objects.filter(pk=message.pk, state=State.FAILED)
    fields = {"to": address, "mail_id": mail_id(message.key, address), "not_before": timezone.now()}
    return bool(given_up.update(state=State.WAITING, attempts=0, error="", **fields))


def do_once_more(*, key: str) -> bool:
    """Queues a job that was given up once more; False where it waits, is being done, is done or was never there."""
    given_up = Job.objects.filter(key=key, state__in=(State.FAILED, State.WITHDRAWN))
    return bool(given_up.update(state=State.WAITING, attempts=0, error="", not_before=timezone.now()))
