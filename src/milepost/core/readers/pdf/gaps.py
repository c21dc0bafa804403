"""The gaps in the text of tables without lines between columns, looked for over all pages at once.

A page may hold too little to show them: a table of one shape goes on over many.
"""

from bisect import bisect
from collections.abc import Sequence

from milepost.core.readers.pdf.grid import Walls
from milepost.core.readers.pdf.page import Glyph

_NARROWEST = 5  # points of white between two columns
_SPACE = 1.0  # of the size of the letters: more than that is no space between words
_LONG = 0.45  # of the table's width: a text that starts at the left and is longer is a title
_NEAR = 0.15  # of the width: what starts nearer to the left starts at it
_CROSSING = 0.05  # of the lines may cross a gap: short titles


class Gaps:
    """The runs of text of every shape of table (where it starts and ends), and the edges that they leave."""

    def __init__(self) -> None:
        self._runs: dict[tuple[int, int], list[tuple[float, float]]] = {}
        self._found: dict[tuple[int, int], list[float]] = {}

    def add(self, walls: Walls, glyphs: Sequence[Glyph]) -> None:
        """Take in the text of one table."""
        left, right = walls.sides
        near = left + _NEAR * (right - left)
        tops = sorted({rule.top for rule in walls.levels})
        inside = [g for g in glyphs if g.text.strip() and tops[0] < g.middle[1] < tops[-1] and left - 2 < g.x0 < right]
        rows = _rows(inside, tops)
        banded = [row for row in rows if not (len(row) == 1 and row[0][0] < near)]
        kept = banded if len(banded) > 1 else rows
        runs = [run for row in kept for run in row if run[0] > near or run[1] - run[0] < _LONG * (right - left)]
        self._runs.setdefault(shape(walls), []).extend(runs)

    def edges(self, walls: Walls) -> list[float]:
        """Where columns start that stand between the sides of such a table, without its left edge."""
        key = shape(walls)
        if key not in self._found:
            self._found[key] = _edges(self._runs.get(key, []), *walls.sides)
        return self._found[key]


def _rows(glyphs: Sequence[Glyph], tops: Sequence[float]) -> list[list[tuple[float, float]]]:
    """The runs of text of each row; a row of one run that starts at the left is a band over all columns, or a rest."""
    rows: dict[int, list[Glyph]] = {}
    for glyph in glyphs:
        rows.setdefault(bisect(tops, glyph.middle[1]), []).append(glyph)
    return [runs_of(row, _SPACE) for _, row in sorted(rows.items())]


def shape(walls: Walls) -> tuple[int, int]:
    """What tables have in common that may be one on several pages: where their sides are, roughly."""
    left, right = walls.sides
    return round(left / 4), round(right / 4)


def runs_of(glyphs: Sequence[Glyph], space: float) -> list[tuple[float, float]]:
    """Where pieces of lines start and end that have no gap wider than `space` times the size of their letters."""
    runs: list[tuple[float, float]] = []
    for line in lines_of_height(glyphs):
        line.sort(key=lambda g: g.x0)
        start, end = line[0].x0, line[0].x1
        for glyph in line[1:]:
            if glyph.x0 - end > space * glyph.size:
                runs.append((start, end))
                start = glyph.x0
            end = max(end, glyph.x1)
        runs.append((start, end))
    return runs


def lines_of_height(glyphs: Sequence[Glyph]) -> list[list[Glyph]]:
    """Letters whose middles stand at one height, to a point."""
    lines: dict[int, list[Glyph]] = {}
    for glyph in glyphs:
        lines.setdefault(round((glyph.top + glyph.bottom) / 2), []).append(glyph)
    return list(lines.values())


def _edges(runs: Sequence[tuple[float, float]], left: float, right: float) -> list[float]:
    crossing = [0] * (int(right) + 3)
    for start, end in runs:
        for x in range(max(int(start), 0), min(int(end), int(right)) + 1):
            crossing[x] += 1
    busiest = max(crossing, default=0)
    edges: list[float] = []
    free = max(int(left), 0)  # a shape may reach over the edge of its page
    for x in range(free, int(right)):
        if crossing[x] > _CROSSING * busiest:
            if x - free >= _NARROWEST and free > left + _NARROWEST:
                edges.append(x - 2.0)
            free = x + 1
    return edges
