"""The mail of a partnership: what waits, was sent, failed; and whether anybody carries it."""

from datetime import datetime, timedelta

from django.contrib.auth.base_user import AbstractBaseUser
from django.core.paginator import Page, Paginator
from django.db.models import Count, QuerySet

from milepost.records.outbox.models import Duty, Message, State
from milepost.records.outbox.work import BEAT, MINUTE

PAGE = 50


def mail_of(partnership: str, states: tuple[State, ...] = tuple(State), page: int = 1) -> "Page[Message]":
    """The mail of the partnership with this id in these states, newest first, with the person."""
    found = Message.objects.filter(partnership=partnership, state__in=states).select_related("person")
    return Paginator(found.order_by("-id"), PAGE).get_page(page)


def numbers_of(partnership: str, states: tuple[State, ...] = tuple(State)) -> dict[State, int]:
    """How many mails of the partnership stand in each of these states; states without any are left out."""
    found = (
        Message.objects.filter(partnership=partnership, state__in=states)
        .order_by()
        .values_list("state")
        .annotate(Count("id"))
    )
    return {State(state): number for state, number in found}


def message_of(partnership: str, key: int) -> Message | None:
    """One mail of the partnership, or None."""
    return Message.objects.filter(partnership=partnership, pk=key).select_related("person").first()


def undelivered_to(person: AbstractBaseUser, cause: str) -> "QuerySet[Message]":
    """The mail of one cause to one person that was given up."""
    return Message.objects.filter(person=person.pk, cause=cause, state=State.FAILED)


def was_mailed_to(person: AbstractBaseUser, address: str, token_hash: str) -> bool:
    """Whether a mail with this link, known by the hash of its token, went or goes to this address of the person."""
    return Message.objects.filter(person=person.pk, to=address, carries__contains=token_hash).exists()


def is_carried(now: datetime, within: timedelta = 3 * MINUTE) -> bool:
    """Whether a worker has been at work lately; without one, mail waits."""
    return Duty.objects.filter(name=BEAT, next_at__gt=now + MINUTE - within).exists()
