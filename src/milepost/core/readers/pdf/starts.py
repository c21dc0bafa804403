"""Columns by where words start below one another, for tables whose texts leave hardly any white between them.

A position counts that words of most rows start at, with more white before them than a space, and that words hardly ever
cross: lines of prose do not agree on one.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import pairwise

from milepost.core.readers.pdf.gaps import runs_of, shape
from milepost.core.readers.pdf.grid import Walls
from milepost.core.readers.pdf.page import Glyph

_WORD = 0.2  # of the size of letters: letters of one word stand nearer
_SPACE = 0.5  # of the size of letters: more white than that before a word is no space
_SAME = 0.8  # points between starts of one column
_FEWEST_ROWS = 3
_MOSTLY = 0.6  # of the rows start a word there
_CROSSING = 0.04  # of the words at this height may cross: titles
_NARROWEST = 12.0  # points between two columns

Words = tuple[tuple[float, float, bool], ...]  # where each starts and ends, and whether white stands before it


class Starts:
    """The words of every shape of table, row by row over all pages, and where columns start by them."""

    def __init__(self) -> None:
        self._rows: dict[tuple[int, int], list[Words]] = {}
        self._found: dict[tuple[int, int], list[float]] = {}

    def add(self, walls: Walls, glyphs: Sequence[Glyph]) -> None:
        """Take in the text of one table."""
        self._rows.setdefault(shape(walls), []).extend(rows_of(walls, glyphs))

    def edges(self, walls: Walls) -> list[float]:
        """Where columns start that stand between the sides of such a table and not at one of its upright rules."""
        key = shape(walls)
        if key not in self._found:
            self._found[key] = starts_of(self._rows.get(key, []), walls.sides[0])
        known = [rule.x0 for rule in walls.inner]
        return [x for x in self._found[key] if not is_near(x, known)]


def rows_of(walls: Walls, glyphs: Sequence[Glyph]) -> list[Words]:
    """The words of each row of a table."""
    left, right = walls.sides
    ys = sorted({rule.top for rule in walls.levels})
    inside = [g for g in glyphs if g.text.strip() and left - 2 < g.x0 < right]
    strips = ([g for g in inside if top < (g.top + g.bottom) / 2 < bottom] for top, bottom in pairwise(ys))
    return [_words(strip) for strip in strips if strip]


def _words(strip: Sequence[Glyph]) -> Words:
    apart = {start for start, _ in runs_of(strip, _SPACE)}
    return tuple((start, end, start in apart) for start, end in runs_of(strip, _WORD))


def starts_of(rows: Sequence[Words], left: float) -> list[float]:
    """Where columns start right of the side of their table, a hair before their words."""
    if len(rows) < _FEWEST_ROWS:
        return []
    ends = sorted(end for row in rows for _, end, _ in row)
    starts = sorted(start for row in rows for start, _, _ in row)
    found: list[float] = []
    for x in _shared(rows):
        passed = bisect_left(starts, x - _SAME) - bisect_right(ends, x + _SAME)
        if passed > _CROSSING * len(starts) or is_near(x, (left, *found)):
            continue
        found.append(x - _SAME)
    return found


def _shared(rows: Sequence[Words]) -> list[float]:
    """The positions at which a word of most rows starts; of those side by side the first."""
    at = sorted(
        {(round(start, 1), number) for number, row in enumerate(rows) for start, _, is_apart in row if is_apart}
    )
    found: list[float] = []
    for start in dict.fromkeys(start for start, _ in at):
        if found and start - found[-1] <= _SAME:
            continue
        near = at[bisect_left(at, (start, -1)) : bisect_right(at, (start + _SAME, len(rows)))]
        here = {number for _, number in near}
        if len(here) >= max(_FEWEST_ROWS, _MOSTLY * len(rows)):
            found.append(start)
    return found


def is_near(x: float, known: Sequence[float]) -> bool:
    """Whether no column has room between this position and one of those."""
    return any(abs(x - edge) < _NARROWEST for edge in known)
