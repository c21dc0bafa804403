"""How a worker takes what waits, one by one, so that nothing is done twice at once and nothing is lost."""

from datetime import datetime, timedelta
from typing import TypeVar

from django.db import connection, transaction
from django.db.models import Q

from milepost.records.outbox.models import State, Waiting

LEASE = timedelta(minutes=5)
ATTEMPTS = 6

Item = TypeVar("Item", bound=Waiting)


def claim(kind: type[Item], now: datetime) -> Item | None:
    """Takes the next mail or job that is due, or whose worker died: its lease is over. None when nothing is due."""
    due = Q(state=State.WAITING, not_before__lte=now) | Q(state=State.TAKEN, lease_until__lte=now)
    skip = connection.features.has_select_for_update_skip_locked
    with transaction.atomic():
        waiting = kind._default_manager.select_for_update(skip_locked=skip).filter(due)
        item = waiting.order_by("not_before", "id").first()
        if item is not None:
            item.state = State.TAKEN
            item.attempts += 1
            item.lease_until = now + LEASE
            item.save(update_fields=["state", "attempts", "lease_until"])
    return item


def done(item: Waiting, now: datetime) -> None:
    """The mail went out, or the job is finished."""
    item.state, item.done_at, item.lease_until, item.error = State.DONE, now, None, ""
    item.save(update_fields=["state", "done_at", "lease_until", "error"])


def failed(item: Waiting, now: datetime, error: str) -> None:
    """It did not work: tried again after 1, 4, 16 … minutes, and given up after six attempts."""
    is_over = item.attempts >= ATTEMPTS
    item.state = State.FAILED if is_over else State.WAITING
    item.not_before = now + timedelta(minutes=4 ** (item.attempts - 1))
    item.lease_until, item.error = None, error
    item.save(update_fields=["state", "not_before", "lease_until", "error"])
