"""A document as lines and grids of squares, in reading order."""

import re
from collections.abc import Iterator
from dataclasses import replace

from milepost.core.document.nodes import Cell, Document, Heading, ListKind, Paragraph, Picture, Place, Table
from milepost.core.document.walk import Square, grid
from milepost.core.interpret.items import Grid, GridRow, Line, Part, Said
from milepost.core.interpret.parts.labels import labelled
from milepost.core.interpret.parts.nested_forms import laid_flat
from milepost.core.interpret.parts.walls import wall

_ANY_LABEL = re.compile(r"[A-Z][^:?\n]{1,40}(?::|\?)\s+\S")  # "So far: …", "How is it going? …"
_MOSTLY = 0.6
_FEWEST = 2


def parts(document: Document) -> tuple[Part, ...]:
    """The lines and grids of a document whose blocks and cells all have places."""
    return tuple(part for block in document.blocks for part in _part(block))


def said(cell: Cell) -> Said:
    """What a cell says, with its places and its colour."""
    text = cell.text
    if "\n" in text:
        text = "\n".join(line.rstrip() for line in text.split("\n"))
    text = text.rstrip().strip("\n ")
    place = cell.place
    if place is None or len(cell.blocks) < _FEWEST:
        return Said(text, (place,) if place else (), cell.fill.lower())
    inner = [block.place for block in cell.blocks if block.place and _square(block.place) != _square(place)]
    return Said(text, tuple(dict.fromkeys((place, *inner))), cell.fill.lower())


def _square(place: Place) -> Place:
    """Where a cell stands, of which every paragraph says the same; lines that were laid into one cell do not."""
    return replace(place, paragraph=None) if place.column else place


def _part(block: Heading | Paragraph | Table | Picture) -> Iterator[Part]:
    if isinstance(block, Table):
        cells = [cell for row in block.rows for cell in row.cells]
        if flat := laid_flat(block) if _is_layout(block) else None:
            yield _grid(flat)
        elif _is_layout(block):
            yield from (part for cell in cells for inner in cell.blocks for part in _part(inner))
        elif cards := _cards(block):
            yield from (part for inner in wall(block, cards) for part in _part(inner))
        else:
            yield _grid(block)
        return
    text = block.line if isinstance(block, Paragraph) else block.text
    if not text.strip():
        return
    where = Said(text.strip("\n "), (block.place,) if block.place else ())
    if isinstance(block, Heading):
        yield Line(where, level=block.level, strong=True)
    elif isinstance(block, Picture):
        yield Line(where)
    else:
        yield Line(where, strong=block.strong, listed=block.level + 1 if block.list_kind is not ListKind.NONE else 0)


def _is_layout(table: Table) -> bool:
    """Whether a table only sets the page, as mails do: one cell a row, or beside each other only cells with tables."""
    if Table not in {block.__class__ for row in table.rows for cell in row.cells for block in cell.blocks}:
        return False  # as nearly every table
    rows = [[cell for cell in row.cells if cell.text.strip()] for row in table.rows]
    inner = [[_holds_table(cell) for cell in row] for row in rows]
    return any(map(any, inner)) and all(len(row) <= 1 or all(held) for row, held in zip(rows, inner, strict=True))


def _holds_table(cell: Cell) -> bool:
    return any(isinstance(block, Table) for block in cell.blocks)


def _cards(table: Table) -> frozenset[int]:
    """The ids of cells that are boxes of their own, where nearly every filled one is: a title, and lines under it.

    A first row without any may be headings over them.
    """
    if not [cell for row in table.rows for cell in row.cells if "\n" in cell.text]:
        return frozenset()  # as most tables
    told = [[(cell, cell.text) for cell in row.cells] for row in table.rows]
    rows = [[cell for cell, text in row if text.strip()] for row in told]
    cards = frozenset(id(cell) for row in told for cell, text in row if _is_card(text))
    below = rows[1:] if rows and cards.isdisjoint(map(id, rows[0])) else rows
    return cards if len(cards) >= _MOSTLY * sum(map(len, below)) else frozenset()


def _is_card(text: str) -> bool:
    title, *lines = text.split("\n")
    if not lines:
        return False
    known = sum(1 for line in lines if labelled(line)[0])
    is_told = known >= _FEWEST or (known and known + sum(1 for line in lines if _ANY_LABEL.match(line)) > _FEWEST)
    return bool(is_told) and not labelled(title)[0]


def _grid(table: Table) -> Grid:
    place = (table.place,) if table.place else ()
    squares = grid(table)
    rows = tuple(
        _row(line, squares[at - 1] if at else (), table.rows[at].is_header or _all_headers(table.rows[at].cells))
        for at, line in enumerate(squares)
    )
    sheet = table.place.sheet if table.place else ""
    return Grid(rows, Said(table.caption.strip(), place), sheet)


def _all_headers(cells: tuple[Cell, ...]) -> bool:
    return bool(cells) and all(cell.is_header for cell in cells)


def _row(line: tuple[Square, ...], above: tuple[Square, ...], is_header: bool) -> GridRow:
    if not [square for square in line if not square.is_origin]:  # as in most rows
        nowhere = (False,) * len(line)
        return GridRow(tuple([said(square.cell) for square in line]), nowhere, nowhere, is_header)
    # A covered square holds the very cell that covers it, so identity with the row above says that it comes from there.
    down = tuple(
        bool(above) and not square.is_origin and above[at].cell is square.cell for at, square in enumerate(line)
    )
    across = tuple(not square.is_origin and not down[at] for at, square in enumerate(line))
    cells = tuple(said(square.cell) if square.is_origin else Said() for square in line)
    return GridRow(cells, across, down, is_header)
