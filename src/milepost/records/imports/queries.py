"""Drafts that wait for a person, and everything that the review page shows of one."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace

from django.db.models import QuerySet

from milepost.core.document import corrections
from milepost.core.document.corrections import Correction, HeadingMeans
from milepost.core.document.nodes import Document
from milepost.core.drafting.marked import Titles
from milepost.core.drafting.marking import marked_pieces
from milepost.core.drafting.pieces import Marked
from milepost.core.errors import InvalidInput, NotAllowed
from milepost.core.interpret.parts.places import with_places
from milepost.core.plan import codec
from milepost.core.plan.compare import Comparison, Named, Recognised, recognised
from milepost.core.plan.compare.aligning import version_compared
from milepost.core.plan.compare.fields import unnoted
from milepost.core.plan.compare.merging import Key
from milepost.core.plan.compare.repeating import repeated
from milepost.core.plan.model import Plan as PlanValue
from milepost.records.access.may import Access, Somebody, access_of, may
from milepost.records.access.permissions import Permission, Scope
from milepost.records.ids import new_id
from milepost.records.imports import pieces, proposed
from milepost.records.imports.models import Import, State
from milepost.records.imports.proposed import Decision
from milepost.records.imports.reading import kept_corrections, kept_document
from milepost.records.people.models import Partnership
from milepost.records.plans import bridge
from milepost.records.plans.models import Action, Plan
from milepost.records.plans.queries import HEAVY as PLAN_HEAVY

OPEN = (State.READING, State.UNREADABLE, State.DRAFT)
NOT_READ = "This document is still being read, or it cannot be read. Open its page again."
HEAVY = ("data", "document", "draft", "before")


@dataclass(frozen=True)
class Review:
    """A draft as a person reviews it: the source with what was read from it, and what was said and decided of it.

    `known` are the meanings that were said of earlier documents, `remembered` those of them that are used in this one.
    `decisions` are those about what the prose proposes, by the keys of proposals.
    """

    marked: Marked
    corrections: tuple[Correction, ...]
    known: tuple[HeadingMeans, ...]
    remembered: tuple[HeadingMeans, ...]
    decisions: Mapping[str, Decision]


def open_drafts(partnership: Partnership, person: Somebody, access: Access | None = None) -> "QuerySet[Import]":
    """The partnership's documents that nobody accepted or discarded yet, newest first; some are not read yet.

    `access` is what the person may do in this partnership, where that was asked already.
    """
    rights = access or access_of(person, partnership.pk)
    if not rights.may(Permission.IMPORT_PLANS, Scope(partnership.pk)):
        return Import.objects.none()
    return Import.objects.filter(partnership=partnership, state__in=OPEN).defer(*HEAVY).select_related("by")


def import_row(partnership: Partnership, person: Somebody, id: str) -> Import:  # noqa: A002 - it is the id
    """One import; NotAllowed alike where it does not exist, is another partnership's, or may not be seen."""
    rows = Import.objects.filter(partnership=partnership, pk=id).select_related("plan")
    found = rows.defer(*HEAVY, *(f"plan__{column}" for column in PLAN_HEAVY)).first()
    if found is None or not may(person, Permission.IMPORT_PLANS, Scope(partnership.pk)):
        raise NotAllowed("There is no such import, or you may not see it.")
    found.partnership = partnership
    return found


def import_of(plan: Plan, file_name: str) -> Import | None:
    """The import of this file that made the plan or was taken over into it, the latest of several, or None.

    Places in a PDF or a workbook name no file; then it is the plan's only import, and None where it has several.
    """
    became = Import.objects.filter(plan=plan, state__in=(State.ACCEPTED, State.MERGED)).defer(*HEAVY)
    found = list(became.filter(file_name=file_name[:255]) if file_name else became[:2])
    return found[0] if found and (file_name or len(found) == 1) else None


def imports_of(plan: Plan) -> tuple[Import, ...]:
    """What was read into a plan, the oldest first."""
    became = Import.objects.filter(plan=plan, state__in=(State.ACCEPTED, State.MERGED))
    return tuple(became.only("file_name").order_by("at", "pk"))


