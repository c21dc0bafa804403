"""Closing a round: what was sent becomes part of the plan, what was not is listed and carried."""

from collections.abc import Collection
from dataclasses import replace

from django.db import transaction
from django.utils import timezone

from milepost.core.errors import InvalidInput
from milepost.core.plan.model import Milestone
from milepost.records.access.actions import take_back
from milepost.records.access.may import require
from milepost.records.access.permissions import Permission
from milepost.records.outbox.actions import withdraw_mail
from milepost.records.people.models import Person
from milepost.records.plans.actions import take_update
from milepost.records.rounds.evidence import without_files
from milepost.records.rounds.models import Item, ItemState, Round, RoundState
from milepost.records.rounds.promising import new_promises
from milepost.records.rounds.sending import admit, cause_of
from milepost.records.rounds.updates import update_of
from milepost.records.rounds.wording import sent_words, typed_words
from milepost.records.rounds.writing import lock, tell


@transaction.atomic
def close_round(*, by: Person, round_: Round, promises: Collection[str] | None = None) -> tuple[Item, ...]:
    """Takes every answer into the plan as it was sent last and ends the round; gives the items that nobody answered.

    What the answers newly promise becomes milestones: all of it, or by their keys only those in `promises`.
    Pressing twice closes once. Whoever writes afterwards is refused with a sentence.
    """
    require(by, Permission.RUN_ROUND, round_.scope)
    fresh = lock(round_)
    if fresh.state == RoundState.CLOSED:
        return tuple(round_.items.filter(state=ItemState.CARRIED))
    if fresh.state != RoundState.OPEN:
        raise InvalidInput("Only an open round can be closed.")
    rows = round_.items.select_related("action__focus_area", "action__plan", "given_by", "given_for", "round__plan")
    promised: dict[str, list[Milestone]] = {}
    for new in new_promises(round_):
        if promises is None or new.key in promises:
            promised.setdefault(new.item.pk, []).append(new.milestone)
    carried = []
    for item in rows.prefetch_related("drafts", "outcomes__milestone", "readings", without_files()):
        if item.is_sent:
            take_update(
                by=by, action=item.action, update=replace(update_of(item), promised=tuple(promised.get(item.pk, ())))
            )
            item.state = ItemState.TAKEN
        else:
            item.state = ItemState.CARRIED
            carried.append(item)
        item.save(update_fields=["state"])
    round_.state, round_.closed_at = RoundState.CLOSED, timezone.now()
    round_.save(update_fields=["state", "closed_at"])
    take_back(partnership=round_.partnership_id, cause=cause_of(round_))
    withdraw_mail(cause=cause_of(round_), reason="The round closed before this was sent.")
    tell(by=by, verb="round_closed", round_=round_, after={"not answered": [str(item) for item in carried]})
    return tuple(carried)


@transaction.atomic
def reopen_round(*, by: Person, round_: Round, because: str) -> None:
    """Takes answers again in a round that was closed; who was asked may write again by the links that they have.

    What the plan took stays in it until the round closes again; then the newer words replace it.
    """
    require(by, Permission.RUN_ROUND, round_.scope)
    why = because.strip()
    if not why:
        raise InvalidInput("Say why the round opens again.", "because")
    if lock(round_).state != RoundState.CLOSED:
        raise InvalidInput("Only a closed round can be opened again.")
    round_.state, round_.closed_at = RoundState.OPEN, None
    round_.save(update_fields=["state", "closed_at"])
    for item in round_.items.filter(state=ItemState.TAKEN).prefetch_related("drafts", "outcomes", "readings"):
        item.state = ItemState.GIVEN if sent_words(item) == typed_words(item) else ItemState.STARTED
        item.save(update_fields=["state"])
    carried = round_.items.filter(state=ItemState.CARRIED)
    carried.exclude(returned_because="").update(state=ItemState.RETURNED)
    carried.filter(version=1, drafts=None, outcomes=None, readings=None).update(state=ItemState.WAITING)
    carried.update(state=ItemState.STARTED)
    for request in round_.requests.exclude(items=None).select_related("person"):
        admit(by=by, request=request)
    tell(by=by, verb="round_reopened", round_=round_, after={"because": why})
