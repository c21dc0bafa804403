"""The review page of one import: what was read, what is unsure, the source, and what was corrected so far."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.urls import reverse

from milepost.core.document.corrections import (
    Correction,
    HeadingMeans,
    JoinRow,
    MoveText,
    NotALine,
    NotARow,
    SetLine,
    SetText,
    SplitRow,
)
from milepost.records.imports.models import Import, State
from milepost.records.imports.queries import Review as Read
from milepost.web.imports.presenters.headings import MEANINGS, WORDS, HeadingView, headings
from milepost.web.imports.presenters.proposed import CHOICES, ChoiceView, choices
from milepost.web.imports.presenters.source import Part, TableView, number_of_pages, parts
from milepost.web.imports.presenters.summary import (
    ActionFound,
    Count,
    NoteGroup,
    NoteView,
    UnplacedGroup,
    by_reason,
    counts,
    found_actions,
    grouped,
    notes,
    pointing,
    told_once,
    unplaced,
)

_TAKES_BACK: dict[str, str] = {State.ACCEPTED: "import-undo", State.MERGED: "import-unmerge"}


@dataclass(frozen=True, slots=True)
class TableLink:
    """A table of the source by its number and title, and how many rows it has."""

    number: int
    title: str
    rows: int


@dataclass(frozen=True, slots=True)
class Review:
    """Everything that the review page shows.

    `remembered` are headings and what was said of them in an earlier document, `error` why a correction was not made.
    `parts` are those on this `page` of the source, of so many `pages`; `shown` are the ids of what begins there.
    `problem` says what is wrong in the headings that were just sent, `wrong` is the id of the input that it belongs to.
    `way_up` leads from the address at which the page is shown to its own, "" where they are one.
    `state` is the import's: only a draft can be corrected, and what was accepted or taken over can be taken back.
    """

    at: tuple[str, str]
    version: int
    file_name: str
    counts: tuple[Count, ...]
    actions: tuple[ActionFound, ...]
    asked: tuple[NoteGroup, ...]
    number_asked: int
    is_empty: bool
    told: tuple[NoteView, ...]
    number_told: int
    unplaced: tuple[UnplacedGroup, ...]
    number_unplaced: int
    headings: tuple[HeadingView, ...]
    proposed: tuple[ChoiceView, ...]
    parts: tuple[Part, ...]
    tables: tuple[TableLink, ...]
    page: int
    pages: int
    shown: frozenset[str]
    corrections: tuple[str, ...]
    remembered: tuple[tuple[str, str], ...]
    error: str
    state: str
    problem: str = ""
    wrong: str = ""
    way_up: str = ""
    meanings: tuple[tuple[str, str], ...] = MEANINGS
    answers: tuple[tuple[str, str], ...] = CHOICES

    @property
    def is_draft(self) -> bool:
        """Whether it can be corrected."""
        return self.state == State.DRAFT

    @property
    def take_back_address(self) -> str:
        """Where the button goes that takes back what the import has done to a plan; "" where it did nothing."""
        name = _TAKES_BACK.get(self.state)
        return reverse(name, args=self.at) if name else ""

    @property
    def accept_address(self) -> str:
        """Where the accept form goes."""
        return reverse("import-accept", args=self.at)

    @property
    def decide_address(self) -> str:
        """Where the button goes that keeps what was decided so far."""
        return reverse("import-decide", args=self.at)

    @property
    def discard_address(self) -> str:
        """Where the discard button goes."""
        return reverse("import-discard", args=self.at)

    @property
    def undo_address(self) -> str:
        """Where the button that takes the last correction back goes."""
        return reverse("import-uncorrect", args=self.at)

    @property
    def headings_address(self) -> str:
        """Where the meanings of headings go."""
        return reverse("import-headings", args=self.at)

    def page_address(self, page: int) -> str:
        """The picture of a page of a PDF."""
        return reverse("import-page", args=(*self.at, page))

    @property
    def here(self) -> str:
        """This page."""
        return reverse("import-review", args=self.at)

    def link(self, name: str) -> str:
        """Where the row, line or table with this id stands: on this page of the source or on another."""
        return f"#{name}" if name in self.shown else pointing(self.here, name)

    def line_address(self, line: int) -> str:
        """The page that corrects one line outside the tables."""
        return self._from_here(reverse("import-line", args=(*self.at, line)))

    @property
    def unread_address(self) -> str:
        """Where to say what the headings of the longest table mean, where nothing of it was read; "" without tables."""
        longest = max(self.tables, key=lambda table: table.rows, default=None)
        return f"{reverse('import-row', args=(*self.at, longest.number, 1))}#headings" if longest else ""

    def row_address(self, table: int, row: int) -> str:
        """The page that corrects one row."""
        return self._from_here(reverse("import-row", args=(*self.at, table, row)))

    def _from_here(self, address: str) -> str:
        """The address as seen from the page that is shown: a long one in every row is a tenth of the page."""
        return self.way_up + address.removeprefix(self.here)


def review(at: tuple[str, str], item: Import, read: Read, page: int = 1) -> Review:
    """The page for one import; `at` is its partnership and key as in addresses, `page` counts those of its source."""
    frame, last = read.marked.frame, number_of_pages(read.marked)
    shown, loose = headings(frame.headings, read.corrections), unplaced(read.marked.remarks.unplaced)
    asked = set(frame.asked)
    remarks = notes(read.marked.remarks.notes, [one.place if one in asked else None for one in frame.headings])
    page = min(max(1, page), last)
    here = parts(read.marked, page)
    return Review(
        at=at,
        version=item.version,
        file_name=item.file_name,
        counts=counts(frame.counted) if frame.counted.actions else (),
        actions=found_actions(read.marked.titles),
        asked=grouped(note for note in remarks if not note.is_sure),
        number_asked=sum(not note.is_sure for note in remarks),
        is_empty=not frame.counted.actions,
        told=told_once(note for note in remarks if note.is_sure),
        number_told=sum(note.is_sure for note in remarks),
        unplaced=by_reason(loose),
        number_unplaced=len(loose),
        proposed=choices(frame.proposing, read.decisions),
        headings=shown,
        parts=here,
        tables=tuple(
            TableLink(one.table, one.title, len(one.numbers)) for one in read.marked.contents.stretches if one.table
        ),
        page=page,
        pages=last,
        shown=frozenset(_ids(here)),
        corrections=tuple(sentence(one) for one in read.corrections if one not in read.known),
        remembered=tuple((one.heading, WORDS.get(one.meaning, one.meaning)) for one in read.remembered),
        error=item.error,
        state=item.state,
    )


def _ids(here: tuple[Part, ...]) -> Iterator[str]:
    for part in here:
        if isinstance(part, TableView):
            yield from () if part.is_continued else (f"table-{part.number}",)
            yield from (row.anchor for row in part.rows)
        else:
            yield from (line.anchor for line in part.lines)


def sentence(correction: Correction) -> str:
    """What a person corrected, in words."""
    match correction:
        case HeadingMeans(heading, ""):
            return f"“{heading}” is read as Milepost reads it."
        case HeadingMeans(heading, meaning):
            return f"“{heading}” means “{WORDS.get(meaning, meaning)}”."
        case SetLine(line):
            return f"Line {line}: the words were changed."
        case NotALine(line):
            return f"Line {line} was set aside."
        case _:
            return _of_table(correction)


def _of_table(correction: SetText | MoveText | JoinRow | SplitRow | NotARow) -> str:
    match correction:
        case SetText(table, row, column):
            return f"Table {table}, row {row}, column {column}: the words were changed."
        case MoveText(table, row, column, to_column):
            return f"Table {table}, row {row}: the words of column {column} were moved to column {to_column}."
        case JoinRow(table, row):
            return f"Table {table}: row {row} was joined to the row above it."
        case SplitRow(table, row):
            return f"Table {table}: row {row} was split in two."
        case NotARow(table, row):
            return f"Table {table}: row {row} was set aside."
