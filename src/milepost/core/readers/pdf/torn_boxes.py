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

    They have its edges, and nothing stands between the two but headers and footers.
    """
    found = [list(each) for each in grids]
    for (before, page), (above, below) in zip(pairwise(pages), pairwise(found), strict=True):
        if not above or not below:
            continue
        last, first = (max(above, key=lambda grid: grid.ys[-1]), min(below, key=lambda grid: grid.ys[0]))
        if _is_box(last) != _is_box(first) and _are_flush(last, first) and _meet(before, last, page, first):
            _tell(above, last)
            _tell(below, first)
    return found


def _is_box(grid: Grid) -> bool:
    """Whether a grid is a cell alone; what is left of a torn table by two page ends is a table to the next page."""
    return len(grid.cells) == 1 and not grid.is_torn


def _are_flush(one: Grid, other: Grid) -> bool:
    return all(abs(one.xs[at] - other.xs[at]) < _SAME_EDGE for at in (0, -1))


def _meet(before: Page, last: Grid, page: Page, first: Grid) -> bool:
    """Whether a grid is the last thing on its page and the other the first on the next."""
    under = (glyph for glyph in before.glyphs if glyph.text.strip() and glyph.top > last.ys[-1])
    over = (glyph for glyph in page.glyphs if glyph.text.strip() and glyph.bottom < first.ys[0])
    return all(glyph.is_artifact or is_outer(glyph, before.height) for glyph in under) and all(
        glyph.is_artifact or is_outer(glyph, page.height) for glyph in over
    )


def _tell(grids: list[Grid], one: Grid) -> None:
    if len(one.cells) == 1:
        grids[grids.index(one)] = replace(one, is_torn=True)
