"""How a request reaches its person: access for the time of the round, a fresh link, and one mail in the outbox."""

from dataclasses import replace
from datetime import date, datetime

from django.utils import timezone

from milepost.records.access.actions import give
from milepost.records.access.models import Grant, Membership
from milepost.records.access.permissions import Permission
from milepost.records.outbox.actions import queue_mail
from milepost.records.outbox.letters import Letter
from milepost.records.people.models import Person
from milepost.records.rounds.letters import request_letter
from milepost.records.rounds.models import Request, Round
from milepost.records.rounds.requests import LIVE_STATES, fresh_link, open_items, taking_part

# How the keys of mail that asks to sign begin: it is of the round too, and a link to answer does not replace it.
TO_SIGN = "sign:"
INSTEAD = "A fresh link was sent instead."


def cause_of(round_: Round) -> str:
    """What the outbox and the grants name as their cause."""
    return f"round {round_.pk}"


def admit(*, by: Person, request: Request) -> None:
    """Lets the person answer, and read what the working group keeps where they are asked, until the round ends."""
    round_ = request.round
    cause = cause_of(round_)
    own = Grant.objects.filter(cause=cause, person=request.person_id, revoked_at=None)
    held = set(own.values_list("permission", "section"))
    asked = dict.fromkeys(request.items.order_by("section__position").values_list("section", flat=True))
    wanted = [(Permission.ANSWER, round_.scope)]
    wanted += [(Permission.SEE_WORKING_TEXTS, replace(round_.scope, section=section)) for section in asked]
    member = Membership.objects.get(partnership=round_.partnership_id, person=request.person_id)
    for permission, scope in wanted:
        if (permission.value, scope.section) not in held:
            give(by=by, membership=member, permission=permission, scope=scope, cause=cause)


def moved_with(round_: Round, answer_by: date) -> tuple[Request, ...]:
    """Whose own day it changes when the round's answers are due on this one: they still owe something, and know of it.

    Whoever was given another day keeps that.
    """
    if not round_.is_open or answer_by == round_.answer_by:
        return ()
    rows = round_.requests.filter(answer_by=None, sent_at__isnull=False, items__state__in=LIVE_STATES)
    rows = taking_part(rows.exclude(person__email=None)).select_related("person", "round__plan")
    return tuple(rows.distinct())


def preview_letter(request: Request) -> Letter:
    """The mail that this person will get, with a link that leads nowhere."""
    return request_letter(request, open_items(request), "a-link-of-their-own")


def send_request(request: Request) -> None:
    """Queues the mail that asks this person: once, and again where they were asked for nothing in between."""
    now = timezone.now()
    token = fresh_link(request, now)
    letter = request_letter(request, open_items(request), token)
    again = f":{now.isoformat()}" if request.sent_at else ""
    send(request, letter, f"ask:{request.pk}{again}", token)
    request.sent_at = now
    request.save(update_fields=["sent_at"])


def send(request: Request, letter: Letter, key: str, secret: str, now: datetime | None = None) -> None:
    """Queues a letter to the person of a request; the same key is queued once, whatever happens.

    `secret` holds the tokens of the letter, by blanks: only the person may read them.
    """
    queue_mail(
        key=key,
        to=request.person.email or "",
        subject=letter.subject,
        text=letter.text,
        html=letter.html,
        secret=secret.split(),
        person=request.person,
        partnership=request.round.partnership_id,
        cause=cause_of(request.round),
        not_before=now,
    )
