"""Noting that a request was opened."""

from django.db import transaction
from django.utils import timezone

from milepost.records.access.may import require
from milepost.records.access.permissions import Permission
from milepost.records.people.models import Person
from milepost.records.rounds.models import Request
from milepost.records.rounds.writing import tell


@transaction.atomic
def mark_opened(*, by: Person, request: Request) -> None:
    """Notes the first time that the person had the page before them; later times change nothing."""
    require(by, Permission.ANSWER, request.round.scope)
    if by.pk != request.person_id:
        return
    if Request.objects.filter(pk=request.pk, opened_at=None).update(opened_at=timezone.now()):
        tell(by=by, verb="request_opened", round_=request.round)
