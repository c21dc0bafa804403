"""What is under way in a partnership's rounds, at first glance: for who follows them, and for who is asked in them."""

from django.db.models import Count, F, Q, QuerySet
from django.db.models.functions import Coalesce

from milepost.core.errors import NotAllowed
from milepost.records.access.may import Access, Somebody
from milepost.records.access.permissions import Permission, Scope
from milepost.records.people.models import Partnership
from milepost.records.plans.queries import HEAVY
from milepost.records.rounds.models import ItemState, Request, Round, RoundState
from milepost.records.rounds.queries import DONE, UnderWay
from milepost.records.rounds.requests import LIVE_STATES

_UNSEEN = (*(f"plan__{column}" for column in HEAVY), "questions", "wording", "reminders")


def rounds_under_way(partnership: Partnership, access: Access) -> tuple[UnderWay, ...]:
    """Every round of a partnership that is open or being prepared, with its plan, the first due first; one query.

    `access` is what the person may do in this partnership; who may not follow rounds sees none.
    """
    if not access.may(Permission.SEE_ROUNDS, Scope(partnership.pk)):
        return ()
    rows = Round.objects.filter(partnership=partnership, state__in=(RoundState.OPEN, RoundState.PREPARING))
    counted = rows.annotate(total=Count("items"), done=Count("items", filter=Q(items__state__in=DONE)))
    found = counted.select_related("plan").defer(*_UNSEEN).order_by("answer_by", "pk")
    return tuple(UnderWay(row, row.total, row.done) for row in found)


def requests_of(partnership: Partnership, person: Somebody) -> "QuerySet[Request]":
    """What somebody who signed in is asked for in the partnership's open rounds, the first due first; one query.

    Each has `total`, `done` and `returned`: how many of their items.
    """
    rows = Request.objects.filter(round__partnership=partnership, round__state=RoundState.OPEN, person=person.pk)
    counted = rows.exclude(items=None).annotate(
        total=Count("items"),
        done=Count("items", filter=Q(items__state__in=DONE)),
        returned=Count("items", filter=Q(items__state=ItemState.RETURNED)),
    )
    unseen = (f"round__{column}" for column in _UNSEEN)
    due = Coalesce(F("answer_by"), F("round__answer_by"))
    return counted.select_related("round__plan", "person").defer(*unseen).order_by(due, "pk")


def owed_by(person: Somebody) -> dict[str, int]:
    """How many updates this person still owes in open rounds, by the id of the partnership; one query."""
    rows = Request.objects.filter(person=person.pk, round__state=RoundState.OPEN, items__state__in=LIVE_STATES)
    return dict(rows.order_by().values_list("round__partnership").annotate(Count("items")))


def own_request(partnership: Partnership, person: Somebody, id: str) -> Request:  # noqa: A002 - it is the id
    """One request of this person; NotAllowed alike where there is none and where it is somebody else's."""
    found = Request.objects.filter(round__partnership=partnership, person=person.pk, pk=id)
    row = found.select_related("person", "round__plan", "round__partnership").first()
    if row is None:
        raise NotAllowed("You are not asked for this, or not any more.")
    return row
