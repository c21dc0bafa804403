"""What the worker does for imports: it reads what takes longer than a person would wait for a page."""

from typing import Any

from django.db import transaction
from django.db.models import F

from milepost.core.document.corrections import Correction
from milepost.core.drafting import Drafted, drafted, redrafted
from milepost.core.errors import UserFacingError
from milepost.records.imports import pieces
from milepost.records.imports.models import Import, State
from milepost.records.imports.queries import known_meanings
from milepost.records.imports.reading import NOTHING_LEFT, filled, kept_corrections


def read_on(payload: dict[str, Any]) -> None:
    """Reads an import that waits for it; why that cannot be is kept with it, its corrections then those of before."""
    waiting = Import.objects.filter(pk=payload["import"], state=State.READING)
    item = waiting.select_related("partnership").first()
    if item is None:
        return
    made = kept_corrections(item.corrections) if item.document else known_meanings(item.partnership)
    marked: tuple[str, ...] = ()
    try:
        found = _found(item, made)
        fields, marked = filled(found, made), found.marked
    except UserFacingError as error:
        fields = _as_before(item, payload["before"]) | {"error": str(error)}
    with transaction.atomic():
        if waiting.update(version=F("version") + 1, **fields) and marked:
            pieces.keep(item.pk, marked)


def _found(item: Import, made: tuple[Correction, ...]) -> Drafted:
    if item.document:
        return redrafted(item.document, item.file_name, made)
    return drafted(bytes(item.data), item.file_name, made)


def _as_before(item: Import, corrections: list[dict[str, Any]]) -> dict[str, Any]:
    if item.document:
        return {"state": State.DRAFT, "corrections": corrections}
    return {"state": State.UNREADABLE, **NOTHING_LEFT}


JOBS = {"read_import": read_on}
