"""Corrections that a person makes to what was read, applied to the Document before it is interpreted again.

Each names its table, row and column as they stand when it is made, counted from 1 over the table's grid, or its line,
counted from 1 over what stands outside tables; corrections are replayed in the order in which they were made, so the
same list gives the same document always. Places stay as printed.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any

from milepost.core.document.grid import Grid, put, to_rows
from milepost.core.document.nodes import Aside, Cell, Certainty, Document, Heading, Note, Paragraph, Table
from milepost.core.document.walk import Square, grid, texts
from milepost.core.errors import InvalidInput


@dataclass(frozen=True, slots=True)
class SetText:
    """Put these words in a cell, a line for each paragraph."""

    table: int
    row: int
    column: int
    text: str


@dataclass(frozen=True, slots=True)
class MoveText:
    """Move a cell's words to the end of another cell of its row."""

    table: int
    row: int
    column: int
    to_column: int


@dataclass(frozen=True, slots=True)
class JoinRow:
    """Join a row to the row above: it was one row, torn in two."""

    table: int
    row: int


@dataclass(frozen=True, slots=True)
class SplitRow:
    """Split a row in two; `keep` says for each column how many paragraphs stay in the upper row.

    A merged cell that covers more rows than this one, and is not parted itself, covers both.
    """

    table: int
    row: int
    keep: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class NotARow:
    """Set a row aside: it is a note or a leftover, and no row of the plan."""

    table: int
    row: int


@dataclass(frozen=True, slots=True)
class SetLine:
    """Put these words in the place of a line outside tables; several lines become several paragraphs."""

    line: int
    text: str


@dataclass(frozen=True, slots=True)
class NotALine:
    """Set a line outside tables aside: it is no part of the plan."""

    line: int


@dataclass(frozen=True, slots=True)
class HeadingMeans:
    """Say what a heading means: of a column one of interpret's kinds of column, of a line whether it opens a section.

    An empty `meaning` takes back what was said before. Changes no text.
    """

    heading: str
    meaning: str


BY_A_PERSON = "set aside by a person"
Correction = SetText | MoveText | JoinRow | SplitRow | NotARow | SetLine | NotALine | HeadingMeans
_KINDS: dict[str, type[Correction]] = {
    kind.__name__: kind for kind in (SetText, MoveText, JoinRow, SplitRow, NotARow, SetLine, NotALine, HeadingMeans)
}


def apply(document: Document, corrections: Iterable[Correction]) -> Document:
    """The document with every correction made, in order; raises InvalidInput where one names nothing."""
    for correction in corrections:
        match correction:
            case HeadingMeans():
                continue
            case SetLine() | NotALine():
                document = _with_line(document, correction)
            case _:
                document = _apply_one(document, correction)
    return document


def meanings(corrections: Iterable[Correction]) -> dict[str, str]:
    """What a person said that headings mean: heading as printed to kind of column; the last word counts."""
    said = {item.heading: item.meaning for item in corrections if isinstance(item, HeadingMeans)}
    return {heading: meaning for heading, meaning in said.items() if meaning}


def put_right(document: Document, corrections: Iterable[Correction]) -> frozenset[str]:
    """The words, on one line, in whose place a person put others, as the document prints them."""
    found = set()
    for correction in corrections:
        if isinstance(correction, SetText):
            tables = [block for block in document.blocks if isinstance(block, Table)]
            squares: Grid = [list(row) for row in grid(tables[correction.table - 1])]
            found.add(_cell(squares, correction.row, correction.column).text)
        elif isinstance(correction, SetLine):
            lines = [block for block in document.blocks if not isinstance(block, Table)]
            found.add(" ".join(text for text, _ in texts(Document((lines[correction.line - 1],)))))
        document = apply(document, (correction,))
    return frozenset(" ".join(text.split()) for text in found if text.strip())


def to_data(correction: Correction) -> dict[str, Any]:
    """A correction as plain data."""
    return {"kind": type(correction).__name__, **asdict(correction)}


def from_data(data: Mapping[str, Any]) -> Correction:
    """The correction that plain data hold."""
    fields: dict[str, Any] = {
        key: tuple(value) if isinstance(value, list) else value for key, value in data.items() if key != "kind"
    }
    return _KINDS[data["kind"]](**fields)


def _apply_one(document: Document, correction: SetText | MoveText | JoinRow | SplitRow | NotARow) -> Document:
    tables = [at for at, block in enumerate(document.blocks) if isinstance(block, Table)]
    if not 1 <= correction.table <= len(tables):
        raise InvalidInput("This document has no such table any more. Open the page again.")
    at = tables[correction.table - 1]
    table = document.blocks[at]
    assert isinstance(table, Table)  # noqa: S101 - for the type checker; `tables` holds nothing else
    squares: Grid = [list(row) for row in grid(table)]
    if not 1 <= correction.row <= len(squares):
        raise InvalidInput("This table has no such row any more. Open the page again.")
    aside = _aside(squares, correction) if isinstance(correction, NotARow) else ()
    notes = _covering(squares, correction) if isinstance(correction, SplitRow) else ()
    _WORK[type(correction)](squares, correction)
    blocks = (*document.blocks[:at], replace(table, rows=to_rows(squares, table)), *document.blocks[at + 1 :])
    return replace(document, blocks=blocks, asides=(*document.asides, *aside), notes=(*document.notes, *notes))


