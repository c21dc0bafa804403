"""The review page of one import: what was read, what is unsure, the source, and what was corrected so far."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.urls import reverse

from milepost.core.document.corrections import (
    Correction,
    HeadingMeans,
    JoinRow,
    MoveText,
    NotARow,
    SetText,
    SplitRow,
    meanings,
)
from milepost.records.imports.queries import Review as Read
from milepost.web.imports.presenters.proposed import CHOICES, ChoiceView, choices
from milepost.web.imports.presenters.source import TableView, tables
from milepost.web.imports.presenters.summary import Count, NoteView, UnplacedView, counts, notes, unplaced

MEANINGS = (
    ("", "As Milepost read it"),
    ("section", "Section (priority, outcome, theme …)"),
    ("focus_area", "Focus area or objective"),
    ("number", "Number or reference"),
    ("action", "Action"),
    ("lead", "Lead or owner"),
    ("partners", "Partners"),
    ("due", "Due date"),
    ("status", "Status or RAG"),
    ("where_now", "Where are we now?"),
    ("working_well", "What is working well?"),
    ("worried", "What are we worried about?"),
    ("next", "What needs to happen next?"),
    ("measure", "Measure of success"),
    ("other", "Another question"),
)


@dataclass(frozen=True, slots=True)
class HeadingView:
    """A column heading with what a person said that it means, or "" for what was read."""

    text: str
    meaning: str


@dataclass(frozen=True, slots=True)
class Review:
    """Everything that the review page shows."""

    at: tuple[str, str]
    version: int
    file_name: str
    counts: tuple[Count, ...]
    asked: tuple[NoteView, ...]
    told: tuple[NoteView, ...]
    unplaced: tuple[UnplacedView, ...]
    headings: tuple[HeadingView, ...]
    proposed: tuple[ChoiceView, ...]
    tables: tuple[TableView, ...]
    corrections: tuple[str, ...]
    meanings: tuple[tuple[str, str], ...] = MEANINGS
    answers: tuple[tuple[str, str], ...] = CHOICES

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

    def row_address(self, table: int, row: int) -> str:
        """The page that corrects one row."""
        return reverse("import-row", args=(*self.at, table, row))


def review(at: tuple[str, str], version: int, file_name: str, read: Read) -> Review:
    """The page for one import; `at` is its partnership and key as in addresses."""
    source = tables(read.document, read.plan, read.read_from)
    remarks = notes(read.plan)
    return Review(
        at=at,
        version=version,
        file_name=file_name,
        counts=counts(read.plan),
        asked=tuple(note for note in remarks if not note.is_sure),
        told=tuple(note for note in remarks if note.is_sure),
        unplaced=unplaced(read.plan),
        proposed=choices(read.plan, read.decisions),
        headings=_headings(source, meanings(read.corrections)),
        tables=source,
        corrections=tuple(sentence(correction) for correction in read.corrections),
    )


def sentence(correction: Correction) -> str:
    """What a person corrected, in words."""
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
        case HeadingMeans(heading, meaning):
            return f"“{heading}” means: {dict(MEANINGS).get(meaning, meaning)}."


def _headings(source: tuple[TableView, ...], said: Mapping[str, str]) -> tuple[HeadingView, ...]:
    texts = dict.fromkeys(heading for table in source for heading in table.headings if heading.strip())
    return tuple(HeadingView(text, said.get(text, "")) for text in texts)
