"""What an import keeps of its document and corrections, and the fields that a draft fills; writes nothing."""

from collections.abc import Sequence
from typing import Any

from milepost.core.document import codec as documents
from milepost.core.document import corrections
from milepost.core.document.corrections import Correction, HeadingMeans
from milepost.core.document.nodes import Document
from milepost.core.drafting import Drafted
from milepost.core.drafting.marked import Frame
from milepost.core.interpret.meanings.columns import Role
from milepost.records.imports.models import State

NOTHING_LEFT: dict[str, Any] = {
    "data": b"",
    "document": "",
    "draft": {},
    "corrections": [],
    "agreed": [],
    "decisions": [],
}


def filled(found: Drafted, made: Sequence[Correction]) -> dict[str, Any]:
    """The fields of an import that was read with these corrections; a plan in our own JSON has none."""
    return {
        "state": State.DRAFT,
        "document": found.document,
        "draft": found.plan,
        "corrections": as_kept(made) if found.document else [],
        "error": "",
    }


def as_kept(made: Sequence[Correction]) -> list[dict[str, Any]]:
    """Corrections as an import keeps them, in their order."""
    return [corrections.to_data(one) for one in made]


def agreed(frame: Frame, made: Sequence[Correction]) -> tuple[HeadingMeans, ...]:
    """What the headings mean that a person was asked about and said nothing of: they are taken as they were read."""
    said = {one.heading for one in made if isinstance(one, HeadingMeans)}
    asked = (one for one in frame.asked if one.text not in said)
    return tuple(HeadingMeans(one.text, one.role) for one in asked if one.role in set(Role))


def kept_document(text: str) -> Document:
    """The document as an import keeps it."""
    return documents.from_json(text)


def kept_corrections(data: Sequence[dict[str, Any]]) -> tuple[Correction, ...]:
    """The corrections as an import keeps them, in their order."""
    return tuple(corrections.from_data(one) for one in data)
