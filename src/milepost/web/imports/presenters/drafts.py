"""Imports that wait for somebody to accept or discard them."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.urls import reverse

from milepost.records.imports.models import Import, State
from milepost.web.dates import moment

_STATES: dict[str, str] = {State.READING: "being read, ", State.UNREADABLE: "could not be read, "}


@dataclass(frozen=True, slots=True)
class DraftRow:
    """One waiting import: its file, who handed it in and when, and where to go on."""

    name: str
    note: str
    address: str


def draft_rows(items: Iterable[Import], partnership: str) -> tuple[DraftRow, ...]:
    """A row for each import; `partnership` is its slug."""
    return tuple(
        DraftRow(
            item.file_name,
            f"{_STATES.get(item.state, '')}handed in by {item.by} on {moment(item.at)}",
            reverse("import-review", args=(partnership, item.pk)),
        )
        for item in items
    )
