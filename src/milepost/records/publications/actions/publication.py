"""A paper is published, corrected by a later version, or withdrawn; what was published never changes."""

import re
from datetime import datetime
from itertools import count

from django.db import transaction
from django.db.models import Max
from django.utils import timezone
from django.utils.text import slugify

from milepost import __version__
from milepost.core.errors import EditedMeanwhile, InvalidInput
from milepost.core.plan.model import Audience
from milepost.core.reports.published import READERS
from milepost.records.access.may import require
from milepost.records.access.permissions import Permission, Scope
from milepost.records.history.actions import record
from milepost.records.outbox.actions import do_once_more
from milepost.records.people.models import Partnership, Person
from milepost.records.plans.models import Plan
from milepost.records.plans.writing import lock, needed
from milepost.records.publications.drafting import Drafted, Wanted, drafted
from milepost.records.publications.files import formats_for_later, job_key, keep_files, leave_to_worker, made_now
from milepost.records.publications.models import Publication, State
from milepost.records.publications.value import hash_of, kept

CHANGED = "The plan changed since you looked at this paper. Look at it again before you publish it."
_LONGEST_SLUG = 60
_DASHES = re.compile(r"[–—/]")  # which Django would drop: 2024–27 is not 202427


def publish(*, by: Person, plan: Plan, wanted: Wanted, version: int) -> Publication:
    """Publishes a paper of the plan as the person saw it, at `version`; raises EditedMeanwhile where it changed since.

    The files are made outside the transaction, since they take seconds; the slow ones of a large plan by the worker.
    """
    require(by, Permission.PUBLISH, plan.scope)
    title = needed(wanted.title, "Enter the title of the paper.", "title")
    now = timezone.now()
    made = drafted(plan, wanted, on=timezone.localdate(now))
    files = tuple(made_now(made.value))
    with transaction.atomic():
        _take(plan, version)
        publication = _keep(by, plan, wanted, made, now, slug=_free_slug(plan.partnership, title))
        keep_files(publication, files)
        leave_to_worker(publication, formats_for_later(made.value))
        _tell(by, "paper_published", publication)
    return publication


def correct(
    *, by: Person, publication: Publication, plan: Plan, wanted: Wanted, version: int, reason: str
) -> Publication:
    """Publishes the next version of a paper, with why; the one before stays as it is, and leads to this one."""
    require(by, Permission.PUBLISH, plan.scope)
    why = needed(reason, "Say what is corrected.", "reason")
    if (publication.partnership_id, publication.plan) != (plan.partnership_id, plan.pk):
        raise InvalidInput("This paper is of another plan.")
    if wanted.audience != publication.audience:
        raise InvalidInput("A correction is for the readers of the paper that it corrects.", "audience")
    now = timezone.now()
    made = drafted(plan, wanted, on=timezone.localdate(now), replaces=publication, reason=why)
    files = tuple(made_now(made.value))
    with transaction.atomic():
        _take(plan, version)
        if Publication.objects.filter(replaces=publication).exists():
            raise EditedMeanwhile("Somebody else has corrected this paper already. Correct the newest version.")
        made_row = _keep(by, plan, wanted, made, now, slug=publication.slug, replaces=publication, reason=why)
        keep_files(made_row, files)
        leave_to_worker(made_row, formats_for_later(made.value))
        _tell(by, "paper_corrected", made_row)
    return made_row


@transaction.atomic
def withdraw(*, by: Person, publication: Publication, reason: str) -> None:
    """Takes a paper out of circulation, with why; its address says so, and its value and files stay with us."""
    require(by, Permission.PUBLISH, Scope(publication.partnership_id, publication.plan))
    why = needed(reason, "Say why the paper is withdrawn. Readers will see this.", "reason")
    current = Publication.objects.select_for_update().only("state").get(pk=publication.pk)
    if current.state == State.WITHDRAWN:
        raise EditedMeanwhile("Somebody else has withdrawn this paper already.")
    publication.state = State.WITHDRAWN
    publication.withdrawn_at, publication.withdrawn_by, publication.withdrawn_because = timezone.now(), by, why
    publication.save(update_fields=["state", "withdrawn_at", "withdrawn_by", "withdrawn_because"])
    _tell(by, "paper_withdrawn", publication)


@transaction.atomic
def make_files_again(*, by: Person, publication: Publication) -> None:
    """Has the worker make the files that it gave up; nothing where it is at them, or has made them."""
    require(by, Permission.PUBLISH, Scope(publication.partnership_id, publication.plan))
    if do_once_more(key=job_key(publication)):
        _tell(by, "paper_files_asked_again", publication)


def _take(plan: Plan, version: int) -> None:
    lock(plan)
    if Plan.objects.values_list("version", flat=True).get(pk=plan.pk) != version:
        raise EditedMeanwhile(CHANGED)


def _keep(
    by: Person,
    plan: Plan,
    wanted: Wanted,
    made: Drafted,
    now: datetime,
    *,
    slug: str,
    replaces: Publication | None = None,
    reason: str = "",
) -> Publication:
    value = kept(made.value)
    return Publication.objects.create(
        partnership_id=plan.partnership_id,
        plan=plan.pk,
        plan_title=plan.title,
        number=_next_number(plan.partnership),
        slug=slug,
        version=replaces.version + 1 if replaces else 1,
        replaces=replaces,
        reason=reason,
        title=wanted.title.strip(),
        report=wanted.report,
        parameters=wanted.parameters,
        audience=wanted.audience.value,
        as_at=wanted.as_at,
        meeting=wanted.meeting,
        meeting_name=str(wanted.meeting or ""),
        value=value,
        sha256=hash_of(value.encode()),
        software=__version__,
        approved_by=by,
        approved_name=by.name,
        published_at=now,
    )


def _next_number(partnership: Partnership) -> int:
    """One more than the last; the partnership's row keeps two papers from getting the same."""
    Partnership.objects.select_for_update().only("pk").get(pk=partnership.pk)
    last = Publication.objects.filter(partnership=partnership).aggregate(last=Max("number"))["last"]
    return (last or 0) + 1


def _free_slug(partnership: Partnership, title: str) -> str:
    """The title as an address that no other paper of the partnership has."""
    stem = slugify(_DASHES.sub("-", title))[:_LONGEST_SLUG].strip("-") or "paper"
    taken = set(
        Publication.objects.filter(partnership=partnership, slug__startswith=stem).values_list("slug", flat=True)
    )
    return next(slug for at in count(1) if (slug := stem if at == 1 else f"{stem}-{at}") not in taken)


def _tell(by: Person, verb: str, publication: Publication) -> None:
    record(
        by=by,
        verb=verb,
        partnership=publication.partnership_id,
        plan=publication.plan,
        kind="publication",
        id=publication.pk,
        subject=f"“{publication.title}”, version {publication.version}, for {READERS[Audience(publication.audience)]}",
        after={"sha256": publication.sha256, "reason": publication.withdrawn_because or publication.reason},
    )
