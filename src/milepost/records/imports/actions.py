"""A file becomes a draft, the draft is corrected, and accepted as a plan or not; and all of it can be taken back."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any

from django.db import transaction
from django.utils import timezone

from milepost.core.document.corrections import Correction
from milepost.core.document.nodes import Source
from milepost.core.drafting import PATIENCE_SECONDS, drafted, redrafted
from milepost.core.errors import EditedMeanwhile, InvalidInput, TookTooLong
from milepost.core.plan import codec as plans
from milepost.core.plan import model as value
from milepost.core.plan.compare.merging import Key, merged
from milepost.core.plan.compare.together import number_of
from milepost.core.plan.walk import actions
from milepost.records.access.may import require
from milepost.records.access.permissions import Permission, Scope
from milepost.records.history.actions import record
from milepost.records.imports import pieces, proposed
from milepost.records.imports.models import Import, State
from milepost.records.imports.proposed import Decision
from milepost.records.imports.queries import HEAVY, known_meanings, marked_of, plan_read, version_review
from milepost.records.imports.reading import NOTHING_LEFT, agreed, as_kept, filled, kept_corrections
from milepost.records.outbox.actions import queue_job
from milepost.records.people.models import Partnership, Person
from milepost.records.plans import bridge
from milepost.records.plans.actions import keep
from milepost.records.plans.actions.lead import give_access
from milepost.records.plans.models import Plan, Section
from milepost.records.plans.removing import remove_plan
from milepost.records.plans.rewriting import rewrite
from milepost.records.plans.writing import lock, tell

OF_USE = timedelta(hours=1)  # what is not read in that, waits for a worker that does not come
NOTHING_TICKED = (
    "Tick at least one change. To leave the plan as it is, go back to what was read and discard the document."
)
NOT_A_DRAFT = "This import is not a draft any more. Open the page again."


def start_import(
    *, by: Person, partnership: Partnership, data: bytes, file_name: str, patience: float = PATIENCE_SECONDS
) -> Import:
    """Reads a file and keeps what was read as a draft; raises a ReadError, and then keeps nothing.

    What takes longer than `patience` seconds is left to the worker, and is no draft until then. The reading stands
    outside the transaction: nobody else should wait for it.
    """
    require(by, Permission.IMPORT_PLANS, Scope(partnership.pk))
    made = known_meanings(partnership)
    marked: tuple[str, ...] = ()
    try:
        found = drafted(data, file_name, made, wall_seconds=patience)
        fields, marked = filled(found, made), found.marked
    except TookTooLong:
        fields = {"state": State.READING}
    with transaction.atomic():
        draft = Import.objects.create(
            partnership=partnership,
            by=by,
            at=timezone.now(),
            file_name=file_name[:255],
            sha256=Source.of(data, file_name, "").sha256,
            data=data,
            **fields,
        )
        pieces.keep(draft.pk, marked)
        _tell(by, "import_started", draft)
        _queue(draft, before=[])
    return draft


def correct_import(
    *,
    by: Person,
    draft: Import,
    corrections: Sequence[Correction],
    version: int,
    patience: float = PATIENCE_SECONDS,
) -> None:
    """Makes these corrections more and reads the document again with all of them; by the worker where that is long."""
    _replay(by, draft, (*kept_corrections(draft.corrections), *corrections), version, patience)


def undo_correction(*, by: Person, draft: Import, version: int, patience: float = PATIENCE_SECONDS) -> None:
    """Takes the last correction back."""
    _replay(by, draft, kept_corrections(draft.corrections)[:-1], version, patience)


@transaction.atomic
def decide_proposals(*, by: Person, draft: Import, decisions: Sequence[Decision], version: int) -> None:
    """Keeps what a person decided about what the prose proposes, in place of what was decided before."""
    require(by, Permission.IMPORT_PLANS, Scope(draft.partnership_id))
    _take(draft, version)
    draft.decisions = proposed.to_data(decisions)
    draft.save(update_fields=["decisions", "version"])
    _tell(by, "import_decided", draft)


@transaction.atomic
def accept_import(*, by: Person, draft: Import, version: int, decisions: Sequence[Decision] | None = None) -> Plan:
    """Keeps the draft as a plan of the partnership, and carries out what was decided about what the prose proposes.

    `decisions` take the place of those that the draft has kept; what cannot be carried out stays open on its action.
    Raises InvalidInput where no action was found.
    """
    require(by, Permission.IMPORT_PLANS, Scope(draft.partnership_id))
    _take(draft, version)
    read = plan_read(draft)
    if not any(actions(read)):
        raise InvalidInput("No action was found in this document, so no plan can be made of it.")
    owned = replace(read, owner=read.owner or draft.partnership.name)
    plan = keep(by=by, partnership=draft.partnership, plan=owned, verb="import_accepted", document=draft.file_name)
    wanted = proposed.from_data(draft.decisions) if decisions is None else decisions
    draft.decisions = proposed.to_data(proposed.carry_out(by, plan, wanted))
    draft.state, draft.plan, draft.agreed = State.ACCEPTED, plan, _agreed(draft)
    draft.save(update_fields=["state", "plan", "version", "decisions", "agreed"])
    plan.refresh_from_db(fields=["version", "changed_at"])
    return plan


@transaction.atomic
def discard_import(*, by: Person, draft: Import, version: int) -> None:
    """Puts a document aside for good, read or not; its bytes and words are not kept."""
    require(by, Permission.IMPORT_PLANS, Scope(draft.partnership_id))
    _take(draft, version, (State.DRAFT, State.READING, State.UNREADABLE))
    draft.state = State.DISCARDED
    for name, nothing in NOTHING_LEFT.items():
        setattr(draft, name, nothing)
    draft.save(update_fields=["state", "version", *NOTHING_LEFT])
    pieces.forget(draft.pk)
    _tell(by, "import_discarded", draft)


@transaction.atomic
def undo_import(*, by: Person, plan: Plan) -> Import:
    """Takes the whole plan away that an import made, and gives the import, which is a draft again.

    The plan as it stood, later changes included, stays in the history.
    """
    require(by, Permission.IMPORT_PLANS, plan.scope)
    draft = Import.objects.select_for_update().filter(plan=plan, state=State.ACCEPTED).defer(*HEAVY).first()
    if draft is None:
        raise InvalidInput("This plan was not imported, so there is no import to take back.")
    if plan.next.exists():
        raise InvalidInput("The next period’s plan goes on from this one, so its import cannot be taken back.")
    before = {"plan": bridge.load_data(Plan.objects.get(pk=plan.pk))}
    _tell(by, "import_undone", draft, before)
    draft.state, draft.plan, draft.version = State.DRAFT, None, draft.version + 1
    draft.save(update_fields=["state", "plan", "version"])
    remove_plan(plan)
    return draft


@transaction.atomic
def merge_import(
    *, by: Person, draft: Import, plan: Plan, chosen: Collection[Key], version: int, plan_version: int
) -> int:
    """Takes the chosen changes over into a plan that the draft is another version of; the rest stays as it is.

    Says how many that are, as a person counts them.

    `chosen` are places in `version_review` of the two, which `plan_version` and `version` say that the person saw.
    """
    require(by, Permission.IMPORT_PLANS, Scope(draft.partnership_id))
    require(by, Permission.EDIT_PLAN, plan.scope)
    _take(draft, version)
    lock(plan)
    current = Plan.objects.get(pk=plan.pk, partnership=draft.partnership_id)
    if current.version != plan_version:
        raise EditedMeanwhile("Somebody else changed the plan meanwhile. Look again at what differs.")
    if not chosen:
        raise InvalidInput(NOTHING_TICKED, "take")
    found = version_review(draft, current)
    number = number_of(found, chosen)
    _say(by, current, found.earlier, merged(found, chosen, f"as in {draft.file_name}"))
    after = {"document": draft.file_name, "changes": number}
    tell(by=by, verb="import_merged", plan=current, row=current, after=after)
    draft.state, draft.plan = State.MERGED, current
    draft.before, draft.plan_version, draft.agreed = plans.to_data(found.earlier), current.version, _agreed(draft)
    draft.save(update_fields=["state", "plan", "version", "before", "plan_version", "agreed"])
    return number


@transaction.atomic
def undo_merge(*, by: Person, draft: Import) -> None:
    """Makes a plan again what it was before changes were taken over, as long as nothing else was changed since."""
    require(by, Permission.IMPORT_PLANS, Scope(draft.partnership_id))
    merged_ones = Import.objects.select_for_update().defer("data", "document", "draft")
    item = merged_ones.filter(pk=draft.pk, state=State.MERGED).first()
    if item is None or item.plan is None:
        raise InvalidInput("Nothing was taken over from this document, so there is nothing to take back.")
    plan = item.plan
    require(by, Permission.EDIT_PLAN, plan.scope)
    lock(plan)
    current = Plan.objects.get(pk=plan.pk)
    if current.version != item.plan_version:
        raise InvalidInput("The plan was changed since. “What changed” on its page shows what to put back by hand.")
    _say(by, current, bridge.load(current), plans.from_data(item.before))
    tell(by=by, verb="merge_undone", plan=current, row=current, after={"document": item.file_name})
    item.state, item.plan, item.before, item.version = State.DRAFT, None, None, item.version + 1
    item.save(update_fields=["state", "plan", "before", "version"])


def _agreed(draft: Import) -> list[dict[str, Any]]:
    return as_kept(agreed(marked_of(draft).frame, kept_corrections(draft.corrections)))


def _say(by: Person, plan: Plan, now: value.Plan, then: value.Plan) -> None:
    """Makes the plan say another value; whoever leads a section now may edit it, and who leads it no more may not."""
    rewrite(plan, then)
    led = {section.id: section.leads for section in now.sections}
    changed = [section.id for section in then.sections if section.leads != led.get(section.id, ())]
    for section in Section.objects.filter(plan=plan, pk__in=changed):
        give_access(by, section)


def _replay(by: Person, draft: Import, made: Sequence[Correction], version: int, patience: float) -> None:
    require(by, Permission.IMPORT_PLANS, Scope(draft.partnership_id))
    if not draft.document:
        raise InvalidInput("A plan in JSON is not read, so there is nothing to correct. Accept it and edit the plan.")
    before = draft.corrections
    marked: tuple[str, ...] = ()
    try:
        found = redrafted(draft.document, draft.file_name, made, wall_seconds=patience)
        fields, marked = filled(found, made), found.marked
    except TookTooLong:
        fields = {"state": State.READING, "corrections": as_kept(made), "error": ""}
    with transaction.atomic():
        _take(draft, version)
        for name, value_of in fields.items():
            setattr(draft, name, value_of)
        draft.save(update_fields=[*fields, "version"])
        if marked:
            pieces.keep(draft.pk, marked)
        _tell(by, "import_corrected", draft)
        _queue(draft, before)


def _queue(draft: Import, before: list[dict[str, Any]]) -> None:
    """Has the worker read a document that is not read yet; `before` are the corrections if that cannot be."""
    if draft.state == State.READING:
        payload = {"import": draft.pk, "before": before}
        queue_job(key=draft.job, kind="read_import", payload=payload, not_after=timezone.now() + OF_USE)


def _take(draft: Import, version: int, states: Collection[str] = (State.DRAFT,)) -> None:
    """Locks the draft, checks that it is one and that nobody changed it since, and counts it up."""
    current = Import.objects.select_for_update().only("state", "version").get(pk=draft.pk)
    if current.state not in states:
        raise InvalidInput(NOT_A_DRAFT)
    if current.version != version:
        raise EditedMeanwhile("Somebody else corrected this import meanwhile. Look at it again.")
    draft.version = version + 1


def _tell(by: Person, verb: str, draft: Import, before: dict[str, Any] | None = None) -> None:
    record(
        by=by,
        verb=verb,
        partnership=draft.partnership_id,
        plan=draft.plan_id or "",
        kind="import",
        id=draft.pk,
        subject=draft.file_name,
        before=before,
        after={"corrections": draft.corrections[-1:]},
    )
