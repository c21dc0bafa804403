"""The column headings and form labels of a document: what each was taken to mean, and what a person said."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from milepost.core.document.corrections import meanings
from milepost.core.document.nodes import Cell, Place, Table
from milepost.core.document.walk import Square as GridSquare
from milepost.core.document.walk import grid
from milepost.core.plan.origins import Origin, Square
from milepost.records.imports.queries import Review as Read

MEANINGS = (
    ("section", "Section: priority, theme …"),
    ("focus_area", "Focus area or objective"),
    ("number", "Number or reference"),
    ("action", "Action"),
    ("lead", "Lead or owner"),
    ("accountable", "Who is accountable"),
    ("partners", "Partners"),
    ("due", "Due date"),
    ("status", "Status or RAG"),
    ("where_now", "Where are we now?"),
    ("working_well", "What is working well?"),
    ("worried", "What worries us?"),
    ("next", "What happens next?"),
    ("measure", "Measure of success"),
    ("other", "Another question"),
)
WORDS = dict(MEANINGS)
LEVELS = (("section", "A section"), ("focus_area", "A focus area"), ("other", "Neither: words between the actions"))
_HEADS = ("column heading", "repeated column heading")
_LABELS = ("form label",)
_VALUES = {"section": "section", "focus area": "focus_area", "action": "action", "lead": "lead", "status": "status"}
Head = tuple[str, Place | None]
Headed = tuple[str, Place | None, tuple[Origin, ...]]
Squares = Sequence[Sequence[GridSquare]]
Origins = Mapping[Square, tuple[Origin, ...]]


@dataclass(frozen=True, slots=True)
class HeadingView:
    """A heading as printed; `meaning` is what a person said, or ""; `role` and `read` are what it was taken for."""

    text: str
    meaning: str
    role: str
    read: str
    place: Place | None


def headings(read: Read) -> tuple[HeadingView, ...]:
    """Every column heading and label of a form or list, in the order in which they are first printed."""
    said = meanings(read.corrections)
    roles = {question.heading: str(question.role) for question in read.plan.questions}
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    places: dict[str, Place | None] = {}
    for text, place, origins in (*_in_tables(read), *_in_lines(read)):
        places.setdefault(text, place)
        votes[text].update(_roles(origins, roles))
    return tuple(_view(text, place, votes[text], roles, said) for text, place in places.items() if text)


def _view(
    text: str, place: Place | None, votes: Counter[str], roles: Mapping[str, str], said: Mapping[str, str]
) -> HeadingView:
    role = votes.most_common(1)[0][0] if votes else roles.get(text, "")
    return HeadingView(text, said.get(text, ""), role, WORDS.get(role, "nothing, its cells are empty"), place)


def _in_tables(read: Read) -> Iterator[Headed]:
    """Every heading with what was made of every cell that it heads; one over nothing comes with itself."""
    doubled = {_row_at(note.place) for note in read.plan.notes if note.kind == "two_header_rows" and note.place}
    for block in read.document.blocks:
        if isinstance(block, Table):
            yield from _of_table(grid(block), read.read_from, doubled)


def _in_lines(read: Read) -> Iterator[Headed]:
    for label in read.plan.labels:
        if label.role in _LABELS and label.place and label.place.table is None:
            yield label.text.strip(" -•:"), label.place, read.read_from_lines.get(label.place, ())


def _of_table(squares: Squares, read_from: Origins, doubled: AbstractSet[tuple[int, int]]) -> Iterator[Headed]:
    """`doubled` are the rows that are one header with the row below them."""
    heads: dict[int, Head] = {}
    upper: Sequence[GridSquare] = ()
    for row in squares:
        if upper:
            heads = {
                column: _joined(pair[0].cell, pair[1].cell) for column, pair in enumerate(zip(upper, row, strict=True))
            }
            yield from ((text, place, ()) for text, place in heads.values())
            upper = ()
        elif any(_row_at(square.cell.place) in doubled for square in row if square.is_origin and square.cell.place):
            upper = row
        else:
            yield from _of_row(row, heads, read_from)


def _of_row(row: Sequence[GridSquare], heads: dict[int, Head], read_from: Origins) -> Iterator[Headed]:
    """What a row's cells say under their headings; those that it opens itself are put into `heads`."""
    for column, square in enumerate(row):
        own = _of(square.cell, read_from)
        labels = {origin.label for origin in own if origin.kind == "heading"}
        if not square.is_origin:
            continue
        if labels & set(_HEADS):
            heads[column] = _text(square.cell), square.cell.place
        if labels & set(_LABELS):
            beside = row[column + 1].cell if column + 1 < len(row) else square.cell
            yield _text(square.cell).rstrip(" :"), square.cell.place, _of(beside, read_from)
        elif column in heads:
            yield *heads[column], own


def _joined(upper: Cell, lower: Cell) -> Head:
    """The heading that two cells make one over the other, or one cell that stands in both rows."""
    cells = (upper,) if upper is lower else (upper, lower)
    return " ".join(text for cell in cells if (text := _text(cell))), lower.place or upper.place


def _row_at(place: Place) -> tuple[int, int]:
    return place.table or 0, place.row or 0


def _text(cell: Cell) -> str:
    return " ".join(cell.text.split())


def _roles(origins: tuple[Origin, ...], roles: Mapping[str, str]) -> Iterator[str]:
    answered = [roles[origin.label] for origin in origins if origin.kind == "answer" and origin.label in roles]
    yield from answered
    for origin in origins:
        if origin.kind in _VALUES:
            yield _VALUES[origin.kind]
        elif origin.kind == "heading" and origin.label == "number":
            yield "number"
        elif origin.kind == "milestone" and not answered:
            yield "due"


def _of(cell: Cell, read_from: Origins) -> tuple[Origin, ...]:
    place = cell.place
    return read_from.get((place.table or 0, place.row or 0, place.column or 0), ()) if place else ()
