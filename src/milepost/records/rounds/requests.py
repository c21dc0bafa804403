"""Who is asked for which items: the requests of a round kept in step with its items."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from django.db.models import Exists, OuterRef, QuerySet
from django.utils import timezone

from milepost.records.access.models import Membership
from milepost.records.outbox.queries import was_mailed_to
from milepost.records.people.models import Person
from milepost.records.rounds.models import Item, Link, Request, Round
from milepost.records.rounds.tokens import fresh_token, hashed

# Longer than any round is late; a closed round refuses the link anyway.
LASTS = timedelta(days=120)
LIVE_STATES = ("waiting", "started", "returned")


def requests_for(round_: Round, asked: Sequence[tuple[Item, Iterable[Person]]]) -> None:
    """Lets exactly these people be asked for each item; whoever is asked for nothing any more is not asked at all."""
    people = {person.pk: person for _, many in asked for person in many}
    Request.objects.bulk_create((Request(round=round_, person=one) for one in people.values()), ignore_conflicts=True)
    by_person = {row.person_id: row for row in Request.objects.filter(round=round_, person__in=people)}
    through = Item.asked.through
    through.objects.filter(item__in=[item for item, _ in asked]).delete()
    through.objects.bulk_create(
        through(item_id=item.pk, request_id=by_person[person.pk].pk) for item, many in asked for person in many
    )
    Request.objects.filter(round=round_, items=None, sent_at=None).delete()


def taking_part(requests: "QuerySet[Request]") -> "QuerySet[Request]":
    """Those of people who take part in the partnership still; whoever left is asked and reminded no more."""
    return requests.filter(is_member("person", "round__partnership"))


def is_member(person: str, partnership: str) -> Exists:
    """Whether the person of a row takes part in the partnership of that row, by the names of these two fields."""
    return Exists(
        Membership.objects.filter(
            person=OuterRef(person), partnership=OuterRef(partnership), is_active=True, person__is_active=True
        )
    )


def fresh_link(request: Request, now: datetime | None = None, lasts: timedelta = LASTS) -> str:
    """A new link of a request: its token, which is told to nobody but the person and kept only as a hash."""
    token, now = fresh_token(), now or timezone.now()
    Link.objects.create(request=request, token_hash=hashed(token), created_at=now, expires_at=now + lasts)
    return token


def went_elsewhere(created_at: datetime, person: Person, token_hash: str) -> bool:
    """Whether a link made at this time was mailed to an address that is not the person's any more, and there alone."""
    if person.address_since is None or created_at >= person.address_since:
        return False
    return not was_mailed_to(person, person.email or "", token_hash)


def open_items(request: Request) -> list[Item]:
    """What this person still owes."""
    return list(request.items.filter(state__in=LIVE_STATES).select_related("action"))
