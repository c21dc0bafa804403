"""Reminders by the clock: who still owes something hears of it on the round's days, never too often, in one mail."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from milepost.records.rounds.letters import due_of, reminder_letter
from milepost.records.rounds.models import Request, Round, RoundState
from milepost.records.rounds.requests import fresh_link, open_items, taking_part
from milepost.records.rounds.sending import send


def remind_everybody(now: datetime) -> int:
    """Queues every reminder that is due, one mail a person and partnership; says how many. Asking twice sends once."""
    owing: dict[tuple[str, str], list[Request]] = defaultdict(list)
    rows = Request.objects.filter(round__state=RoundState.OPEN, sent_at__isnull=False)
    for request in reminded_at_all(rows).select_related("person", "round__plan").order_by("round__answer_by", "pk"):
        if is_due(request, now):
            owing[request.round.partnership_id, request.person_id].append(request)
    return sum(_remind(requests, now) for requests in owing.values())


def reminded_at_all(requests: "QuerySet[Request]") -> "QuerySet[Request]":
    """Those whom reminders may reach: not paused, and still taking part."""
    return taking_part(requests).filter(is_paused=False)


def is_due(request: Request, now: datetime) -> bool:
    """Whether a day of reminding has come since this person last heard of the round, and the gap is kept.

    Days that passed while nothing ran are made up for by one reminder, not by one each.
    """
    round_ = request.round
    last = request.reminded_at or request.sent_at
    today = timezone.localdate(now)
    days = [due_of(request) - timedelta(days=before) for before in round_.reminders]
    since = timezone.localdate(last) if last else None
    has_come = any(day <= today and (since is None or since < day) for day in days)
    return has_come and may_remind(request, now, timedelta(days=round_.least_gap) - timedelta(hours=4))


def may_remind(request: Request, now: datetime, gap: timedelta) -> bool:
    """Whether it is long enough since this person last heard of the round."""
    last = request.reminded_at or request.sent_at
    return last is None or last <= now - gap


def remind(requests: Sequence[Request], now: datetime) -> bool:
    """Queues one mail to one person for all that these requests of theirs still ask; whether there was anything."""
    owing = [(one, open_items(one)) for one in requests]
    owing = [(one, items) for one, items in owing if items and one.person.email]
    if not owing:
        return False
    tokens = [fresh_link(one, now) for one, _ in owing]
    letter = reminder_letter([(one, items, token) for (one, items), token in zip(owing, tokens, strict=True)])
    first = owing[0][0]
    send(first, letter, f"remind:{first.pk}:{now:%Y-%m-%dT%H:%M}", " ".join(tokens))
    for one, _ in owing:
        one.reminded_at, one.reminders = now, one.reminders + 1
        one.save(update_fields=["reminded_at", "reminders"])
    return True


@transaction.atomic
def _remind(requests: list[Request], now: datetime) -> bool:
    """One person's reminder; the rounds are held, so that two workers do not both send it, nor one after the close."""
    list(Round.objects.select_for_update().filter(pk__in={one.round_id for one in requests}).order_by("pk"))
    held = reminded_at_all(Request.objects.filter(pk__in=[one.pk for one in requests], round__state=RoundState.OPEN))
    rows = [one for one in held.select_related("person", "round__plan") if is_due(one, now)]
    if not rows:
        return False
    return remind(rows, now)
