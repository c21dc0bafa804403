"""The source as a picture of its tables, each square marked with what was read from it."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from milepost.core.document.nodes import Cell, Document, Heading, Paragraph, Place, Table
from milepost.core.document.walk import Square as GridSquare
from milepost.core.document.walk import grid
from milepost.core.plan.model import Action, Plan
from milepost.core.plan.origins import Origin, Square
from milepost.core.plan.walk import actions
from milepost.records.imports.printed import pages_of
from milepost.web.imports.presenters.summary import anchor

_EMPTY = "empty"


@dataclass(frozen=True, slots=True)
class CellView:
    """A square of the source: its words, the column heading above it, and what was made of it.

    `kind` is "read", "heading", "unplaced" or "empty"; `marks` are the tags shown on it.
    """

    column: int
    heading: str
    text: str
    kind: str
    marks: tuple[str, ...]
    is_carried: bool


@dataclass(frozen=True, slots=True)
class RowView:
    """A row of the source with what was read from it; `number` counts the rows as they stand now.

    `pages` are those of a PDF that it was read from.
    """

    number: int
    anchor: str
    is_header: bool
    cells: tuple[CellView, ...]
    action: str
    notes: tuple[str, ...]
    pages: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class TableView:
    """A table of the source; `number` counts the tables, `pages` are those of a PDF that it was read from."""

    number: int
    title: str
    headings: tuple[str, ...]
    rows: tuple[RowView, ...]
    pages: tuple[int, ...] = ()


def tables(document: Document, plan: Plan, read_from: Mapping[Square, tuple[Origin, ...]]) -> tuple[TableView, ...]:
    """Every table of the document, marked; its title is the heading or line that stands before it."""
    picture = _Picture(plan, read_from)
    found: list[TableView] = []
    title = ""
    for block in document.blocks:
        if isinstance(block, Table):
            found.append(picture.table(block, len(found) + 1, block.caption or title))
            title = ""
        elif isinstance(block, Heading | Paragraph) and block.text.strip():
            title = block.text
    return tuple(found)


class _Picture:
    """What is the same for every table: what the plan says of each square and row."""

    def __init__(self, plan: Plan, read_from: Mapping[Square, tuple[Origin, ...]]) -> None:
        self.origins = read_from
        self.headings: tuple[str, ...] = ()
        self.actions = {action.id: action for action in actions(plan)}
        self.notes: dict[str, list[str]] = defaultdict(list)
        for note in plan.notes:
            self.notes[anchor(note.place)].append(note.message)

    def table(self, table: Table, number: int, title: str) -> TableView:
        squares = grid(table)
        header = next((at for at, row in enumerate(squares) if self._is_header(row)), None)
        if header is not None:
            self.headings = tuple(square.cell.text for square in squares[header])
        # A table that a page break began anew has the headings of the one before it.
        headings = self.headings if squares and len(squares[0]) == len(self.headings) else ()
        rows = tuple(self._row(row, at + 1, headings) for at, row in enumerate(squares))
        pages = sorted({page for row in rows for page in row.pages})
        return TableView(number, title, headings, rows, tuple(pages))

    def _row(self, row: tuple[GridSquare, ...], number: int, headings: tuple[str, ...]) -> RowView:
        cells = tuple(
            self._cell(square, at + 1, headings[at] if at < len(headings) else "") for at, square in enumerate(row)
        )
        place = next((square.cell.place for square in row if square.is_origin and square.cell.place), None)
        name = anchor(place)
        return RowView(
            number=number,
            anchor=name,
            is_header=self._is_header(row),
            cells=cells,
            action=self._action(row),
            notes=tuple(self.notes.get(name, ())) if name else (),
            pages=pages_of(tuple(square.cell for square in row if square.is_origin)),
        )

    def _cell(self, square: GridSquare, column: int, heading: str) -> CellView:
        origins = self._of(square.cell)
        text = square.cell.text
        marks = tuple(dict.fromkeys(self._mark(origin) for origin in origins))
        return CellView(column, heading, text, _kind(text, origins), marks, not square.is_origin)

    def _mark(self, origin: Origin) -> str:
        if origin.kind == "answer":
            return origin.label
        if origin.kind in ("heading", "unplaced"):
            return origin.label or origin.kind
        named = len(origin.label) < 40 and not origin.label.startswith(origin.kind)
        return f"{origin.kind} {origin.label}" if named else origin.kind

    def _action(self, row: tuple[GridSquare, ...]) -> str:
        targets = [
            origin.target
            for square in row
            if square.is_origin
            for origin in self._of(square.cell)
            if origin.target in self.actions
        ]
        return _named(self.actions[targets[0]]) if targets else ""

    def _is_header(self, row: tuple[GridSquare, ...]) -> bool:
        filled = [square.cell for square in row if square.cell.text.strip()]
        return len(filled) > 1 and all(_kind(cell.text, self._of(cell)) == "heading" for cell in filled)

    def _of(self, cell: Cell) -> tuple[Origin, ...]:
        place = cell.place or next((block.place for block in cell.blocks if block.place), None)
        return self.origins.get(_square(place), ()) if place else ()


def _kind(text: str, origins: tuple[Origin, ...]) -> str:
    if not text.strip():
        return _EMPTY
    kinds = {origin.kind for origin in origins}
    if not kinds or kinds == {"unplaced"}:
        return "unplaced"
    return "heading" if kinds == {"heading"} else "read"


def _named(action: Action) -> str:
    return f"{action.number} {action.title}".strip()


def _square(place: Place) -> tuple[int, int, int]:
    return place.table or 0, place.row or 0, place.column or 0
