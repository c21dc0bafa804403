"""Blocks of turned tables under each other on one sheet: an action in each column, the same labels again and again."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from milepost.core.interpret.items import Grid, GridRow, Line, Part, Said
from milepost.core.interpret.meanings.columns import Role, guess, is_known, key
from milepost.core.interpret.meanings.openings import opening
from milepost.core.interpret.parts.turned import is_turned

_MOSTLY = 0.6
_OPENING = (Role.NUMBER, Role.ACTION)
_GROUPS = (Role.SECTION, Role.FOCUS_AREA)


def unstacked(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """The parts, with every grid of turned tables under each other as a grid for each and its title as a line."""
    return tuple(found for part in parts for found in (_blocks(part) if isinstance(part, Grid) else (part,)))


def _blocks(grid: Grid) -> Sequence[Part]:
    starts = _starts(grid.rows) if grid.width > 2 else []
    if not starts:
        return (grid,)
    attributes = _attributes(grid.rows)
    ends = [_end(grid.rows, start, end, attributes) for start, end in pairwise((*starts, len(grid.rows)))]
    blocks = [_filled(grid.rows[start:end]) for start, end in zip(starts, ends, strict=True)]
    if not all(is_turned(_texts(block)) for block in blocks) or not _are_alike(blocks):
        return (grid,)
    found: list[Part] = list(rows_as_lines(grid.rows[: starts[0]]))
    for block, end, start in zip(blocks, ends, (*starts[1:], len(grid.rows)), strict=True):
        found.append(Grid(block, sheet=grid.sheet))
        found.extend(rows_as_lines(grid.rows[end:start]))
    if grid.caption.text:
        found.insert(0, Line(grid.caption, band=True))
    return found


def _texts(rows: Sequence[GridRow]) -> list[list[str]]:
    return [[cell.text for cell in row.cells] for row in rows]


def _starts(rows: Sequence[GridRow]) -> list[int]:
    """Where the first label that opens an action stands, and stands again; none where it stands but once."""
    opening = next((key(row.cells[0].text) for row in rows if _opens(row)), "")
    starts = [at for at, row in enumerate(rows) if opening and key(row.cells[0].text) == opening]
    return starts if len(starts) > 1 else []


def _opens(row: GridRow) -> bool:
    text = row.cells[0].text
    return len(row.filled) > 1 and is_known(text) and guess(text).roles[0] in _OPENING


def _attributes(rows: Sequence[GridRow]) -> frozenset[str]:
    """The labels that several actions answer in some block, and those that come again though nobody answers."""
    several = (key(row.cells[0].text) for row in rows if len(row.filled) > 2)
    counts = Counter(key(row.cells[0].text) for row in rows if row.filled == (0,))
    return frozenset((*several, *(label for label, count in counts.items() if count > 1)))


def _end(rows: Sequence[GridRow], start: int, end: int, attributes: frozenset[str]) -> int:
    """Where the title of the next block begins, or what is said below the last: nobody answers there for several."""
    told = next((at for at in range(end - 1, start, -1) if len(rows[at].filled) > 2), start)
    return next((at for at in range(told + 1, end) if _is_title(rows[at], attributes)), end)


def _is_title(row: GridRow, attributes: frozenset[str]) -> bool:
    """Whether a row says one thing that is no attribute: "Strand 2", or "Theme" with its name beside it."""
    text = row.cells[0].text
    if key(text) in attributes or not row.filled:
        return False
    if len(row.filled) == 1:
        return not is_known(text)
    return len(row.filled) == 2 and _names_group(row)


def _names_group(row: GridRow) -> bool:
    label = row.cells[0].text
    if is_known(label) and guess(label).roles[0] in _GROUPS:
        return True
    return opening(_joined(*(row.cells[at] for at in row.filled)).text) is not None


def _filled(rows: Sequence[GridRow]) -> tuple[GridRow, ...]:
    return tuple(row for row in rows if row.filled)


def _are_alike(blocks: Sequence[Sequence[GridRow]]) -> bool:
    """Whether the blocks ask much the same, each label once, and some of several actions."""
    asked = [[key(row.cells[0].text) for row in block] for block in blocks]
    every = {label for labels in asked for label in labels}
    once = all(len(set(labels)) == len(labels) >= _MOSTLY * len(every) for labels in asked)
    return once and any(len(block[0].filled) > 2 and not any(block[0].across) for block in blocks)


def rows_as_lines(rows: Sequence[GridRow]) -> Iterator[Line]:
    """What stands between blocks: a line for each row, for each cell of one that says several things."""
    for row in rows:
        cells = [row.cells[at] for at in row.filled]
        if len(cells) == 2 and row.cells[0].text and (is_known(cells[0].text) or _names_group(row)):
            cells = [_joined(*cells)]
        yield from (Line(cell, band=True) for cell in cells)


def _joined(one: Said, other: Said) -> Said:
    return replace(one, text=f"{one.text.rstrip(' :')}: {other.text}", places=(*one.places, *other.places))
