"""Public papers arranged for their pages."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.urls import reverse

from milepost.core.pipeline import JSON
from milepost.core.writers import WRITERS
from milepost.records.publications.models import Publication, PublishedFile, State
from milepost.web.dates import day, day_when
from milepost.web.publications.presenters import FileView, file_view, page_among


@dataclass(frozen=True, slots=True)
class PaperLine:
    """One paper in the list of a partnership."""

    title: str
    address: str
    published: str
    note: str


@dataclass(frozen=True, slots=True)
class PaperPage:
    """One version of a paper for everybody; addresses that lead nowhere are "".

    `canonical` is the address that the paper keeps; `others` are its other versions as (words, address).
    """

    title: str
    partnership: str
    partnership_address: str
    version: str
    published: str
    as_at: str
    meeting: str
    canonical: str
    withdrawn: str
    correction: str
    replaced: str
    newest_address: str
    read_address: str
    files: tuple[FileView, ...]
    others: tuple[tuple[str, str], ...]


def paper_line(one: Publication, slug: str) -> PaperLine:
    """A paper by its newest version."""
    published = f"Published {day_when(one.published_at)}" + (f", version {one.version}" if one.version > 1 else "")
    note = f"Withdrawn: {one.withdrawn_because}" if one.state == State.WITHDRAWN else ""
    return PaperLine(one.title, reverse("public-paper", args=(slug, one.slug)), published, note)


def paper_page(one: Publication, versions: Sequence[Publication]) -> PaperPage:
    """One of the versions of a paper, which are given newest first."""
    slug = one.partnership.slug
    newest = versions[0]
    is_withdrawn = one.state == State.WITHDRAWN
    files = () if is_withdrawn else tuple(_file(one, file) for file in _in_order(one))
    return PaperPage(
        title=one.title,
        partnership=one.partnership.name,
        partnership_address=reverse("public-papers", args=(slug,)),
        version=f"Version {one.version}",
        published=day_when(one.published_at),
        as_at=day(one.as_at),
        meeting=one.meeting_name,
        canonical=reverse("public-paper", args=(slug, one.slug)),
        withdrawn=_withdrawn(one) if is_withdrawn else "",
        correction=one.reason if one.version > 1 else "",
        replaced=newest.reason if one is not newest else "",
        newest_address=_address(newest) if one is not newest else "",
        read_address=page_among(files),
        files=files,
        others=tuple((_words(other), _address(other)) for other in versions if other is not one),
    )


def changed_at(versions: Sequence[Publication]) -> datetime:
    """When anything about these was last different."""
    return max(filter(None, (when for one in versions for when in (one.published_at, one.withdrawn_at))))


def facts(versions: Sequence[Publication]) -> tuple[object, ...]:
    """What the pages of these versions say, as short as it can be told."""
    return tuple((one.pk, one.state, one.withdrawn_because, len(one.files.all())) for one in versions)


def _in_order(one: Publication) -> list[PublishedFile]:
    """The files in the order of the formats' table, data last, whatever came first into the database."""
    order = [*WRITERS, JSON]
    return sorted(one.files.all(), key=lambda file: order.index(file.format) if file.format in order else len(order))


def _file(one: Publication, file: PublishedFile) -> FileView:
    return file_view(file, reverse("public-file", args=(one.partnership.slug, one.slug, one.version, file.name)))


def _withdrawn(one: Publication) -> str:
    on = f" on {day_when(one.withdrawn_at)}" if one.withdrawn_at else ""
    return f"This version was withdrawn{on}: {one.withdrawn_because}"


def _words(one: Publication) -> str:
    note = ", withdrawn" if one.state == State.WITHDRAWN else ""
    return f"Version {one.version}, {day_when(one.published_at)}{note}"


def _address(one: Publication) -> str:
    return reverse("public-version", args=(one.partnership.slug, one.slug, one.version))
