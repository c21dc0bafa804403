"""Cells that a page paints row by row and parts by no line, though it draws that line beside them: they are one.

Spreadsheets paint a merged cell so: a text in its midst, or one turned on its side, crosses the edges of the paint.
"""

from collections.abc import Sequence
from itertools import pairwise

from milepost.core.readers.pdf.grid import Grid
from milepost.core.readers.pdf.page import Box, Glyph, Page, Rule

_NEAR = 3.0  # points: lines this near are one line

Cell = tuple[int, int, int, int]


def whole(grid: Grid, page: Page) -> Grid:
    """The grid with each such cell as one."""
    levels = [rule for rule in page.rules if rule.is_level]
    drawn = [rule for rule in levels if rule.is_drawn]
    if not drawn or len(drawn) == len(levels):
        return grid
    cells: list[Cell] = []
    for cell in sorted(grid.cells):
        if cells and _are_one(grid, cells[-1], cell, page, drawn):
            left, top, right, _ = cells[-1]
            cells[-1] = (left, top, right, cell[3])
        else:
            cells.append(cell)
    if len(cells) == len(grid.cells):
        return grid
    squares = {
        (x, y): at
        for at, (left, top, right, bottom) in enumerate(cells)
        for x in range(left, right)
        for y in range(top, bottom)
    }
    return Grid(grid.xs, grid.ys, cells, squares)


def _are_one(grid: Grid, above: Cell, below: Cell, page: Page, drawn: Sequence[Rule]) -> bool:
    """Whether two cells are painted alike, no line parts them, and no more than one text stands in both."""
    if (above[0], above[2], above[3]) != (below[0], below[2], below[1]):
        return False
    upper, lower = (Box(grid.xs[c[0]], grid.ys[c[1]], grid.xs[c[2]], grid.ys[c[3]]) for c in (above, below))
    return (
        _is_unparted(upper, lower.top, drawn)
        and _paint(page, upper) == _paint(page, lower) != ""
        and _hold_one_text(page, upper, lower)
    )


def _is_unparted(box: Box, y: float, drawn: Sequence[Rule]) -> bool:
    """Whether a line at this height is drawn beside a cell and not under it."""
    beside = [rule for rule in drawn if abs(rule.top - y) <= _NEAR]
    return bool(beside) and all(min(rule.x1, box.x1) - max(rule.x0, box.x0) <= _NEAR for rule in beside)


def _paint(page: Page, box: Box) -> str:
    area = page.ground(*box.middle)
    return area.colour if area and area.colour != "ffffff" else ""


def _hold_one_text(page: Page, upper: Box, lower: Box) -> bool:
    """Whether only one of two cells holds words, or words turned on their side go on from one to the other."""
    over, under = (
        [glyph for glyph in page.glyphs if glyph.text.strip() and box.holds(*glyph.middle)] for box in (upper, lower)
    )
    return bool(over) != bool(under) or _goes_on(over, under)


def _goes_on(over: Sequence[Glyph], under: Sequence[Glyph]) -> bool:
    """Whether turned letters stand on both sides of an edge no further apart than words of one line do."""
    letters = sorted((*over, *under), key=lambda glyph: glyph.top)
    if not over or not under or not all(glyph.turn for glyph in letters):
        return False
    edge = max(glyph.middle[1] for glyph in over)
    pair = next(((a, b) for a, b in pairwise(letters) if a.middle[1] <= edge < b.middle[1]), None)
    return pair is not None and pair[1].top - pair[0].bottom < pair[0].size
