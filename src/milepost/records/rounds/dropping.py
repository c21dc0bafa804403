"""Forms that came by mail, dropped on a round several at once: each goes to the request that it was made for."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from django.utils import timezone

from milepost.core.errors import InvalidInput, UserFacingError
from milepost.core.returns import read_form_safely, which_form
from milepost.core.words.dates import printed
from milepost.records.access.may import require
from milepost.records.access.permissions import Permission
from milepost.records.people.models import Person
from milepost.records.rounds.actions.forms import hand_in_form
from milepost.records.rounds.models import Request, ReturnedForm, Round
from milepost.records.rounds.queries import request_of_form
from milepost.records.rounds.word.files import MOST_FILES, File, opened

UNKNOWN = (
    "It is not a form that was sent from here, or it lost its reference, so nobody can tell whose it is. Ask who sent "
    "it to hand it in at their own link, or answer on their behalf."
)


@dataclass(frozen=True, slots=True)
class Dropped:
    """What became of one file that was dropped: the form that it is, or the sentence that says why it is none."""

    file_name: str
    form: ReturnedForm | None = None
    why_not: str = ""


def drop_forms(*, by: Person, round_: Round, files: Sequence[File]) -> tuple[Dropped, ...]:
    """Puts every file, or file in a zip, to the request whose form it is, each in a transaction of its own.

    A late form goes to the round that it was made for. Raises InvalidInput for too many files or a spoilt zip.
    """
    require(by, Permission.RUN_ROUND, round_.scope)
    found = list(opened(files))
    if len(found) > MOST_FILES:
        raise InvalidInput(f"These are {len(found)} files; the most at a time is {MOST_FILES}. Drop fewer.", "dropped")
    seen: dict[str, str] = {}
    return tuple(_dropped(by, round_, name, data, seen) for name, data in found)


def _dropped(by: Person, round_: Round, name: str, data: bytes, seen: dict[str, str]) -> Dropped:
    digest = hashlib.sha256(data).hexdigest()
    if digest in seen:
        return Dropped(name, why_not=f"It is the same file as {seen[digest]}.")
    try:
        request = _request(round_, name, data)
        if request is None:
            return Dropped(name, why_not=UNKNOWN)
        if not request.round.is_open:
            return Dropped(name, why_not=_late(request))
        form = hand_in_form(by=by, request=request, file_name=name, data=data)
    except UserFacingError as refused:
        return Dropped(name, why_not=str(refused))
    seen[digest] = name
    if form.taken_at:
        return Dropped(name, why_not=f"Its answers were taken on {printed(timezone.localdate(form.taken_at))} already.")
    return Dropped(name, form)


def _request(round_: Round, name: str, data: bytes) -> Request | None:
    """Whose form this is: told at a glance, else by what a child process finds in it."""
    known = which_form(data) or read_form_safely(data, name).form
    return request_of_form(round_.partnership, known) if known else None


def _late(request: Request) -> str:
    return (
        f"It is a form of {request.person.name} for “{request.round.title}”, which takes no more answers. Open that "
        "round again to take it, or copy what still holds."
    )
