"""Tables that a conversion flattened: rows written between slashes, and numbers that stand apart from their table."""

import re
from dataclasses import replace

from milepost.core.interpret.items import Grid, GridRow, Line, Part, Said
from milepost.core.interpret.meanings.columns import Role, guess
from milepost.core.interpret.meanings.evidence import is_name_like
from milepost.core.interpret.parts.labels import labelled
from milepost.core.words import numbering

_BETWEEN = re.compile(r"(?:(?<=\s)|^)/(?=\s|$)")
_JOINED = re.compile(r"\s+[|¦•·]\s+|\s*;\s+(?=[A-Z][\w ]{1,20}:)")
_AROUND = re.compile(r"^\s*\(([^()]*)\)\s*$")  # all of a line
_FEWEST = 3


def restored(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """The parts with flattened tables as grids again."""
    return _with_numbers(_unslashed(tuple(one for part in parts for one in _unjoined(part))))


def _unjoined(part: Part) -> tuple[Part, ...]:
    """The labelled texts of one line as lines: "Lead: Ann Lowe | Due: May 2025 | RAG: Green"."""
    pieces = _JOINED.split(_AROUND.sub(r"\1", part.said.text)) if isinstance(part, Line) and not part.level else []
    if len(pieces) < 2 or not all(labelled(piece)[0] for piece in pieces[:2]):
        return (part,)
    return (
        tuple(Line(part.said.worded(piece.strip())) for piece in pieces if piece.strip())
        if isinstance(part, Line)
        else ()
    )


def _unslashed(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    result: list[Part] = []
    rows: list[GridRow] = []
    for part in parts:
        cells = _slashed(part) if isinstance(part, Line) else ()
        if rows and len(cells) > len(rows[0].cells):
            cells = _fitted(cells, rows[0])
        if rows and len(cells) != len(rows[0].cells):
            result.append(Grid(tuple(rows)))
            rows = []
        if cells:
            rows.append(plain_row(cells))
        else:
            result.append(part)
    return (*result, Grid(tuple(rows))) if rows else tuple(result)


def plain_row(cells: tuple[Said, ...]) -> GridRow:
    """A row in which no cell covers another."""
    nowhere = (False,) * len(cells)
    return GridRow(cells, nowhere, nowhere)


def _slashed(line: Line) -> tuple[Said, ...]:
    text = line.said.text.strip()
    if not text.startswith("/") or "\n" in text:
        return ()
    texts = [piece.strip() for piece in _BETWEEN.split(text)][1:]
    texts = texts[:-1] if texts and not texts[-1] else texts
    return tuple(line.said.worded(piece) for piece in texts) if len(texts) >= _FEWEST else ()


def _fitted(cells: tuple[Said, ...], header: GridRow) -> tuple[Said, ...]:
    """The cells of a longer row with the surplus put together as its leads, which slashes part as well as cells."""
    at = next((at for at, cell in enumerate(header.cells) if guess(cell.text).roles[:1] == (Role.LEAD,)), None)
    if at is None:
        return cells
    end = at + 1 + len(cells) - len(header.cells)
    if not all(is_name_like(cell.text) for cell in cells[at:end]):
        return cells
    return (*cells[:at], cells[at].worded("; ".join(cell.text for cell in cells[at:end])), *cells[end:])


def _with_numbers(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """Give a block of numbers ("Ref", "A1", "A2" on lines of their own) back to the table below it, row for row."""
    result: list[Part] = []
    for part in parts:
        if isinstance(part, Grid):
            block = _block_above(result, len(part.rows))
            if block:
                del result[-len(block) :]
                part = _beside(block, part)
        result.append(part)
    return tuple(result)


def _block_above(parts: list[Part], length: int) -> list[Line]:
    block = [part for part in parts[-length:] if isinstance(part, Line)]
    if length < _FEWEST or len(block) != length or guess(block[0].said.text).roles[:1] != (Role.NUMBER,):
        return []
    return block if all(numbering.is_number(line.said.text) for line in block[1:]) else []


def _beside(block: list[Line], grid: Grid) -> Grid:
    rows = (
        GridRow((line.said, *row.cells), (False, *row.across), (False, *row.down), row.is_header)
        for line, row in zip(block, grid.rows, strict=True)
    )
    return replace(grid, rows=tuple(rows))
