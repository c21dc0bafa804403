"""How an action tells the history what it did."""

from typing import Any

from django.contrib.auth.base_user import AbstractBaseUser
from django.utils import timezone

from milepost.records.history.models import Event
from milepost.records.history.sentences import SENTENCES


def record(
    *,
    by: AbstractBaseUser,
    verb: str,
    partnership: str,
    kind: str,
    id: str,  # noqa: A002 - it is the id
    subject: str,
    plan: str = "",
    before: dict[str, Any] | None = None,
    after: dict[str, Any] | None = None,
) -> Event:
    """Adds one event; called inside the transaction of the change that it tells of.

    `before` and `after` hold only the fields that changed; `subject` is what the thing is called now. A verb without a
    sentence is a bug, and KeyError says so.
    """
    SENTENCES[verb]
    return Event.objects.create(
        by_id=by.pk,
        verb=verb,
        partnership=partnership,
        plan=plan,
        subject_kind=kind,
        subject_id=id,
        subject=subject[:300],
        before=before or {},
        after=after or {},
        at=timezone.now(),
    )
