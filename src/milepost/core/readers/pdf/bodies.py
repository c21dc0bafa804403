"""Bodies of tables that only have a header band: where their rows are, by the white between the lines of text."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from milepost.core.readers.pdf.gaps import runs_of
from milepost.core.readers.pdf.grid import Walls
from milepost.core.readers.pdf.page import Glyph, Rule

_FEWEST_COLUMNS = 3
_WHITE = 0.45  # of the size of letters: lines of one cell stand nearer
_FARTHEST = 4  # times the usual white between rows: what stands below is no row
_INSET = 8.0  # points that the text of a cell may start right of its edge
SLACK = 2.0  # points that text may stand out of its column


@dataclass(slots=True)
class Strip:
    """Lines of text side by side with no white across all columns between them."""

    top: float
    bottom: float
    glyphs: list[Glyph]


def rows_below(walls: Walls, glyphs: Sequence[Glyph], end: float) -> list[Rule]:
    """The level rules that a band of header cells lacks below it, down to `end`; none where no row stands there."""
    edges = edges_of(walls)
    if len(edges) <= _FEWEST_COLUMNS:
        return []
    start = max(rule.top for rule in walls.levels)
    rows = of_the_table(strips([g for g in glyphs if start <= g.middle[1] and g.bottom < end], edges), edges)
    return levels_under(rows, edges)


def edges_of(walls: Walls) -> list[float]:
    """Where the columns of a table start, and where the last of them ends."""
    left, right = walls.sides
    return [left, *sorted({rule.x0 for rule in walls.inner}), right]


def levels_under(rows: Sequence[Strip], edges: Sequence[float]) -> list[Rule]:
    """A level rule under each row."""
    tops = [(one.bottom + other.top) / 2 for one, other in pairwise(rows)]
    ends = [*tops, rows[-1].bottom + 1] if rows else []
    return [Rule(edges[0], y, edges[-1], y, False) for y in ends]


def strips(glyphs: Sequence[Glyph], edges: Sequence[float]) -> list[Strip]:
    """The strips of text between the sides of a table, from top to bottom."""
    found: list[Strip] = []
    inside = (g for g in glyphs if g.text.strip() and edges[0] - SLACK < g.x0 < edges[-1])
    for glyph in sorted(inside, key=lambda g: g.top):
        if found and glyph.top - found[-1].bottom < _WHITE * glyph.size:
            found[-1].bottom = max(found[-1].bottom, glyph.bottom)
            found[-1].glyphs.append(glyph)
        else:
            found.append(Strip(glyph.top, glyph.bottom, [glyph]))
    return found


def of_the_table(found: Sequence[Strip], edges: Sequence[float]) -> list[Strip]:
    """The strips down to the first that keeps to no columns, or stands far below the others: a heading, a footer."""
    rows: list[Strip] = []
    for at, strip in enumerate(found):
        is_row = keeps_to(strip.glyphs, edges) or (at == 0 and _ends_a_cell(strip.glyphs, edges))
        if not is_row or (len(rows) > 1 and strip.top - rows[-1].bottom > _far(rows)):
            break
        rows.append(strip)
    return rows


def _ends_a_cell(glyphs: Sequence[Glyph], edges: Sequence[float]) -> bool:
    """Whether a strip right below headings is what a page cut off from one cell, further in than a paragraph starts."""
    start, end = min(g.x0 for g in glyphs), max(g.x1 for g in glyphs)
    return any(left <= start < left + _INSET and end <= right for left, right in pairwise(edges[1:]))


def _far(rows: list[Strip]) -> float:
    return _FARTHEST * max(median(below.top - above.bottom for above, below in pairwise(rows)), 4.0)


def keeps_to(glyphs: Sequence[Glyph], edges: Sequence[float]) -> bool:
    """Whether the text of a strip stands in several columns and mostly does not cross from one to the next."""
    runs = runs_of(glyphs, 1.0)
    columns = {sum(edge <= start + SLACK for edge in edges) for start, _ in runs}
    crossing = sum(any(start + SLACK < edge < end - SLACK for edge in edges[1:-1]) for start, end in runs)
    return len(columns) > 1 and 2 * crossing <= len(runs)
