"""Looking over what was sent: accepted, or sent back with a reason."""

from django.db import transaction
from django.utils import timezone

from milepost.core.errors import InvalidInput
from milepost.records.access.may import require
from milepost.records.access.permissions import Permission
from milepost.records.people.models import Person
from milepost.records.plans.writing import in_section, needed
from milepost.records.rounds.letters import returned_letter
from milepost.records.rounds.models import Item, ItemState
from milepost.records.rounds.models.item import SENT
from milepost.records.rounds.requests import fresh_link, taking_part
from milepost.records.rounds.sending import send
from milepost.records.rounds.writing import lock, need_open, tell


@transaction.atomic
def accept_answer(*, by: Person, item: Item) -> None:
    """Says that an answer may print as it is."""
    require(by, Permission.REVIEW, in_section(item.round.plan, item.section_id))
    fresh = _sent(item)
    if fresh.state == ItemState.ACCEPTED:
        return
    fresh.state, fresh.decided_by = ItemState.ACCEPTED, by
    fresh.save(update_fields=["state", "decided_by"])
    tell(by=by, verb="answer_accepted", round_=item.round, item=fresh)


@transaction.atomic
def return_answer(*, by: Person, item: Item, because: str) -> None:
    """Sends an answer back with the reason; whoever is asked for it gets a fresh link to exactly that action."""
    require(by, Permission.REVIEW, in_section(item.round.plan, item.section_id))
    fresh = _sent(item)
    why = needed(because, "Say what is missing or wrong, so that they can mend it.", "because")
    fresh.state, fresh.returned_because, fresh.decided_by, fresh.sent = ItemState.RETURNED, why, by, None
    fresh.save(update_fields=["state", "returned_because", "decided_by", "sent"])
    now = timezone.now()
    for request in taking_part(fresh.asked.all()).select_related("person", "round__plan"):
        token = fresh_link(request)
        letter = returned_letter(fresh, request.person, why, token)
        send(request, letter, f"back:{fresh.pk}:{request.pk}:{now.isoformat()}", token)
    tell(by=by, verb="answer_returned", round_=item.round, item=fresh, after={"because": why})


def _sent(item: Item) -> Item:
    need_open(lock(item.round))
    fresh = Item.objects.select_for_update(of=("self",)).select_related("action", "round__plan").get(pk=item.pk)
    if fresh.state not in SENT:
        raise InvalidInput("This answer has not been sent yet, or it was taken up again. Open the page again.")
    return fresh
