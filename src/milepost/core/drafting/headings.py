"""The column headings and form labels of a document, and what each was taken to mean."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise

from milepost.core.document.nodes import Cell, Document, Note, Place, Table
from milepost.core.document.walk import Square as GridSquare
from milepost.core.document.walk import grid, tables_within
from milepost.core.drafting.marked import OF_HEADINGS, HeadingRead
from milepost.core.plan.model import Plan
from milepost.core.plan.origins import Origin, Square
from milepost.core.plan.walk import actions

_HEADS = ("column heading", "repeated column heading")
_LABELS = ("form label",)
_INSIDE = ("form label", "label")  # what may open a cell that holds its answer too
_VALUES = {"section": "section", "focus area": "focus_area", "action": "action", "lead": "lead", "status": "status"}
Head = tuple[str, Place | None]
Headed = tuple[str, Place | None, tuple[Origin, ...]]
Squares = Sequence[Sequence[GridSquare]]
Origins = Mapping[Square, tuple[Origin, ...]]


def headings(
    document: Document, plan: Plan, read_from: Origins, read_from_lines: Mapping[Place, tuple[Origin, ...]]
) -> tuple[HeadingRead, ...]:
    """Every column heading and label of a form or list, in the order in which they are first printed."""
    roles = {question.heading: str(question.role) for question in plan.questions}
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    places: dict[str, Place | None] = {}
    for text, place, origins in (*_in_tables(document, plan, read_from), *_in_lines(plan, read_from_lines)):
        places.setdefault(text, place)
        votes[text].update(_roles(origins, roles))
    return tuple(HeadingRead(text, _role(text, votes[text], roles), place) for text, place in places.items() if text)


def asked(found: Sequence[HeadingRead], notes: Iterable[Note]) -> tuple[HeadingRead, ...]:
    """The headings that nobody knows, which a person is asked about; several of one line are not told apart."""
    places = Counter(heading.place for heading in found)
    unknown = {note.place for note in notes if note.kind in OF_HEADINGS and note.place}
    return tuple(one for one in found if one.place in unknown and places[one.place] == 1)


def _role(text: str, votes: Counter[str], roles: Mapping[str, str]) -> str:
    return votes.most_common(1)[0][0] if votes else roles.get(text, "")


def _in_tables(document: Document, plan: Plan, read_from: Origins) -> Iterator[Headed]:
    """Every heading with what was made of every cell that it heads; one over nothing comes with itself."""
    doubled = {_row_at(note.place) for note in plan.notes if note.kind == "two_header_rows" and note.place}
    asked = {question.heading for question in plan.questions}
    printed: dict[Square, list[str]] = defaultdict(list)
    for label in plan.labels:
        text = label.text.strip(" -•:")
        if label.place and (label.role in _LABELS or (label.role in _INSIDE and text in asked)):
            printed[_square(label.place)].append(text)
    called = {name for action in actions(plan) for name in (action.number, action.title) if name}
    for block in document.blocks:
        for table in tables_within(block) if isinstance(block, Table) else ():
            yield from _of_table(grid(table), read_from, doubled, printed, called)


def _in_lines(plan: Plan, read_from_lines: Mapping[Place, tuple[Origin, ...]]) -> Iterator[Headed]:
    """Every label of a line; where several stand on one, each with what was read under it, as far as that is known."""
    found = [one for one in plan.labels if one.role in _LABELS and one.place and one.place.table is None]
    standing, asked = Counter(one.place for one in found), {question.heading for question in plan.questions}
    for label in found:
        text, own = label.text.strip(" -•:"), read_from_lines.get(label.place, ()) if label.place else ()
        is_told_apart = standing[label.place] > 1 and text in asked
        yield text, label.place, tuple(one for one in own if one.label == text) if is_told_apart else own


def _of_table(
    squares: Squares,
    read_from: Origins,
    doubled: AbstractSet[tuple[int, int]],
    printed: Mapping[Square, Sequence[str]],
    called: AbstractSet[str],
) -> Iterator[Headed]:
    """`doubled` are the rows that are one header with the row below them, `printed` the labels of forms by place.

    A row that opens with what an action is `called` asks one question of it, and heads nothing below.
    """
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
        elif row[0].cell.text.strip() in called and (asked := list(_asked(row, read_from))):
            yield from asked
        else:
            yield from _of_row(row, heads, read_from, printed)


def _of_row(
    row: Sequence[GridSquare], heads: dict[int, Head], read_from: Origins, printed: Mapping[Square, Sequence[str]]
) -> Iterator[Headed]:
    """What a row's cells say under their headings; those that it opens itself are put into `heads`."""
    for column, square in enumerate(row):
        own = _of(square.cell, read_from)
        labels = {origin.label for origin in own if origin.kind == "heading"}
        if not square.is_origin:
            continue
        if labels & set(_HEADS):
            heads[column] = _text(square.cell), square.cell.place
        if shared := _inside(square.cell, printed):
            yield from _sharing(shared, square.cell, own)
        elif labels & set(_LABELS):
            beside = row[column + 1].cell if column + 1 < len(row) else square.cell
            yield _text(square.cell).rstrip(" :"), square.cell.place, _of(beside, read_from)
        elif column in heads:
            yield *heads[column], own


def _asked(row: Sequence[GridSquare], read_from: Origins) -> Iterator[Headed]:
    """The question of a row of an action, with what was made of the answer on its right."""
    for square, beside in pairwise(row):
        labels = {origin.label for origin in _of(square.cell, read_from) if origin.kind == "heading"}
        if labels & set(_HEADS):
            yield _text(square.cell), square.cell.place, _of(beside.cell, read_from)


def _inside(cell: Cell, printed: Mapping[Square, Sequence[str]]) -> Sequence[str]:
    """The labels that stand in a cell with what they head; none where a label is all that the cell says."""
    labels = printed.get(_square(cell.place), ()) if cell.place else ()
    whole = _text(cell).strip(" -•:")
    return [text for text in labels if text != whole]


def _sharing(labels: Sequence[str], cell: Cell, own: tuple[Origin, ...]) -> Iterator[Headed]:
    """The labels of a cell that holds their answers too: the cell's whole text is none of them."""
    for text in labels:
        answers = tuple(origin for origin in own if origin.label == text)
        yield text, cell.place, answers or (own if len(labels) == 1 else ())


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
    return read_from.get(_square(cell.place), ()) if cell.place else ()


def _square(place: Place) -> Square:
    return place.table or 0, place.row or 0, place.column or 0
