"""Tables whose columns have no lines between them: edges from the header band, else from the gaps in the text."""

import itertools
from collections.abc import Sequence

from milepost.core.readers.pdf.grid import Walls
from milepost.core.readers.pdf.page import Glyph, Rule

_NARROWEST = 5.0  # points of white between two columns
_WIDE = 0.4  # of a band's width: a line under it that is no underlined word
_LONGEST_CROSSING = 0.15  # of the rows may cross a gap: bands and titles


def with_bodies(tables: Sequence[Walls], free: list[Rule]) -> list[Walls]:
    """Header bands with the level lines under them that belong to their table; these are taken out of `free`."""
    out: list[Walls] = []
    for walls in tables:
        left, right = min(r.x0 for r in walls.levels), max(r.x1 for r in walls.levels)
        bottom = max(r.top for r in walls.levels)
        if any(rule.is_drawn for rule in walls.uprights):
            out.append(walls)
            continue
        next_top = min(
            (t for other in tables if (t := min(r.top for r in other.levels)) > bottom), default=float("inf")
        )
        body = [
            rule
            for rule in free
            if bottom < rule.top < next_top - 1
            and rule.x0 > left - _NARROWEST
            and rule.x1 < right + _NARROWEST
            and rule.x1 - rule.x0 > _WIDE * (right - left)
        ]
        free[:] = [rule for rule in free if rule not in body]
        out.append(Walls(walls.uprights, walls.levels + body))
    return out


def with_band_columns(walls: Walls, glyphs: Sequence[Glyph]) -> Walls:
    """The same rules, with the columns of a header band carried down through rows that have none of their own."""
    ys = sorted({rule.top for rule in walls.levels})
    inner = _inner(walls)
    if len(ys) < 3 or not inner:
        return walls
    bare = [
        (top, bottom)
        for top, bottom in itertools.pairwise(ys)
        if not any(rule.top < (top + bottom) / 2 < rule.bottom for rule in inner)
    ]
    if len(bare) * 2 < len(ys) - 1 or any(rule.is_drawn for rule in inner):
        return walls
    xs = sorted({rule.x0 for rule in inner})
    added = [Rule(x, top, x, bottom, False) for top, bottom in bare for x in _free(xs, top, bottom, glyphs)]
    return Walls(walls.uprights + added, walls.levels)


def _inner(walls: Walls) -> list[Rule]:
    left, right = min(r.x0 for r in walls.levels), max(r.x1 for r in walls.levels)
    return [rule for rule in walls.uprights if left + _NARROWEST < rule.x0 < right - _NARROWEST]


def _free(xs: list[float], top: float, bottom: float, glyphs: Sequence[Glyph]) -> list[float]:
    """The edges that no letter of this strip crosses."""
    inside = [g for g in glyphs if g.text.strip() and top < (g.top + g.bottom) / 2 < bottom]
    return [x for x in xs if not any(g.x0 + 1 < x < g.x1 - 1 for g in inside)]


def from_gaps(levels: Sequence[Rule], glyphs: Sequence[Glyph]) -> list[Walls]:
    """Tables drawn with level lines alone: lines of one width below one another, columns where no text stands."""
    found: list[Walls] = []
    for group in _stacks(levels):
        left, right = group[0].x0, group[0].x1
        top, bottom = group[0].top, group[-1].top
        inside = [g for g in glyphs if g.text.strip() and top < g.top < bottom and left - 2 < g.x0 < right]
        xs = _gaps(inside, left, right)
        strips = list(itertools.pairwise(group))
        uprights = [Rule(x, a.top, x, b.top, False) for a, b in strips for x in _free(xs, a.top, b.top, inside)]
        if uprights:
            sides = [Rule(x, top, x, bottom, False) for x in (left, right)]
            found.append(Walls(uprights + sides, group))
    return found


def _stacks(levels: Sequence[Rule]) -> list[list[Rule]]:
    stacks: list[list[Rule]] = []
    for rule in sorted(levels, key=lambda r: r.top):
        for stack in stacks:
            if abs(stack[0].x0 - rule.x0) < _NARROWEST and abs(stack[0].x1 - rule.x1) < _NARROWEST:
                stack.append(rule)
                break
        else:
            stacks.append([rule])
    return [stack for stack in stacks if len(stack) > 2 and stack[0].x1 - stack[0].x0 > 150]


def _gaps(glyphs: Sequence[Glyph], left: float, right: float) -> list[float]:
    """The middles of the upright strips of white, a few crossing lines aside."""
    rows = {round((g.top + g.bottom) / 2 / 6) for g in glyphs}
    allowed = _LONGEST_CROSSING * len(rows)
    crossing: dict[int, set[int]] = {}
    for glyph in glyphs:
        for x in range(int(glyph.x0), int(glyph.x1) + 1):
            crossing.setdefault(x, set()).add(round((glyph.top + glyph.bottom) / 2 / 6))
    edges: list[float] = []
    start = int(left)
    for x in range(int(left), int(right) + 2):
        if len(crossing.get(x, ())) > allowed or x > right:
            if x - start >= _NARROWEST and start > left + _NARROWEST and x < right - _NARROWEST:
                edges.append(x - 2.0)
            start = x + 1
    return edges