def looks_like(draft: Import, read: Titles) -> tuple[Plan, Recognised] | None:
    """The plan of the partnership that a draft seems to be another version of, with what they share; two queries.

    `read` are the titles of the draft's actions.

    Of several it is the one that shares most actions with it, and of the same number the newest.
    """
    new = [
        Named(str(at), number, title) for at, (number, title) in enumerate(zip(read.numbers, read.titles, strict=True))
    ]
    known: dict[str, list[Named]] = defaultdict(list)
    rows = Action.objects.filter(plan__partnership=draft.partnership_id).order_by("-plan__created_at", "pk")
    for plan, number, title in rows.values_list("plan", "number", "title"):
        known[plan].append(Named("", number, title))
    found = {plan: recognised(old, new) for plan, old in known.items()}
    likely = [plan for plan, shared in found.items() if shared.is_a_version]
    if not likely:
        return None
    best = max(likely, key=lambda plan: found[plan].common)
    return Plan.objects.defer(*PLAN_HEAVY).get(pk=best), found[best]


def plan_read(draft: Import, *, with_places: bool = True) -> PlanValue:
    """The plan that a draft holds; this takes long where it is a large one. InvalidInput where nothing was read yet."""
    if not draft.draft:
        raise InvalidInput(NOT_READ)
    return codec.from_data(draft.draft if with_places else unnoted(draft.draft))


def version_review(draft: Import, plan: Plan, *, with_places: bool = True) -> Comparison:
    """What differs between a plan and the draft, under the plan's ids, so that any of it can be taken over.

    Without places it is quicker, and the same is in it at the same places; what is taken over needs them.
    """
    read, known = plan_read(draft, with_places=with_places), bridge.load(plan, with_places=with_places)
    # A document seldom says whose plan it is; then it is its partnership's, as when it is accepted.
    return version_compared(known, replace(read, owner=read.owner or draft.partnership.name), new_id)


def repeated_in(draft: Import, plan: Plan, found: Comparison) -> frozenset[Key]:
    """The places in `found`, the draft's `version_review`, of what its document says as the plan's last one did.

    Nothing where the plan was never read from a document.
    """
    became = Import.objects.filter(plan=plan, state__in=(State.ACCEPTED, State.MERGED)).exclude(pk=draft.pk)
    last = became.only("draft", "document", "corrections").order_by("-at").first()
    if last is None or not last.draft:
        return frozenset()
    then, now = plan_read(last, with_places=False), plan_read(draft, with_places=False)
    made = kept_corrections(last.corrections)
    settled = corrections.put_right(kept_document(last.document), made) if last.document and made else ()
    return repeated(found, version_compared(replace(then, owner=now.owner), now, new_id), settled)


def source_of(draft: Import) -> Document:
    """The source as corrected; a plan in JSON has an empty one. InvalidInput where nothing was read yet."""
    if not draft.draft:
        raise InvalidInput(NOT_READ)
    if not draft.document:
        return Document()
    return with_places(corrections.apply(kept_document(draft.document), kept_corrections(draft.corrections)))


def review(draft: Import) -> Review:
    """What the review page shows; a plan in JSON has an empty source. InvalidInput where nothing was read yet."""
    marked, made = marked_of(draft), kept_corrections(draft.corrections)
    decisions = {one.key: one for one in proposed.from_data(draft.decisions)}
    in_force, known = corrections.meanings(made).items(), known_meanings(draft.partnership)
    printed = marked.frame.printed
    remembered = tuple(one for one in known if (one.heading, one.meaning) in in_force and one.heading in printed)
    return Review(marked, made, known, remembered, decisions)


def marked_of(draft: Import) -> Marked:
    """The source as it was marked when the draft was made, its pieces fetched when they are asked for.

    One of an earlier release, of which there are none, is marked now.
    """
    return Marked(lambda numbers: pieces.kept(draft.pk, numbers) or dict(enumerate(_marked_now(draft))))


def _marked_now(draft: Import) -> tuple[str, ...]:
    said = corrections.meanings(kept_corrections(draft.corrections))
    return marked_pieces(source_of(draft), plan_read(draft), said)


def known_meanings(partnership: Partnership) -> tuple[HeadingMeans, ...]:
    """What people of this partnership said that headings mean, so that next year's document needs no question.

    What they were asked and accepted as it was read counts too. The last accepted word counts; an empty meaning forgets
    what was said before.
    """
    accepted = Import.objects.filter(partnership=partnership, state__in=(State.ACCEPTED, State.MERGED)).order_by("at")
    said = {
        item.heading: item
        for agreed, made in accepted.values_list("agreed", "corrections")
        for item in kept_corrections([*agreed, *made])
        if isinstance(item, HeadingMeans)
    }
    return tuple(item for item in said.values() if item.meaning)
