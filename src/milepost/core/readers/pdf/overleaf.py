"""Tables without lines between their rows that go on at the top of the next page, below no band of their own."""

from collections.abc import Sequence

from milepost.core.readers.pdf.bodies import SLACK, Strip, edges_of, levels_under, of_the_table, strips
from milepost.core.readers.pdf.furniture import is_outer
from milepost.core.readers.pdf.gaps import runs_of
from milepost.core.readers.pdf.grid import Walls
from milepost.core.readers.pdf.page import Glyph, Page, Rule

_FEWEST_COLUMNS = 3


def rest_of(before: Page, above: Sequence[Walls], page: Page, below: Sequence[Walls]) -> Walls | None:
    """The rows at the top of a page of the last table on the page before; None where none stand there.

    They keep to its columns: their texts start right at the edges, as neither headings nor paragraphs do.
    """
    last = max(above, key=_bottom, default=None)
    if last is None or not _may_go_on(last) or not _ends(before, _bottom(last)):
        return None
    edges = edges_of(last)
    end = min((_top(walls) for walls in below), default=float("inf"))
    inside = strips([g for g in _printed(page) if g.bottom < end], edges)
    furniture = {_words(strip) for strip in strips(_printed(before), edges) if is_outer(strip, before.height)}
    while inside and _words(inside[0]) in furniture and is_outer(inside[0], page.height):
        del inside[0]
    rows = of_the_table(inside, edges)
    return _walls(rows, edges) if rows and all(_starts_at(row, edges) for row in rows) else None


def _may_go_on(walls: Walls) -> bool:
    """Whether a table has columns by the colours of its band alone: lines would be drawn on the next page too."""
    is_drawn = any(rule.is_drawn for rule in (*walls.uprights, *walls.levels))
    return not is_drawn and len(edges_of(walls)) > _FEWEST_COLUMNS


def _ends(page: Page, y: float) -> bool:
    """Whether nothing stands further down on a page but its footer."""
    return all(is_outer(g, page.height) for g in _printed(page) if g.top > y)


def _printed(page: Page) -> list[Glyph]:
    return [g for g in page.glyphs if g.text.strip() and not g.is_artifact]


def _words(strip: Strip) -> str:
    """The letters of a strip without its numbers: those of pages differ."""
    return "".join(g.text for g in sorted(strip.glyphs, key=lambda g: (g.top, g.x0)) if not g.text.isdigit())


def _starts_at(row: Strip, edges: Sequence[float]) -> bool:
    """Whether most texts of a row start at an edge: a figure or a status may stand in the middle of its column."""
    starts = [start for start, _ in runs_of(row.glyphs, 1.0)]
    padding = [min(start - edge for edge in edges if edge <= start + SLACK) for start in starts]
    return 2 * sum(white < row.glyphs[0].size for white in padding) > len(padding)


def _walls(rows: Sequence[Strip], edges: Sequence[float]) -> Walls:
    """The rules that these rows lack; those between their columns only say at the top where they are."""
    under = levels_under(rows, edges)
    top, bottom = rows[0].top - 1, under[-1].top
    sides = [Rule(x, top, x, bottom, False) for x in (edges[0], edges[-1])]
    return Walls(
        [*sides, *(Rule(x, top, x, top, False) for x in edges[1:-1])],
        [Rule(edges[0], top, edges[-1], top, False), *under],
    )


def _top(walls: Walls) -> float:
    return min(rule.top for rule in walls.levels)


def _bottom(walls: Walls) -> float:
    return max(rule.top for rule in walls.levels)
