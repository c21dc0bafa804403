"""A draft's source marked with what was read from it: kept in lines, of which a page takes the few that it shows."""

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from milepost.core.document.nodes import Note, Place
from milepost.core.plan.codec import decode, encode
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
    """A line outside the tables; `number` counts these lines as they stand now."""

    number: int
    anchor: str
    text: str
    kind: str
    marks: tuple[Mark, ...] = ()
    notes: tuple[str, ...] = ()


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
    """What a review says before it shows the source.

    `numbers` and `titles` are those of every action, `proposing` the actions of which prose proposes something,
    without the rest of them. `printed` are the headings that a person has said the meaning of and that are there.
    `anchors` are those of every item, "" for one that cannot be pointed at.
    """

    title: str
    counted: Counted
    notes: tuple[Note, ...]
    unplaced: tuple[Unplaced, ...]
    headings: tuple[HeadingRead, ...]
    numbers: tuple[str, ...]
    titles: tuple[str, ...]
    proposing: tuple["Proposing", ...]
    printed: tuple[str, ...]
    anchors: tuple[str, ...]
    stretches: tuple[Stretch, ...]

    @property
    def asked(self) -> tuple[HeadingRead, ...]:
        """The headings that nobody knows, which a person is asked about; several of one line are not told apart."""
        places = Counter(heading.place for heading in self.headings)
        unknown = {note.place for note in self.notes if note.kind in OF_HEADINGS and note.place}
        return tuple(one for one in self.headings if one.place in unknown and places[one.place] == 1)


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


class Marked:
    """The frame, and the items of the source that are asked for; none of the others is decoded."""

    def __init__(self, kept: str) -> None:
        """`kept` is what `to_lines` gave."""
        first, *self._items = kept.split("\n")
        self.frame: Frame = decode(Frame, json.loads(first), "review")

    def __len__(self) -> int:
        """How many items there are."""
        return len(self._items)

    def rows(self, stretch: Stretch, start: int, end: int) -> tuple[MarkedRow, ...]:
        """Those rows of a table whose places among all items are from `start` to before `end`."""
        return tuple(decode(MarkedRow, one, "row") for one in self._between(stretch, start, end))

    def lines(self, stretch: Stretch, start: int, end: int) -> tuple[MarkedLine, ...]:
        """As rows, of lines."""
        return tuple(decode(MarkedLine, one, "line") for one in self._between(stretch, start, end))

    def row(self, table: int, number: int) -> tuple[Stretch, MarkedRow] | None:
        """The row with this number, and its table, or None."""
        for stretch in self.frame.stretches:
            if stretch.table == table and table and number in stretch.numbers:
                at = stretch.start + stretch.numbers.index(number)
                return stretch, self.rows(stretch, at, at + 1)[0]
        return None

    def line(self, number: int) -> MarkedLine | None:
        """The line outside the tables with this number, or None."""
        for stretch in self.frame.stretches:
            if not stretch.table and number in stretch.numbers:
                at = stretch.start + stretch.numbers.index(number)
                return self.lines(stretch, at, at + 1)[0]
        return None

    def is_read_from(self, page: int) -> bool:
        """Whether a row stands on this page of the file."""
        return any(page in json.loads(item).get("pages", ()) for item in self._items)

    def _between(self, stretch: Stretch, start: int, end: int) -> Iterable[object]:
        first, last = max(start, stretch.start), min(end, stretch.start + len(stretch.numbers))
        return map(json.loads, self._items[first:last])


def anchor(place: Place | None) -> str:
    """The name of the row or line that a place belongs to, which is its id on the review page; "" for none."""
    if place is None:
        return ""
    if place.table is not None:
        return f"row-{place.table}-{place.row}" if place.row is not None else f"table-{place.table}"
    known = (place.page, place.paragraph, place.line, place.row)
    return "line-" + "-".join(str(one or 0) for one in known) if any(known[1:]) else ""


def to_lines(frame: Frame, items: Sequence[Item]) -> str:
    """The frame as a line of JSON, and each item as another."""
    return "\n".join(json.dumps(encode(one), separators=(",", ":")) for one in (frame, *items))
