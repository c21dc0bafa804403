"""Evidence: an address on the web or a file that shows that an answer is true."""

from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import URLValidator
from django.db import transaction
from django.utils import timezone

from milepost.core.errors import InvalidInput, TooLarge
from milepost.core.returns.evidence import LONGEST, Piece, told
from milepost.records.access.may import require
from milepost.records.access.permissions import Permission
from milepost.records.people.models import Person
from milepost.records.plans.writing import in_section, needed
from milepost.records.rounds.evidence import pieces_of
from milepost.records.rounds.models import Evidence, Item
from milepost.records.rounds.typed import TypedEvidence
from milepost.records.rounds.writing import lock, need_open, tell

MOST_BYTES = 10 * 1024 * 1024
MOST_FILES = 20
_LONGEST_ADDRESS = 1000
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
    _need_open_to(by, item)
    where = url.strip()
    if bool(where) == bool(data):
        raise InvalidInput("Give either the address of a web page or a file.", "url")
    if where:
        _need_address(where)
    if len(data) > MOST_BYTES:
        raise TooLarge(
            "This file is larger than 10 MB. Put it where your organisation keeps files and add the address."
        )
    called = needed(label or file_name or where, "Say what this is.", "label")[:LONGEST]
    return _add(by, item, called, url=where, file_name=file_name[-200:], data=data, dated=dated)


@transaction.atomic
def remove_evidence(*, by: Person, evidence: Evidence) -> None:
    """Takes a piece of evidence away again."""
    _need_open_to(by, evidence.item)
    _remove(by, evidence)


@transaction.atomic
def keep_evidence(*, by: Person, item: Item, said: TypedEvidence) -> None:
    """Adds what a form tells as evidence and takes away what was taken out of it; a place needs no address."""
    _need_open_to(by, item)
    kept = pieces_of(item.evidence.defer("data"))
    for piece in said.removed:
        if piece in kept:
            _remove(by, kept[piece])
    for piece in said.added:
        if piece not in kept:
            _add(by, item, **_linked_or_named(piece))


def _need_open_to(by: Person, item: Item) -> None:
    """Raises RoundClosed or NotAllowed unless answers are taken, and this person may give this one."""
    need_open(item.round)
    require(by, Permission.ANSWER, in_section(item.round.plan, item.section_id))
    need_open(lock(item.round))
    if not item.asked.filter(person=by.pk).exists():
        require(by, Permission.RUN_ROUND, item.round.scope)


def _linked_or_named(piece: Piece) -> dict[str, str]:
    """The fields of a piece; an address that only some network knows cannot be checked, and is kept as words."""
    if _is_address(piece.url):
        return {"label": piece.label, "url": piece.url}
    line = told(piece)
    if len(line) > LONGEST:
        raise InvalidInput(f"“{line[:60]}…” is too long, and no web address. Say in fewer words where it can be seen.")
    return {"label": line}


def _add(by: Person, item: Item, label: str, **fields: Any) -> Evidence:
    if item.evidence.count() >= MOST_FILES:
        raise InvalidInput(f"This answer has {MOST_FILES} pieces of evidence already. Remove one first.", "url")
    evidence = Evidence.objects.create(item=item, label=label, by=by, at=timezone.now(), **fields)
    tell(by=by, verb="evidence_added", round_=item.round, item=item, after={"evidence": evidence.label})
    return evidence


def _remove(by: Person, evidence: Evidence) -> None:
    item = evidence.item
    tell(by=by, verb="evidence_removed", round_=item.round, item=item, before={"evidence": evidence.label})
    evidence.delete()


def _need_address(url: str) -> None:
    if not _is_address(url):
        raise InvalidInput("Enter a web address that begins with https:// or http://.", "url")


def _is_address(url: str) -> bool:
    try:
        _IS_ADDRESS(url)
    except ValidationError:
        return False
    return len(url) <= _LONGEST_ADDRESS