def _with_line(document: Document, correction: SetLine | NotALine) -> Document:
    lines = [at for at, block in enumerate(document.blocks) if not isinstance(block, Table)]
    if not 1 <= correction.line <= len(lines):
        raise InvalidInput("This document has no such line any more. Open the page again.")
    at = lines[correction.line - 1]
    block = document.blocks[at]
    before, after = document.blocks[:at], document.blocks[at + 1 :]
    if isinstance(correction, NotALine):
        aside = Aside(BY_A_PERSON, " ".join(text for text, _ in texts(Document((block,)))), block.place)
        return replace(document, blocks=(*before, *after), asides=(*document.asides, aside))
    if not isinstance(block, Paragraph | Heading):
        raise InvalidInput("This is a picture; its words cannot be changed.")
    said = [line.strip() for line in correction.text.splitlines() if line.strip()]
    if not said:
        raise InvalidInput("Enter the words, or set the line aside.", "text")
    return replace(document, blocks=(*before, *(replace(block, text=line) for line in said), *after))


def _aside(squares: Grid, correction: NotARow) -> tuple[Aside, ...]:
    words = [square.cell for square in squares[correction.row - 1] if square.is_origin and square.cell.text]
    return tuple(Aside(BY_A_PERSON, cell.text, cell.place) for cell in words)


def _set_text(squares: Grid, correction: SetText) -> None:
    cell = _cell(squares, correction.row, correction.column)
    blocks = tuple(Paragraph(line, place=cell.place) for line in correction.text.splitlines() if line.strip())
    put(squares, correction.row - 1, correction.column - 1, replace(cell, blocks=blocks))


def _move_text(squares: Grid, correction: MoveText) -> None:
    source = _cell(squares, correction.row, correction.column)
    target = _cell(squares, correction.row, correction.to_column)
    if target is source:
        raise InvalidInput("The words are in this cell already. Choose another column.", "to")
    moved = replace(target, blocks=(*target.blocks, *source.blocks))
    put(squares, correction.row - 1, correction.to_column - 1, moved)
    put(squares, correction.row - 1, correction.column - 1, replace(source, blocks=()))


def _join_row(squares: Grid, correction: JoinRow) -> None:
    if correction.row == 1:
        raise InvalidInput("The first row of a table has no row above it to join.")
    upper, lower = squares[correction.row - 2], squares[correction.row - 1]
    for column, square in enumerate(lower):
        if square.is_origin and square.cell.blocks:
            above = upper[column].cell
            put(squares, correction.row - 2, column, replace(above, blocks=(*above.blocks, *square.cell.blocks)))
    del squares[correction.row - 1]


def _split_row(squares: Grid, correction: SplitRow) -> None:
    at = correction.row - 1
    below: list[Square] = []
    for column, square in enumerate(list(squares[at])):
        cell = square.cell
        if below and not square.is_origin and squares[at][column - 1].cell is squares[at][column].cell:
            below.append(Square(below[-1].cell, is_origin=False))
        elif _covers_both(square, correction, column):
            below.append(Square(cell, is_origin=False))
        else:
            keep = _kept(correction, column, cell)
            lower = replace(cell, blocks=cell.blocks[keep:])
            below.append(Square(lower, is_origin=True))
            _hand_down(squares, at + 1, cell, lower)
            put(squares, at, column, replace(cell, blocks=cell.blocks[:keep]))
    squares.insert(at + 1, below)


def _covers_both(square: Square, correction: SplitRow, column: int) -> bool:
    if square.cell.row_span == 1:
        return False
    return not square.is_origin or _kept(correction, column, square.cell) >= len(square.cell.blocks)


def _kept(correction: SplitRow, column: int, cell: Cell) -> int:
    return correction.keep[column] if column < len(correction.keep) else len(cell.blocks)


def _hand_down(squares: Grid, start: int, cell: Cell, lower: Cell) -> None:
    """What a parted cell covered below the row is covered by its lower part now."""
    for line in squares[start:]:
        for at, square in enumerate(line):
            if square.cell is cell and not square.is_origin:
                line[at] = square._replace(cell=lower)


def _covering(squares: Grid, correction: SplitRow) -> tuple[Note, ...]:
    """A note for each merged cell that stands beside both rows of a split."""
    row = squares[correction.row - 1]
    place = next((square.cell.place for square in row if square.is_origin and square.cell.place), None)
    columns: dict[int, int] = {}
    for column, square in enumerate(row):
        if square.cell.text and _covers_both(square, correction, column):
            columns.setdefault(id(square.cell), column + 1)
    message = "A person split this row in two; the merged cell of column {} covers both."
    return tuple(Note("split_row", message.format(column), place, Certainty.CERTAIN) for column in columns.values())


def _not_a_row(squares: Grid, correction: NotARow) -> None:
    del squares[correction.row - 1]


def _cell(squares: Grid, row: int, column: int) -> Cell:
    if not 1 <= column <= len(squares[row - 1]):
        raise InvalidInput("This row has no such column any more. Open the page again.")
    return squares[row - 1][column - 1].cell


_WORK: dict[type, Callable[[Grid, Any], None]] = {
    SetText: _set_text,
    MoveText: _move_text,
    JoinRow: _join_row,
    SplitRow: _split_row,
    NotARow: _not_a_row,
}
