"""What was published: by plan for members, for the public for everybody, each file, and rendered again."""

from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import Prefetch, QuerySet

from milepost.core.errors import InvalidInput, NotAllowed
from milepost.core.plan import codec
from milepost.core.plan.model import Audience
from milepost.core.reports.cover import Cover
from milepost.records.access.may import Access, Somebody, access_of
from milepost.records.access.permissions import Permission, Scope
from milepost.records.meetings.models import Meeting
from milepost.records.meetings.queries import meetings_to_come
from milepost.records.outbox.models import Job
from milepost.records.outbox.models import State as JobState
from milepost.records.outbox.progress import Progress, progress_of
from milepost.records.people.models import Partnership
from milepost.records.plans.models import Plan
from milepost.records.publications.files import job_key
from milepost.records.publications.models import CoverTemplate, Publication, PublishedFile, State
from milepost.records.publications.value import opened, written


@dataclass(frozen=True, slots=True)
class FileHead:
    """A published file without its bytes: what a browser is told before it asks for them."""

    id: int
    name: str
    media_type: str
    sha256: str
    size: int
    published_at: datetime
    is_withdrawn: bool


def publications_of(plan: Plan, access: Access) -> "QuerySet[Publication]":
    """What was published of a plan for somebody with this access to read, newest first, without the values."""
    found = Publication.objects.filter(partnership=plan.partnership_id, plan=plan.pk).defer("value")
    read = found if may_read_all(plan.pk, access) else found.exclude(audience=Audience.WORKING_GROUP)
    return read.select_related("replaces", "replaced_by").prefetch_related(_files_without_bytes())


def may_read_all(plan: str, access: Access) -> bool:
    """Whether somebody reads the papers for the working group of a plan, by its id: who is of it in any section."""
    return access.may_in_part(Permission.SEE_WORKING_TEXTS, Scope(access.partnership, plan))


def went_out(plan: Plan) -> tuple[tuple[str, datetime], ...]:
    """The title of each paper of a plan with when it went out, newest first; one query."""
    found = Publication.objects.filter(partnership=plan.partnership_id, plan=plan.pk)
    return tuple(found.values_list("title", "published_at"))


def need_withdrawn(plan: Plan) -> None:
    """Raises InvalidInput where a paper of the plan stands: without its plan nobody could withdraw or correct it."""
    standing = Publication.objects.filter(partnership=plan.partnership_id, plan=plan.pk, state=State.PUBLISHED)
    first = standing.order_by("number").values_list("title", flat=True).first()
    if first:
        raise InvalidInput(f"“{first}” was published from this plan. Withdraw it first, every version of it.")


def standing_papers(partnership: Partnership) -> "QuerySet[Publication]":
    """The newest version of each paper of the partnership that was not withdrawn, newest first, without the values."""
    found = Publication.objects.filter(partnership=partnership, state=State.PUBLISHED, replaced_by=None)
    return found.defer("value")


def meetings_with_papers(partnership: Partnership, today: date) -> "QuerySet[Meeting]":
    """The meetings of today and later, the next one first, each with `tabled`: its papers that stand; two queries."""
    papers = Prefetch("papers", standing_papers(partnership).order_by("number"), to_attr="tabled")
    return meetings_to_come(partnership, today).prefetch_related(papers)


def papers_for(meeting: Meeting, access: Access) -> tuple[Publication, ...]:
    """What was published for a meeting for somebody with this access to read, in its order, without the values."""
    found = Publication.objects.filter(meeting=meeting).select_related("replaced_by")
    rows = found.defer("value", "replaced_by__value").order_by("number")
    return tuple(one for one in rows if one.audience != Audience.WORKING_GROUP or may_read_all(one.plan, access))


def publication_row(partnership: Partnership, person: Somebody, id: str) -> Publication:  # noqa: A002 - it is the id
    """One publication, for a member; NotAllowed alike where there is none or it may not be seen."""
    found: Publication | None = Publication.objects.filter(partnership=partnership, pk=id).first()
    access = access_of(person, partnership.pk)
    if found is None or not access.may(Permission.SEE_PLANS, Scope(partnership.pk, found.plan)):
        raise NotAllowed("There is no such paper, or you may not see it.")
    if found.audience == Audience.WORKING_GROUP and not may_read_all(found.plan, access):
        raise NotAllowed("There is no such paper, or you may not see it.")
    return found


def file_of(publication: Publication, format_key: str) -> PublishedFile | None:
    """One file of a publication with its bytes, or None where it was not made in that format."""
    return PublishedFile.objects.filter(publication=publication, format=format_key).first()


def formats_to_come(publication: Publication) -> tuple[str, ...]:
    """What is not made of a publication, by format: the worker has it before it, or gave it up (`making_of`)."""
    job = Job.objects.filter(key=job_key(publication)).exclude(state=JobState.DONE).first()
    kept = {one.format for one in publication.files.all()} if job else set()
    return tuple(key for key in (job.payload["formats"] if job else ()) if key not in kept)


def making_of(publication: Publication) -> Progress:
    """How far the worker is with the files that it makes of a publication; for one that has such files."""
    return progress_of(job_key(publication))


def rerender(publication: Publication, format_key: str) -> bytes:
    """The publication made again from its value alone: the same release gives the same bytes."""
    return written(opened(publication.value), format_key)


def cover_of(partnership: Partnership) -> Cover:
    """What a cover report of this partnership begins with."""
    kept = CoverTemplate.objects.filter(partnership=partnership).first()
    cover: Cover = codec.decode(Cover, kept.cover, "cover") if kept else Cover()
    return cover


def public_papers(slug: str) -> tuple[Partnership | None, tuple[Publication, ...]]:
    """The partnership with this slug, or None, and the newest version of each of its papers for the public."""
    owner = Partnership.objects.filter(slug=slug).first()
    if owner is None:
        return None, ()
    newest = Publication.objects.filter(partnership=owner, audience=Audience.PUBLIC, replaced_by=None)
    return owner, tuple(newest.defer("value").prefetch_related(_files_without_bytes()))


def public_versions(slug: str, paper: str) -> tuple[Publication, ...]:
    """Every version of one public paper, by the slugs of partnership and paper, newest first; it may be none."""
    found = Publication.objects.filter(partnership__slug=slug, slug=paper, audience=Audience.PUBLIC).defer("value")
    kept = found.select_related("partnership").prefetch_related(_files_without_bytes()).order_by("-version")
    return tuple(kept)


def public_file(slug: str, paper: str, version: int, name: str) -> FileHead | None:
    """One file of one version of a public paper, without its bytes and in one query; None where there is none."""
    found = PublishedFile.objects.filter(
        publication__partnership__slug=slug,
        publication__slug=paper,
        publication__version=version,
        publication__audience=Audience.PUBLIC,
        name=name,
    ).values("id", "name", "media_type", "sha256", "size", "publication__published_at", "publication__state")
    row = found.first()
    if row is None:
        return None
    published_at, state = row.pop("publication__published_at"), row.pop("publication__state")
    return FileHead(**row, published_at=published_at, is_withdrawn=state == State.WITHDRAWN)


def bytes_of(file: FileHead) -> bytes:
    """The bytes of a published file."""
    return bytes(PublishedFile.objects.values_list("data", flat=True).get(pk=file.id))


def _files_without_bytes() -> "Prefetch[str]":
    return Prefetch("files", PublishedFile.objects.defer("data"))
