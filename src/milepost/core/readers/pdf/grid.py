"""Ruled lines as grids: which lines touch, where the columns and rows are, and which squares are one cell."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from milepost.core.readers.pdf.page import Box, Rule

_NEAR = 3.0  # points: lines this near are one line
_SHORTEST = 4.0


@dataclass(slots=True)
class Grid:
    """A table's columns and rows as edges, and its cells as (left, top, right, bottom) positions in them.

    Where it `is_headed`, nothing but headings says where its columns are, and nothing where they end. A single cell
    that `is_torn` is a row of the table on the page beside it.
    """

    xs: list[float]
    ys: list[float]
    cells: list[tuple[int, int, int, int]]
    squares: dict[tuple[int, int], int] = field(default_factory=dict)
    is_headed: bool = False
    is_torn: bool = False

    @property
    def box(self) -> Box:
        """The whole table."""
        return Box(self.xs[0], self.ys[0], self.xs[-1], self.ys[-1])

    def cell_at(self, x: float, y: float) -> int | None:
        """Which cell covers this point."""
        return self.squares.get((bisect_right(self.xs, x) - 1, bisect_right(self.ys, y) - 1))

    def box_of(self, at: int) -> Box:
        """The rectangle of a cell."""
        left, top, right, bottom = self.cells[at]
        return Box(self.xs[left], self.ys[top], self.xs[right], self.ys[bottom])


@dataclass(slots=True)
class Walls:
    """The rules of one table: upright ones by their x, level ones by their y.

    `is_open` says that some level ones touch no upright one; `is_headed` that none was drawn between the columns.
    """

    uprights: list[Rule]
    levels: list[Rule]
    is_open: bool = False
    is_headed: bool = False

    @property
    def sides(self) -> tuple[float, float]:
        """Where the level rules end to the left and to the right."""
        return min(rule.x0 for rule in self.levels), max(rule.x1 for rule in self.levels)

    @property
    def inner(self) -> list[Rule]:
        """The upright rules that stand between the sides."""
        left, right = self.sides
        return [rule for rule in self.uprights if left + 2 * _NEAR < rule.x0 < right - 2 * _NEAR]


def tidy(rules: Iterable[Rule]) -> tuple[list[Rule], list[Rule]]:
    """Upright and level rules, those that lie on one another made one and those that follow one another joined."""
    uprights = [rule for rule in rules if not rule.is_level]
    levels = [rule for rule in rules if rule.is_level]
    turned = [Rule(r.top, r.x0, r.bottom, r.x1, r.is_drawn) for r in uprights]
    joined = [Rule(r.top, r.x0, r.bottom, r.x1, r.is_drawn) for r in _joined(turned)]
    return joined, _joined(levels)


def _joined(levels: list[Rule]) -> list[Rule]:
    """Level rules, snapped to a common height and joined along it."""
    out: list[Rule] = []
    for group in _near(levels):
        y = sum(rule.top for rule in group) / len(group)
        row: list[Rule] = []
        for rule in sorted(group, key=lambda r: r.x0):
            if row and rule.x0 <= row[-1].x1 + _NEAR:
                row[-1].x1 = max(row[-1].x1, rule.x1)
                row[-1].is_drawn |= rule.is_drawn
            else:
                row.append(replace(rule, top=y, bottom=y))
        out.extend(rule for rule in row if rule.x1 - rule.x0 >= _SHORTEST)
    return out


def _near(levels: list[Rule]) -> list[list[Rule]]:
    groups: list[list[Rule]] = []
    for rule in sorted(levels, key=lambda r: r.top):
        if groups and rule.top - groups[-1][0].top <= _NEAR:
            groups[-1].append(rule)
        else:
            groups.append([rule])
    return groups


def connected(uprights: Sequence[Rule], levels: Sequence[Rule]) -> list[Walls]:
    """Rules that touch one another, table by table; level rules that touch no upright one are left out."""
    parent = list(range(len(uprights) + len(levels)))

    def root(at: int) -> int:
        while parent[at] != at:
            parent[at] = parent[parent[at]]
            at = parent[at]
        return at

    for at, upright in enumerate(uprights):
        for other, level in enumerate(levels, len(uprights)):
            if (
                level.x0 - _NEAR <= upright.x0 <= level.x1 + _NEAR
                and upright.top - _NEAR <= level.top <= upright.bottom + _NEAR
            ):
                parent[root(at)] = root(other)
    found: dict[int, Walls] = {}
    for at, rule in enumerate((*uprights, *levels)):
        walls = found.setdefault(root(at), Walls([], []))
        (walls.uprights if at < len(uprights) else walls.levels).append(rule)
    return [walls for walls in found.values() if walls.uprights and walls.levels]


def grid_of(walls: Walls, fewest: int = 2) -> Grid | None:
    """The grid that these rules draw; None where they make fewer cells than that."""
    xs = _edges([rule.x0 for rule in walls.uprights], [x for rule in walls.levels for x in (rule.x0, rule.x1)])
    ys = _edges([rule.top for rule in walls.levels], [y for rule in walls.uprights for y in (rule.top, rule.bottom)])
    if len(xs) < 2 or len(ys) < 2:
        return None
    grid = Grid(xs, ys, [], is_headed=walls.is_headed)
    right = _walls(xs, ys, [(r.x0, r.top, r.bottom) for r in walls.uprights])
    below = _walls(ys, xs, [(r.top, r.x0, r.x1) for r in walls.levels])
    for row in range(len(ys) - 1):
        for column in range(len(xs) - 1):
            if (column, row) not in grid.squares:
                _add_cell(grid, column, row, right, below)
    return grid if len(grid.cells) >= fewest else None


def _edges(lines: list[float], ends: list[float]) -> list[float]:
    """The edges of columns or rows: the lines, and the ends of the lines across where no line closes the table."""
    edges: list[float] = []
    for at in sorted(lines):
        if not edges or at - edges[-1] > _NEAR:
            edges.append(at)
    if edges and ends:
        if min(ends) < edges[0] - 2 * _NEAR:
            edges.insert(0, min(ends))
        if max(ends) > edges[-1] + 2 * _NEAR:
            edges.append(max(ends))
    return edges


def _walls(across: list[float], along: list[float], lines: list[tuple[float, float, float]]) -> set[tuple[int, int]]:
    """Which squares have a wall at an edge: (edge, square along it), for a wall that covers most of the square."""
    found: set[tuple[int, int]] = set()
    for at, start, end in lines:
        edge = min(range(len(across)), key=lambda i: abs(across[i] - at))
        for square in range(len(along) - 1):
            length = along[square + 1] - along[square]
            if min(end, along[square + 1]) - max(start, along[square]) > 0.6 * length:
                found.add((edge, square))
    return found


def _add_cell(grid: Grid, column: int, row: int, right: set[tuple[int, int]], below: set[tuple[int, int]]) -> None:
    """Grow a cell from its first square to the right and then down, as far as no wall stands in between."""
    end = column + 1
    while end < len(grid.xs) - 1 and (end, row) not in right and (end, row) not in grid.squares:
        end += 1
    last = row + 1
    while last < len(grid.ys) - 1 and _is_open_below(column, end, last, right, below):
        last += 1
    at = len(grid.cells)
    grid.cells.append((column, row, end, last))
    for x in range(column, end):
        for y in range(row, last):
            grid.squares[x, y] = at


def _is_open_below(column: int, end: int, row: int, right: set[tuple[int, int]], below: set[tuple[int, int]]) -> bool:
    """Whether the squares under a cell's bottom belong to it: no wall above them, none between them."""
    return not any((row, x) in below for x in range(column, end)) and not any(
        (x, row) in right for x in range(column + 1, end)
    )
