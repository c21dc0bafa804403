"""Tables whose columns have no lines between them: edges from the header band, else from the gaps in the text."""

from collections.abc import Sequence
from itertools import pairwise

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


def with_columns(walls: Walls, glyphs: Sequence[Glyph]) -> Walls:
    """The same rules, with columns carried through rows that have no lines between their cells.

    Their edges are those of filled cells, such as a header band's; where a box has level lines alone, the gaps in the
    text. Where lines were drawn between cells, they say it all.
    """
    inner = _inner(walls)
    ys = sorted({rule.top for rule in walls.levels})
    if any(rule.is_drawn for rule in inner) or len(ys) < 3:
        return walls
    strips = list(pairwise(ys))
    left, right = min(r.x0 for r in walls.levels), max(r.x1 for r in walls.levels)
    inside = [g for g in glyphs if g.text.strip() and ys[0] < g.top < ys[-1] and left - 2 < g.x0 < right]
    xs = sorted({rule.x0 for rule in inner}) or _gaps(inside, left, right)
    added = [
        Rule(x, top, x, bottom, False)
        for top, bottom in strips
        for x in _free(xs, top, bottom, inside)
        if not any(rule.x0 == x and rule.top < (top + bottom) / 2 < rule.bottom for rule in inner)
    ]
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
        top, bottom = group[0].top, group[-1].top
        sides = [Rule(x, top, x, bottom, False) for x in (group[0].x0, group[0].x1)]
        walls = with_columns(Walls(sides, group), glyphs)
        if len(walls.uprights) > len(sides):
            found.append(walls)
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
