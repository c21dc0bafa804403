"""A draft's source marked with what was read from it, and what is said of it before that is shown."""

from dataclasses import dataclass

from milepost.core.document.nodes import Note, Place
from milepost.core.plan.model import Action, Proposal, Unplaced


@dataclass(frozen=True, slots=True)
class Mark:
    """What words were read as: the kind of an Origin, and which one; of an answer the role of its question."""

    kind: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class MarkedCell:
    """A square of a table: its words and what was made of them; `kind` is read, heading, unplaced or empty."""

    text: str = ""
    kind: str = "empty"
    marks: tuple[Mark, ...] = ()
    is_carried: bool = False


@dataclass(frozen=True, slots=True)
class MarkedRow:
    """A row of a table; `number` counts its rows as they stand now, `action` names the one that was read from it.

    `printed` is what stands on each of `pages`, without cells that are taller than the row where there are others.
    """

    number: int
    anchor: str
    is_header: bool
    cells: tuple[MarkedCell, ...]
    action: str
    notes: tuple[str, ...] = ()
    pages: tuple[int, ...] = ()
    printed: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class MarkedLine:
    """A line outside the tables; `number` counts these lines as they stand now, `page` is that of a PDF, else 0."""

    number: int
    anchor: str
    text: str
    kind: str
    marks: tuple[Mark, ...] = ()
    notes: tuple[str, ...] = ()
    page: int = 0


Item = MarkedRow | MarkedLine
OF_HEADINGS = ("column_by_cells", "label_by_repetition")  # notes on what a heading was taken for that nobody knows


@dataclass(frozen=True, slots=True)
class Stretch:
    """Rows of one table, or lines that stand together: `table` counts the tables, 0 for lines.

    `start` is its first item's, counted from 0; `numbers` are those of its rows or lines.
    """

    table: int
    title: str
    headings: tuple[str, ...]
    start: int
    numbers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class FoundRow:
    """A row, the table that it stands in and the row above it, None for the first."""

    table: Stretch
    row: MarkedRow
    above: MarkedRow | None


@dataclass(frozen=True, slots=True)
class HeadingRead:
    """A heading as printed, and the role that it was taken for, "" where its cells are empty."""

    text: str
    role: str
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class Counted:
    """How many of each part were read; `labels` are those of the sections in their order."""

    labels: tuple[str, ...]
    leads: int
    leads_without_organisation: int
    focus_areas: int
    actions: int
    numbered: int
    answers: int
    filled: int
    milestones: int


@dataclass(frozen=True, slots=True)
class Frame:
    """What a review says before it shows the source, without its remarks.

    `asked` are the headings that nobody knows, which a person is asked about. `proposing` are the actions of which
    prose proposes something, without the rest of them. `printed` are the headings that a person has said the meaning of
    and that are there.
    """

    title: str
    counted: Counted
    headings: tuple[HeadingRead, ...]
    asked: tuple[HeadingRead, ...]
    proposing: tuple["Proposing", ...]
    printed: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Remarks:
    """What reading assumed or repaired, and what it could not put anywhere."""

    notes: tuple[Note, ...]
    unplaced: tuple[Unplaced, ...]


@dataclass(frozen=True, slots=True)
class Contents:
    """What stands where in the source; `pages` are those of a PDF that it was read from."""

    stretches: tuple[Stretch, ...]
    pages: tuple[int, ...]

    @property
    def length(self) -> int:
        """How many items there are."""
        return sum(len(one.numbers) for one in self.stretches)


@dataclass(frozen=True, slots=True)
class Anchors:
    """The anchors of every item, "" for one that cannot be pointed at."""

    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Titles:
    """The numbers and titles of every action, by which a draft is known for another version of a plan.

    `anchors` name the row or line of each, "" where that is not known.
    """

    numbers: tuple[str, ...]
    titles: tuple[str, ...]
    anchors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Proposing:
    """An action by its number and title, and what prose proposes about it."""

    number: str
    title: str
    proposals: tuple[Proposal, ...]

    @classmethod
    def of(cls, action: Action) -> "Proposing":
        """This action's."""
        return cls(action.number, action.title, action.proposals)


def anchor(place: Place | None) -> str:
    """The name of the row or line that a place belongs to, which is its id on the review page; "" for none."""
    if place is None:
        return ""
    if place.table is not None:
        return f"row-{place.table}-{place.row}" if place.row is not None else f"table-{place.table}"
    known = (place.page, place.paragraph, place.line, place.row)
    is_there = any(one is not None for one in known[1:])  # the subject of a mail stands above its first paragraph
    return "line-" + "-".join(str(one or 0) for one in known) if is_there else ""
