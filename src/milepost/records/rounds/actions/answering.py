"""Answering: what is typed is saved as it comes, and sent when it is whole."""

from typing import Any

from django.db import transaction
from django.utils import timezone

from milepost.core.errors import AnswerUnfinished
from milepost.records.access.may import require
from milepost.records.access.permissions import Permission
from milepost.records.people.models import Person
from milepost.records.plans.writing import in_section
from milepost.records.rounds.actions.evidence import keep_evidence
from milepost.records.rounds.models import Draft, Item, ItemState
from milepost.records.rounds.models.item import SENT
from milepost.records.rounds.rules import missing
from milepost.records.rounds.saving import save
from milepost.records.rounds.typed import Saved, Work
from milepost.records.rounds.wording import kept, typed_words
from milepost.records.rounds.writing import lock, need_open, tell


@transaction.atomic
def save_work(*, by: Person, item: Item, work: Work) -> Saved:
    """Keeps what was typed about an action, and gives back each field's version and each field that was taken.

    A field that a colleague changed meanwhile is not overwritten: it comes back with both texts. History tells of it
    when the person begins, and again when they send; what is typed in between is not worth an event a second. What was
    sent stands until it is sent again.
    """
    need_open(item.round)
    require(by, Permission.ANSWER, in_section(item.round.plan, item.section_id))
    fresh = _open_item(by, item)
    saved, is_changed = save(by, fresh, work)
    if work.evidence:
        keep_evidence(by=by, item=fresh, said=work.evidence)
    if is_changed and fresh.state in (ItemState.WAITING, *SENT):
        before, fresh.state = fresh.state, ItemState.STARTED
        fresh.save(update_fields=["state"])
        tell(
            by=by,
            verb="answer_saved",
            round_=item.round,
            item=fresh,
            before={"state": before},
            after={"state": "started"},
        )
    return saved


@transaction.atomic
def send_answer(*, by: Person, item: Item) -> None:
    """Sends the answer as it was saved; raises AnswerUnfinished with every field that still needs something.

    Somebody who is not asked for it (the coordinator) sends it on behalf of whoever is, and the record says so.
    """
    need_open(item.round)
    require(by, Permission.ANSWER, in_section(item.round.plan, item.section_id))
    fresh = _open_item(by, item)
    if fresh.state in SENT:
        return
    lacking = missing(fresh)
    if lacking:
        raise AnswerUnfinished(lacking[0].message, lacking[0].field, [(one.field, one.message) for one in lacking])
    asked = [request.person for request in fresh.asked.select_related("person")]
    fresh.state, fresh.given_by, fresh.given_at = ItemState.GIVEN, by, timezone.now()
    fresh.given_for = None if by in asked or not asked else asked[0]
    fresh.returned_because, fresh.decided_by, fresh.sent = "", None, kept(typed_words(fresh))
    fresh.save(update_fields=["state", "given_by", "given_at", "given_for", "returned_because", "decided_by", "sent"])
    told = _all_of(fresh)
    if fresh.given_for:
        told["on behalf of"] = fresh.given_for.name
    tell(by=by, verb="answer_sent", round_=item.round, item=fresh, after=told)


def _all_of(item: Item) -> dict[str, Any]:
    """Every word that is sent: what is changed afterwards is to be found in history as it was."""
    outcomes = item.outcomes.select_related("milestone").exclude(kind="")
    readings = item.readings.select_related("measure").exclude(value="")
    return {
        "answers": {draft.question: draft.text for draft in Draft.objects.filter(item=item)},
        "nothing to report": item.nothing_to_report,
        "status": item.status,
        "because": item.status_because,
        "milestones": {
            row.milestone.text: _words(row.kind, row.new_date, row.replaced_by, row.because) for row in outcomes
        },
        "measures": {row.measure.text: _words(row.value, row.date) for row in readings},
    }


def _words(*parts: str) -> str:
    return "; ".join(filter(None, parts))


def _open_item(by: Person, item: Item) -> Item:
    """The item as it is now, held against other writers; raises NotAllowed for somebody who is not asked for it."""
    round_ = lock(item.round)
    need_open(round_)
    fresh = Item.objects.select_for_update(of=("self",)).select_related("action", "round__plan").get(pk=item.pk)
    is_asked = fresh.asked.filter(person=by.pk).exists()
    if not is_asked:
        require(by, Permission.RUN_ROUND, round_.scope)
    return fresh
