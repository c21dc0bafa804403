"""The Word way: a form that was filled in comes back, is looked at, and what is ticked of it becomes the answer."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass

from django.db import transaction
from django.utils import timezone

from milepost.core.errors import AnswerUnfinished, InvalidInput
from milepost.core.plan import codec
from milepost.core.returns import read_form_safely
from milepost.core.returns.returned import Return
from milepost.records.access.may import require
from milepost.records.access.permissions import Permission
from milepost.records.people.models import Person
from milepost.records.rounds.actions.answering import save_work, send_answer
from milepost.records.rounds.models import Item, Request, ReturnedForm
from milepost.records.rounds.queries import form_items, request_of_form
from milepost.records.rounds.typed import Work
from milepost.records.rounds.word.asking import form_for
from milepost.records.rounds.writing import lock, need_open, tell


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of taking a form: the actions that were kept and sent, and those that a colleague changed first."""

    kept: tuple[Item, ...]
    sent: tuple[Item, ...]
    changed_meanwhile: tuple[Item, ...]


def hand_in_form(*, by: Person, request: Request, file_name: str, data: bytes) -> ReturnedForm:
    """Reads a form of this request and keeps it to be looked at; nothing of it is an answer yet.

    The same bytes are kept once. Raises a ReadError for what cannot be read and InvalidInput for the form of somebody
    else or of another round, and then keeps nothing. The reading stands outside the transaction: it may take seconds.
    """
    need_open(request.round)
    require(by, Permission.ANSWER, request.round.scope)
    if by.pk != request.person_id:
        require(by, Permission.RUN_ROUND, request.round.scope)
    returned = read_form_safely(data, file_name, form_for(request))
    if returned.form not in ("", request.pk):
        raise InvalidInput(_whose(request, returned), "file")
    with transaction.atomic():
        return _keep(by, request, file_name, data, returned)


@transaction.atomic
def take_form(*, by: Person, form: ReturnedForm, works: Mapping[str, Work], is_sent: bool) -> Taken:
    """Saves these fields of a form, by the id of each item, and with `is_sent` sends what is whole.

    What a colleague changed since is not overwritten, and its action not sent. Taken by the coordinator, it is taken on
    behalf of the person, and the record says so.
    """
    need_open(form.request.round)
    require(by, Permission.ANSWER, form.request.round.scope)
    round_ = lock(form.request.round)
    need_open(round_)
    items = [item for item in form_items(form.request) if item.pk in works]
    late = tuple(item for item in items if save_work(by=by, item=item, work=works[item.pk]).conflicts)
    kept = tuple(item for item in items if item not in late)
    sent = tuple(item for item in kept if is_sent and _is_sent(by, item))
    if not late:
        form.taken_at = timezone.now()
        form.save(update_fields=["taken_at"])
    told = {"of": form.request.person.name, "actions": [item.name for item in kept], "sha256": form.sha256}
    if by.pk != form.request.person_id:
        told["on behalf of"] = form.request.person.name
    tell(by=by, verb="form_taken", round_=round_, subject=str(form), after=told)
    return Taken(kept, sent, late)


@transaction.atomic
def discard_form(*, by: Person, form: ReturnedForm) -> None:
    """Sets a form aside that should not have come: its bytes go, and history keeps that it was here."""
    require(by, Permission.RUN_ROUND, form.request.round.scope)
    told = {"of": form.request.person.name, "sha256": form.sha256}
    tell(by=by, verb="form_discarded", round_=form.request.round, subject=str(form), before=told)
    form.delete()


def _keep(by: Person, request: Request, file_name: str, data: bytes, returned: Return) -> ReturnedForm:
    need_open(lock(request.round))
    digest = hashlib.sha256(data).hexdigest()
    kept = request.returned_forms.defer("data").filter(sha256=digest).first()
    if kept is not None:
        return kept
    form = ReturnedForm.objects.create(
        request=request,
        by=by,
        at=timezone.now(),
        file_name=file_name[-255:],
        sha256=digest,
        data=data,
        read=codec.encode(returned),
    )
    told = {"of": request.person.name, "sha256": digest}
    tell(by=by, verb="form_handed_in", round_=request.round, subject=str(form), after=told)
    return form


def _is_sent(by: Person, item: Item) -> bool:
    """Whether the answer was whole and went; where it was not, it stays as it was saved."""
    try:
        send_answer(by=by, item=item)
    except AnswerUnfinished:
        return False
    return True


def _whose(request: Request, returned: Return) -> str:
    """Why a form that is not of this request is not taken; says nothing of who else is asked."""
    other = request_of_form(request.round.partnership, returned.form)
    if other is None or other.person_id != request.person_id:
        return (
            "This form was made for somebody else, so it cannot be handed in here. Download your own form and copy "
            "your answers into it, or send the file to the coordinator."
        )
    where = "is still open: use the link in its mail" if other.round.is_open else "takes no more answers"
    return (
        f"This form is of “{other.round.title}”, which {where}. Here you are asked in “{request.round.title}”: "
        "download its form and copy into it what still holds."
    )
