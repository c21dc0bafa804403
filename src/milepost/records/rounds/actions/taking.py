"""Going to one's own answers from a page where one has signed in, without waiting for a mail."""

from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from milepost.core.errors import NotAllowed
from milepost.records.access.may import require
from milepost.records.access.permissions import Permission
from milepost.records.people.models import Person
from milepost.records.rounds.models import Request
from milepost.records.rounds.requests import fresh_link
from milepost.records.rounds.writing import lock, need_open, tell

# Nobody has such a link in their mail, and whoever is signed in takes the next one by a press.
LASTS = timedelta(days=1)


@transaction.atomic
def take_link(*, by: Person, request: Request) -> str:
    """Makes a link for the person themselves, who signed in, and gives its token; it is not mailed and lasts a day."""
    require(by, Permission.ANSWER, request.round.scope)
    if by.pk != request.person_id:
        raise NotAllowed("Somebody else is asked for this. You can go to what you are asked for yourself.")
    need_open(lock(request.round))
    token = fresh_link(request, timezone.now(), LASTS)
    tell(by=by, verb="link_taken", round_=request.round)
    return token
