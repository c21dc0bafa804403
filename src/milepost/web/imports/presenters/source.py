"""The source as a picture: its tables and the lines between them, each marked with what was read from it."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from milepost.core.document.nodes import Cell, Heading, Paragraph, Picture, Place, Table
from milepost.core.document.walk import Square as GridSquare
from milepost.core.document.walk import grid
from milepost.core.plan.model import Action, Plan
from milepost.core.plan.origins import Origin, Square
from milepost.core.plan.walk import actions
from milepost.records.imports.printed import pages_of
from milepost.records.imports.queries import Review as Read
from milepost.web.imports.presenters.headings import WORDS
from milepost.web.imports.presenters.summary import anchor

_EMPTY = "empty"
MOST_ROWS = 300  # of one table: a page of thousands takes a browser and a server too long


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

    @property
    def band(self) -> str:
        """The words of a row that says one thing, for the rows below it perhaps; "" for any other."""
        filled = [cell.text for cell in self.cells if cell.text.strip() and not cell.is_carried]
        return filled[0] if len(filled) == 1 and len(self.cells) > 1 else ""


@dataclass(frozen=True, slots=True)
class LineView:
    """A line outside the tables with what was read from it; `number` counts these lines as they stand now.

    `kind` is "read", "heading" or "unplaced"; `marks` are the tags shown on it.
    """

    number: int
    anchor: str
    text: str
    kind: str
    marks: tuple[str, ...]
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LinesView:
    """Lines that stand together between tables."""

    lines: tuple[LineView, ...]
    is_table = False


@dataclass(frozen=True, slots=True)
class TableView:
    """A table of the source; `number` counts the tables, `pages` are those of a PDF that it was read from."""

    number: int
    title: str
    headings: tuple[str, ...]
    rows: tuple[RowView, ...]
    pages: tuple[int, ...] = ()
    is_table = True

    @property
    def first_rows(self) -> tuple[RowView, ...]:
        """The rows that a page shows at once."""
        return self.rows[:MOST_ROWS]

    @property
    def more(self) -> int:
        """How many rows there are beyond these."""
        return max(0, len(self.rows) - MOST_ROWS)


Part = TableView | LinesView


def parts(read: Read) -> tuple[Part, ...]:
    """Everything that the document says in reading order, marked; a table is called after what stands over it."""
    picture = _Picture(read.plan, read.read_from, read.read_from_lines)
    found: list[Part] = []
    waiting: list[LineView] = []
    title, number, count = "", 0, 0
    for block in read.document.blocks:
        if isinstance(block, Table):
            found.extend([LinesView(tuple(waiting))] if waiting else [])
            number, waiting = number + 1, []
            found.append(picture.table(block, number, block.caption or title))
            continue
        count += 1
        if block.text.strip():
            waiting.append(picture.line(block, count))
            title = block.text if picture.opens(block) or not title else title
    return (*found, *([LinesView(tuple(waiting))] if waiting else ()))


def tables(read: Read) -> tuple[TableView, ...]:
    """Every table of the document, marked."""
    return tuple(part for part in parts(read) if isinstance(part, TableView))


class _Picture:
    """What is the same for every table: what the plan says of each square and row."""

    def __init__(
        self,
        plan: Plan,
        read_from: Mapping[Square, tuple[Origin, ...]],
        read_from_lines: Mapping[Place, tuple[Origin, ...]],
    ) -> None:
        self.origins = read_from
        self.lines = read_from_lines
        self.roles = {question.heading: str(question.role) for question in plan.questions}
        self.headings: tuple[str, ...] = ()
        self.actions = {action.id: action for action in actions(plan)}
        self.notes: dict[str, list[str]] = defaultdict(list)
        for note in plan.notes:
            self.notes[anchor(note.place)].append(note.message)

    def opens(self, block: Heading | Paragraph | Picture) -> bool:
        """Whether a section or focus area is opened by this line."""
        origins = self.lines.get(block.place, ()) if block.place else ()
        return any(origin.kind in ("section", "focus area") for origin in origins)

    def line(self, block: Heading | Paragraph | Picture, number: int) -> LineView:
        """A line outside the tables."""
        origins = self.lines.get(block.place, ()) if block.place else ()
        name = anchor(block.place)
        text = block.line if isinstance(block, Paragraph) else block.text
        return LineView(number, name, text, _kind(text, origins), self._marks(origins), tuple(self.notes.get(name, ())))

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
        return CellView(column, heading, text, _kind(text, origins), self._marks(origins), not square.is_origin)

    def _marks(self, origins: tuple[Origin, ...]) -> tuple[str, ...]:
        """What was read, or where nothing was, what the words are instead."""
        values = tuple(origin for origin in origins if origin.kind not in ("heading", "unplaced"))
        return tuple(dict.fromkeys(self._mark(origin) for origin in values or origins))

    def _mark(self, origin: Origin) -> str:
        if origin.kind == "answer":
            return WORDS.get(self.roles.get(origin.label, ""), "Another question")
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
