"""Boxes of one cell at the end of a page that are rows of the table overleaf, or of the one on the page before."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from milepost.core.readers.pdf.furniture import is_outer
from milepost.core.readers.pdf.grid import Grid
from milepost.core.readers.pdf.page import Page

_SAME_EDGE = 1.0  # points


def with_torn(pages: Sequence[Page], grids: Sequence[Sequence[Grid]]) -> list[list[Grid]]:
    """The grids of every page, boxes told that lie against a table on the other side of a page's end.

    They have its edges, and nothing stands between the two but headers and footers. Where other boxes as wide stand
    within pages, all are boxes.
    """
    torn: dict[int, Grid] = {}  # by their identity: boxes on several pages may be drawn alike
    for (before, page), (above, below) in zip(pairwise(pages), pairwise(grids), strict=True):
        if above and below:
            last, first = max(above, key=lambda grid: grid.ys[-1]), min(below, key=lambda grid: grid.ys[0])
            if not (_is_box(last) and _is_box(first)) and _are_flush(last, first) and _meet(before, last, page, first):
                torn |= {id(grid): grid for grid in (last, first) if _is_box(grid)}
    boxes = [grid for each in grids for grid in each if _is_box(grid) and id(grid) not in torn]
    told = {key for key, grid in torn.items() if not any(_are_flush(grid, box) for box in boxes)}
    return [[replace(grid, is_torn=True) if id(grid) in told else grid for grid in each] for each in grids]


def _is_box(grid: Grid) -> bool:
    return len(grid.cells) == 1


def _are_flush(one: Grid, other: Grid) -> bool:
    return all(abs(one.xs[at] - other.xs[at]) < _SAME_EDGE for at in (0, -1))


def _meet(before: Page, last: Grid, page: Page, first: Grid) -> bool:
    """Whether a grid is the last thing on its page and the other the first on the next."""
    under = (glyph for glyph in before.glyphs if glyph.text.strip() and glyph.top > last.ys[-1])
    over = (glyph for glyph in page.glyphs if glyph.text.strip() and glyph.bottom < first.ys[0])
    return all(glyph.is_artifact or is_outer(glyph, before.height) for glyph in under) and all(
        glyph.is_artifact or is_outer(glyph, page.height) for glyph in over
    )
