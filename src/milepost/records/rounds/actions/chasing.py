"""Keeping a round going: reminders, a pause, more time, links withdrawn and sent anew."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from django.db import transaction
from django.utils import timezone

from milepost.core.errors import InvalidInput, NotAllowed
from milepost.records.access.may import require
from milepost.records.access.permissions import Permission
from milepost.records.outbox.actions import put_aside
from milepost.records.outbox.models import Message, State
from milepost.records.outbox.queries import undelivered_to
from milepost.records.people.actions import correct_address
from milepost.records.people.models import Person
from milepost.records.rounds.actions.taking import LASTS as TAKEN_LASTS
from milepost.records.rounds.letters import fresh_link_letter
from milepost.records.rounds.models import Item, Link, Request, Round
from milepost.records.rounds.reminding import may_remind, remind, reminded_at_all
from milepost.records.rounds.requests import fresh_link, open_items, went_elsewhere
from milepost.records.rounds.sending import INSTEAD, TO_SIGN, cause_of, send
from milepost.records.rounds.writing import lock, need_open, need_unfinished, tell

# The least time between two reminders that a person sends by hand: one a day is a chase, two are a nuisance.
A_DAY = timedelta(hours=20)
A_MINUTE = timedelta(minutes=1)


@transaction.atomic
def chase(*, by: Person, round_: Round, requests: Sequence[Request]) -> tuple[Request, ...]:
    """Reminds these people now of what they still owe, and gives whom: none who heard today, is paused or is done."""
    require(by, Permission.RUN_ROUND, round_.scope)
    need_open(lock(round_))
    now = timezone.now()
    own = reminded_at_all(round_.requests.filter(pk__in=[one.pk for one in requests])).select_related(
        "person", "round__plan"
    )
    reminded = tuple(one for one in own if may_remind(one, now, A_DAY) and remind([one], now))
    if reminded:
        tell(by=by, verb="reminded", round_=round_, subject=", ".join(one.person.name for one in reminded)[:300])
    return reminded


@transaction.atomic
def pause_reminders(*, by: Person, request: Request, is_paused: bool) -> None:
    """Stops the reminders of one person, or takes them up again."""
    round_ = request.round
    require(by, Permission.RUN_ROUND, round_.scope)
    need_unfinished(lock(round_))
    if request.is_paused == is_paused:
        return
    request.is_paused = is_paused
    request.save(update_fields=["is_paused"])
    verb = "request_paused" if is_paused else "request_resumed"
    tell(by=by, verb=verb, round_=round_, subject=request.person.name)


@transaction.atomic
def extend(*, by: Person, request: Request, answer_by: date) -> None:
    """Gives one person another date; everybody else keeps theirs."""
    round_ = request.round
    require(by, Permission.RUN_ROUND, round_.scope)
    need_unfinished(lock(round_))
    if answer_by < timezone.localdate():
        raise InvalidInput("This day is past. Choose one that is still to come.", "answer_by")
    before = request.answer_by or round_.answer_by
    request.answer_by = answer_by
    request.save(update_fields=["answer_by"])
    tell(
        by=by,
        verb="request_extended",
        round_=round_,
        subject=request.person.name,
        before={"answer by": before},
        after={"answer by": answer_by},
    )


@transaction.atomic
def withdraw_links(*, by: Person, request: Request) -> int:
    """Makes every link of this person useless, for one that went astray; says how many."""
    round_ = request.round
    require(by, Permission.RUN_ROUND, round_.scope)
    count = Link.objects.filter(request=request, withdrawn_at=None).update(withdrawn_at=timezone.now())
    tell(by=by, verb="links_withdrawn", round_=round_, subject=request.person.name, after={"links": count})
    return count


@transaction.atomic
def send_fresh_link(*, by: Person, request: Request, item: Item | None = None, email: str = "") -> None:
    """Mails the person a new link; asked for by the coordinator, or by the person themselves with an old link.

    It leads to the list, or straight to `item` or to the only action that is left. `email` is where mail reaches them,
    where their address was wrong. Mail of this round that did not reach them is taken off the list of such mail. Where
    a link was mailed within the last minute and still works, that one is on its way: pressing twice mails once.
    """
    round_ = request.round
    if by.pk != request.person_id:
        require(by, Permission.RUN_ROUND, round_.scope)
    need_open(lock(round_))
    leads_to = _straight_to(request, item)
    if email:
        correct_address(by=by, partnership=round_.partnership_id, person=request.person, email=email)
    now = timezone.now()
    if not email and _was_mailed(request, now):
        return
    token = fresh_link(request, now)
    letter = fresh_link_letter(request, token, leads_to)
    failed = undelivered_to(request.person, cause_of(round_)).exclude(key__startswith=TO_SIGN)
    put_aside(failed=failed, reason=INSTEAD)
    send(request, letter, f"link:{request.pk}:{now.isoformat()}", token)
    tell(by=by, verb="link_sent", round_=round_, subject=request.person.name)


def _was_mailed(request: Request, now: datetime) -> bool:
    """Whether a link that still works is on its way; one that the person took for themselves lasts for less."""
    just_now = Link.objects.filter(request=request, withdrawn_at=None, created_at__gt=now - A_MINUTE)
    mails = Message.objects.filter(person=request.person_id, cause=cause_of(request.round), state=State.WITHDRAWN)
    # A round that closes takes back what waits; the links of that mail work again when it opens again.
    is_taken_back = mails.filter(created_at__gt=now - A_MINUTE).exists()
    known = [
        one
        for one in just_now.filter(expires_at__gt=now + TAKEN_LASTS)
        if not went_elsewhere(one.created_at, request.person, one.token_hash)
    ]
    return bool(known) and not is_taken_back


def _straight_to(request: Request, item: Item | None) -> Item | None:
    if item is None:
        left = open_items(request)
        return left[0] if len(left) == 1 else None
    if not request.items.filter(pk=item.pk).exists():
        raise NotAllowed(f"{request.person.name} is not asked for this action any more.")
    return item
