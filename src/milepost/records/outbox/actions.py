"""How an action queues a mail or a job, in its own transaction."""

from datetime import datetime
from typing import Any

from django.contrib.auth.base_user import AbstractBaseUser
from django.utils import timezone

from milepost.records.outbox.models import Job, Message


def queue_mail(
    *,
    key: str,
    to: str,
    subject: str,
    text: str,
    html: str = "",
    person: AbstractBaseUser | None = None,
    partnership: str = "",
    cause: str = "",
    not_before: datetime | None = None,
) -> Message:
    """Queues one mail; the same `key` queues nothing new and gives the mail that is there.

    Line ends in address and subject become spaces, so that no header can be smuggled in.
    """
    now = timezone.now()
    fields = {
        "to": " ".join(to.split()),
        "subject": " ".join(subject.split())[:300],
        "text": text,
        "html": html,
        "person_id": person.pk if person else None,
        "partnership": partnership,
        "cause": cause,
        "created_at": now,
        "not_before": not_before or now,
    }
    return Message.objects.get_or_create(key=key, defaults=fields)[0]


def queue_job(
    *, key: str, kind: str, payload: dict[str, Any], cause: str = "", not_before: datetime | None = None
) -> Job:
    """Queues one job; the same `key` queues nothing new and gives the job that is there."""
    now = timezone.now()
    fields = {
        "kind": kind,
        "payload": payload,
        "cause": cause,
        "created_at": now,
        "not_before": not_before or now,
    }
    return Job.objects.get_or_create(key=key, defaults=fields)[0]
