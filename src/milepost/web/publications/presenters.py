"""What was published and what is about to be, arranged for pages."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.conf import settings
from django.urls import reverse
from markupsafe import Markup

from milepost.core.plan.model import Audience
from milepost.core.plan.revealing import FewPeople
from milepost.core.reports import REPORTS
from milepost.core.reports.published import READERS
from milepost.core.writers import WRITERS
from milepost.core.writers.html import fragment
from milepost.records.outbox.progress import Stage
from milepost.records.people.models import Partnership
from milepost.records.publications.models import Publication, PublishedFile, State
from milepost.records.publications.queries import formats_to_come, making_of
from milepost.web.dates import day, day_when, moment
from milepost.web.publications.decisions import NamedChoice
from milepost.web.publications.desk import Desk

_GAVE_OUT = "The program stopped at each try: the machine may have too little memory. The other files are whole."
_WRONG = "Something went wrong in the program, each time that it was tried. The others are whole."
_SHOWN = 3  # places of one name; the rest is counted


@dataclass(frozen=True, slots=True)
class FileView:
    """A file to take away: its format in words, name, size in words, hash and address."""

    label: str
    name: str
    size: str
    sha256: str
    address: str


@dataclass(frozen=True, slots=True)
class PublicationView:
    """One version of a paper as members see it; addresses that lead nowhere are ""."""

    title: str
    version: str
    readers: str
    report: str
    meeting: str
    meeting_address: str
    published: str
    as_at: str
    state: str
    note: str
    is_withdrawn: bool
    sha256: str
    software: str
    files: tuple[FileView, ...]
    address: str
    read_address: str
    public_address: str
    public_site: str
    correct_address: str
    withdraw_address: str


@dataclass(frozen=True, slots=True)
class MakingView:
    """How far the worker is with the files of a large paper: in a sentence, with what is made of how many, and why not.

    `again` is the address that has them made again, where they were given up and the reader may do that.
    """

    said: str
    note: str = ""
    made: int = 0
    of: int = 0
    is_coming: bool = False
    again: str = ""

    @property
    def is_news(self) -> bool:
        """Whether there is something to say to people who see the files."""
        return self.of > self.made


@dataclass(frozen=True, slots=True)
class NameRow:
    """Words that name somebody in prose: what may stand in their place, and where they stand."""

    choice: NamedChoice
    sureness: str
    places: tuple[tuple[str, str], ...]
    more: str


@dataclass(frozen=True, slots=True)
class Preview:
    """A paper before it is published: its words as HTML, what was left out, who and how few are named."""

    title: str
    readers: str
    paper: Markup
    left_out: tuple[str, ...]
    names: tuple[NameRow, ...]
    counts: tuple[FewPeople, ...]
    button: str


def publication_view(one: Publication, partnership: Partnership, *, may_publish: bool) -> PublicationView:
    """One version; whoever may publish may correct the newest and withdraw what stands."""
    at = (partnership.slug, one.plan, one.pk)
    newer = getattr(one, "replaced_by", None)
    stands = one.state == State.PUBLISHED
    is_public = one.audience == Audience.PUBLIC
    files = tuple(file_view(file, reverse("publication-file", args=(*at, file.format))) for file in one.files.all())
    return PublicationView(
        title=one.title,
        version=f"Version {one.version}",
        readers=READERS[Audience(one.audience)],
        report=REPORTS[one.report].label if one.report in REPORTS else one.report,
        meeting=one.meeting_name,
        meeting_address=reverse("meeting", args=(partnership.slug, one.meeting_id)) if one.meeting_id else "",
        published=f"{moment(one.published_at)}, approved by {one.approved_name}",
        as_at=day(one.as_at),
        state=state_words(one),
        note=_note(one),
        is_withdrawn=not stands,
        sha256=one.sha256,
        software=one.software,
        files=files,
        address=reverse("publication", args=at),
        read_address=page_among(files),
        public_address=reverse("public-paper", args=(partnership.slug, one.slug)) if is_public else "",
        public_site=settings.ADDRESS,
        correct_address=reverse("publication-correct", args=at) if may_publish and newer is None else "",
        withdraw_address=reverse("publication-withdraw", args=at) if may_publish and stands else "",
    )


def state_words(one: Publication) -> str:
    """Whether a version stands: published, withdrawn, or by which version it was replaced."""
    newer = getattr(one, "replaced_by", None)
    stands = one.state == State.PUBLISHED
    return f"Replaced by version {newer.version}" if stands and newer else str(one.get_state_display())


def page_among(files: Iterable[FileView]) -> str:
    """The address of the one of these files that is read in a browser; "" where none is."""
    return next((file.address for file in files if file.label == WRITERS["html"].label), "")


def making_view(one: Publication, partnership: Partnership, shown: PublicationView, *, may_publish: bool) -> MakingView:
    """How far the worker is with what it makes of a large paper."""
    missing = formats_to_come(one)
    if not missing:
        return MakingView("All files are made.")
    what = f"{' and '.join(WRITERS[key].label for key in missing)} of this large paper"
    verb = "is" if len(missing) == 1 else "are"
    made = len(shown.files)
    found = making_of(one)
    if found.stage == Stage.FAILED:
        again = reverse("publication-files-again", args=(partnership.slug, one.plan, one.pk)) if may_publish else ""
        why = _GAVE_OUT if found.gave_out else _WRONG
        return MakingView(f"{what} could not be made.", why, made, made + len(missing), again=again)
    if found.again_at:
        note = f"It could not be made so far, and is tried again on {moment(found.again_at)}."
        return MakingView(f"{what} {verb} still to come.", note, made, made + len(missing), is_coming=True)
    return MakingView(f"{what} {verb} being made.", "", made, made + len(missing), is_coming=True)


def file_view(file: PublishedFile, address: str) -> FileView:
    """One file with its address."""
    label = WRITERS[file.format].label if file.format in WRITERS else "Data (JSON)"
    return FileView(label, file.name, size_words(file.size), file.sha256, address)


def size_words(size: int) -> str:
    """A size as people read it: 34 KB, 1.2 MB."""
    return f"{size / 1_000_000:.1f} MB" if size >= 1_000_000 else f"{max(1, round(size / 1000))} KB"


def preview(desk: Desk) -> Preview:
    """The paper on the desk as its readers will see it."""
    draft = desk.draft()
    readers = READERS[desk.wanted.audience]
    return Preview(
        title=draft.value.paper.title,
        readers=readers,
        paper=Markup(fragment(draft.value.paper)),  # noqa: S704 - the writer escapes every text
        left_out=draft.left_out,
        names=tuple(_name_row(choice) for choice in desk.decisions.choices()),
        counts=desk.decisions.found.counts,
        button=f"Publish for {readers}" if desk.corrects is None else f"Publish version {desk.corrects.version + 1}",
    )


def _note(one: Publication) -> str:
    if one.state == State.WITHDRAWN and one.withdrawn_at:
        return f"Withdrawn on {day_when(one.withdrawn_at)}: {one.withdrawn_because}"
    return f"Corrects version {one.version - 1}: {one.reason}" if one.version > 1 else ""


def _name_row(choice: NamedChoice) -> NameRow:
    places = tuple((str(spot), sentence) for spot, sentence in choice.named.places)
    rest = len(places) - _SHOWN
    more = f"and in {rest} more {'place' if rest == 1 else 'places'}" if rest > 0 else ""
    sureness = "" if choice.named.is_sure else "This may be another word, or somebody else of that name."
    return NameRow(choice, sureness, places[:_SHOWN], more)
