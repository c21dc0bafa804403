"""How a worker takes what waits, one by one, so that nothing is done twice at once and nothing is lost."""

import hashlib
from datetime import datetime, timedelta
from typing import Any, TypeVar

from django.conf import settings
from django.db import connection, transaction
from django.db.models import Q

from milepost.records.outbox.models import Job, Message, State, Waiting
from milepost.records.outbox.veil import veiled

LEASE = timedelta(minutes=5)
ATTEMPTS = 8
LIVES = 3
NOWHERE = "The address of this person was removed before it was sent."
GAVE_OUT = "Three workers stopped while they did this."
PAUSE = timedelta(minutes=1)
LONGEST_WAIT = 1024  # minutes

Item = TypeVar("Item", bound=Waiting)


def claim(kind: type[Item], now: datetime) -> Item | None:
    """Takes the next mail or job that is due, or whose worker died: its lease is over. None when nothing is due.

    A job that has ended three workers, such as one that takes more memory than there is, is given up.
    """
    if kind is Job:
        lost = Job.objects.filter(state=State.TAKEN, lease_until__lte=now, attempts__gte=LIVES)
        if lost.exists():
            lost.update(state=State.FAILED, lease_until=None, error=GAVE_OUT)
    due = Q(state=State.WAITING, not_before__lte=now) | Q(state=State.TAKEN, lease_until__lte=now)
    waiting = kind._default_manager.filter(due).order_by("-is_urgent", "not_before", "id")
    # An idle worker looks every second, and only reads: on SQLite a transaction would hold up who writes.
    if not waiting.exists():
        return None
    skip = connection.features.has_select_for_update_skip_locked
    with transaction.atomic():
        item = waiting.select_for_update(skip_locked=skip).first()
        if item is not None:
            item.state = State.TAKEN
            item.attempts += 1
            item.lease_until = now + LEASE
            item.save(update_fields=["state", "attempts", "lease_until"])
    return item


def follow(message: Message) -> bool:
    """Lets a mail that was queued before its person's address was corrected go to the new one; False where none is.

    What waited then was readdressed at once; this is for one that was being sent.
    """
    person = message.person
    since = getattr(person, "address_since", None)
    if since is None or since <= message.created_at:
        return True
    address = getattr(person, "email", "") or ""
    if address and address != message.to:
        message.to, message.mail_id = address, mail_id(message.key, address)
        message.save(update_fields=["to", "mail_id"])
    return bool(address)


def mail_id(key: str, to: str) -> str:
    """What a mail program knows the mail by: a second sending of the same mail bears the same."""
    return hashlib.sha256(f"{key}\n{to}".encode()).hexdigest()[:40]


def done(item: Waiting, now: datetime) -> bool:
    """The mail went out, or the job is finished."""
    return _settle(item, state=State.DONE, done_at=now, error="")


def failed(item: Waiting, now: datetime, error: str) -> bool:
    """It did not work: tried again after 1, 4, 16 … minutes, and given up after eight attempts, which is two days."""
    wait = timedelta(minutes=min(4 ** (item.attempts - 1), LONGEST_WAIT))
    state = State.FAILED if item.attempts >= ATTEMPTS else State.WAITING
    return _settle(item, state=state, not_before=now + wait, error=error)


def refused(item: Waiting, error: str) -> bool:
    """It will not work however often it is tried."""
    return _settle(item, state=State.FAILED, error=error)


def postponed(item: Waiting, now: datetime, error: str) -> bool:
    """It could not even be tried, through no fault of its own: that counts for nothing."""
    return _settle(item, state=State.WAITING, attempts=item.attempts - 1, not_before=now + PAUSE, error=error)


def lapsed(item: Waiting, why: str = "It was not sent in time to be of use.") -> bool:
    """It is of no use any more."""
    return _settle(item, state=State.WITHDRAWN, error=why)


def forget(message: Message) -> None:
    """Strikes the secret words out for good. The demo, which sends nothing, keeps them: its links are to be tried."""
    if not settings.DEMO:
        message.subject = veiled(message.subject, message.secret)
        message.text = veiled(message.text, message.secret)
        message.html = veiled(message.html, message.secret)
        message.secret = []


def _settle(item: Waiting, **fields: Any) -> bool:
    """Keeps how it ended, unless the lease ran out and another worker took it meanwhile: then that one will say."""
    held = type(item)._default_manager.filter(pk=item.pk, state=State.TAKEN, lease_until=item.lease_until)
    for name, value in fields.items():
        setattr(item, name, value)
    if isinstance(item, Message) and item.state in (State.DONE, State.WITHDRAWN):
        forget(item)
        fields |= {name: getattr(item, name) for name in ("subject", "text", "html", "secret")}
    item.lease_until = None
    return bool(held.update(lease_until=None, **fields))
