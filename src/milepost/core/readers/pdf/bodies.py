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
_SLACK = 2.0  # points that text may stand out of its column


@dataclass(slots=True)
class _Strip:
    """Lines of text side by side with no white across all columns between them."""

    top: float
    bottom: float
    glyphs: list[Glyph]


def rows_below(walls: Walls, glyphs: Sequence[Glyph], end: float) -> list[Rule]:
    """The level rules that a band of header cells lacks below it, down to `end`; none where no row stands there."""
    left, right = walls.sides
    edges = [left, *sorted({rule.x0 for rule in walls.inner}), right]
    if len(edges) <= _FEWEST_COLUMNS:
        return []
    start = max(rule.top for rule in walls.levels)
    inside = [
        g for g in glyphs if g.text.strip() and start <= g.top and g.bottom < end and left - _SLACK < g.x0 < right
    ]
    rows = _of_the_table(_strips(inside), edges)
    tops = [(one.bottom + other.top) / 2 for one, other in pairwise(rows)]
    ends = [*tops, rows[-1].bottom + 1] if rows else []
    return [Rule(left, y, right, y, False) for y in ends]


def _strips(glyphs: list[Glyph]) -> list[_Strip]:
    strips: list[_Strip] = []
    for glyph in sorted(glyphs, key=lambda g: g.top):
        if strips and glyph.top - strips[-1].bottom < _WHITE * glyph.size:
            strips[-1].bottom = max(strips[-1].bottom, glyph.bottom)
            strips[-1].glyphs.append(glyph)
        else:
            strips.append(_Strip(glyph.top, glyph.bottom, [glyph]))
    return strips


def _of_the_table(strips: list[_Strip], edges: list[float]) -> list[_Strip]:
    """The strips down to the first that keeps to no columns, or stands far below the others: a heading, a footer."""
    rows: list[_Strip] = []
    for strip in strips:
        if not _keeps_to(strip, edges) or (len(rows) > 1 and strip.top - rows[-1].bottom > _far(rows)):
            break
        rows.append(strip)
    return rows


def _far(rows: list[_Strip]) -> float:
    return _FARTHEST * max(median(below.top - above.bottom for above, below in pairwise(rows)), 4.0)


def _keeps_to(strip: _Strip, edges: list[float]) -> bool:
    """Whether the text of a strip stands in several columns and mostly does not cross from one to the next."""
    runs = runs_of(strip.glyphs, 1.0)
    columns = {sum(edge <= start + _SLACK for edge in edges) for start, _ in runs}
    crossing = sum(any(start + _SLACK < edge < end - _SLACK for edge in edges[1:-1]) for start, end in runs)
    return len(columns) > 1 and 2 * crossing <= len(runs)
