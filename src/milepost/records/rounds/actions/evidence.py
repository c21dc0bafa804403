"""Evidence: an address on the web or a file that shows that an answer is true."""

from datetime import date

from django.core.exceptions import ValidationError
from django.core.validators import URLValidator
from django.db import transaction
from django.utils import timezone

from milepost.core.errors import InvalidInput, TooLarge
from milepost.records.access.may import require
from milepost.records.access.permissions import Permission
from milepost.records.people.models import Person
from milepost.records.plans.writing import in_section, needed
from milepost.records.rounds.models import Evidence, Item
from milepost.records.rounds.writing import lock, need_open, tell

MOST_BYTES = 10 * 1024 * 1024
MOST_FILES = 20
_IS_ADDRESS = URLValidator(schemes=["http", "https"])


@transaction.atomic
def add_evidence(
    *,
    by: Person,
    item: Item,
    label: str,
    url: str = "",
    file_name: str = "",
    data: bytes = b"",
    dated: date | None = None,
) -> Evidence:
    """Adds an address or a file to an answer; `dated` is the day that the evidence is of, not of the upload."""
    need_open(item.round)
    require(by, Permission.ANSWER, in_section(item.round.plan, item.section_id))
    need_open(lock(item.round))
    if not item.asked.filter(person=by.pk).exists():
        require(by, Permission.RUN_ROUND, item.round.scope)
    where = url.strip()
    if bool(where) == bool(data):
        raise InvalidInput("Give either the address of a web page or a file.", "url")
    if where:
        _need_address(where)
    if len(data) > MOST_BYTES:
        raise TooLarge(
            "This file is larger than 10 MB. Put it where your organisation keeps files and add the address."
        )
    if item.evidence.count() >= MOST_FILES:
        raise InvalidInput(f"This answer has {MOST_FILES} pieces of evidence already. Remove one first.", "url")
    evidence = Evidence.objects.create(
        item=item,
        label=needed(label or file_name or where, "Say what this is.", "label")[:200],
        url=where,
        file_name=file_name[-200:],
        data=data,
        dated=dated,
        by=by,
        at=timezone.now(),
    )
    tell(by=by, verb="evidence_added", round_=item.round, item=item, after={"evidence": evidence.label})
    return evidence


@transaction.atomic
def remove_evidence(*, by: Person, evidence: Evidence) -> None:
    """Takes a piece of evidence away again."""
    item = evidence.item
    require(by, Permission.ANSWER, in_section(item.round.plan, item.section_id))
    need_open(lock(item.round))
    if not item.asked.filter(person=by.pk).exists():
        require(by, Permission.RUN_ROUND, item.round.scope)
    tell(by=by, verb="evidence_removed", round_=item.round, item=item, before={"evidence": evidence.label})
    evidence.delete()


def _need_address(url: str) -> None:
    try:
        _IS_ADDRESS(url)
    except ValidationError:
        raise InvalidInput("Enter a web address that begins with https:// or http://.", "url") from None
