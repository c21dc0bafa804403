"""A document that is not read yet, or that cannot be: what is said of it, and where to go on."""

from dataclasses import dataclass

from django.urls import reverse

from milepost.records.imports.models import Import, State
from milepost.records.outbox.progress import Progress, Stage
from milepost.web.dates import moment

_NOTHING_WORKS = (
    "Nothing is at work at the moment, so it has to wait. Tell whoever runs Milepost that the worker is down."
)
_MEANWHILE = "You can do something else meanwhile: it waits for you under “Read a plan document”."
_NO_REASON = "It was not read in time. Hand it in again, or a document that holds only the plan’s tables."
_DISCARDED = "Nothing of it was kept."


@dataclass(frozen=True, slots=True)
class ComingView:
    """What is said of a document that cannot be checked: how far it is, or why not; "" is an address that is not there.

    `discard` is the address of the button that puts it aside, `again` leads to handing in another.
    """

    file_name: str
    version: int
    said: str
    note: str
    again: str
    discard: str = ""
    is_coming: bool = False
    is_moving: bool = False


def coming_view(item: Import, partnership: str, far: Progress, *, is_carried: bool) -> ComingView:
    """How far it is; without a worker nothing comes at all."""
    start = reverse("import-start", args=(partnership,))
    discard = reverse("import-discard", args=(partnership, item.pk))
    name, version = item.file_name, item.version
    if item.state == State.DISCARDED:
        return ComingView(name, version, "This document was discarded.", _DISCARDED, start)
    if item.state == State.UNREADABLE or far.stage == Stage.FAILED:
        said = "This document could not be read."
        return ComingView(name, version, said, item.error or _NO_REASON, start, discard)
    note = f"Handed in on {moment(item.at)}. {_MEANWHILE}"
    said = "The document is being read." if far.stage == Stage.BEING_DONE else _in_line(far.before)
    shown = note if is_carried else _NOTHING_WORKS
    return ComingView(name, version, said, shown, start, discard, is_coming=True, is_moving=is_carried)


def _in_line(before: int) -> str:
    return f"The document waits to be read: {before} before it." if before else "The document is read next."
