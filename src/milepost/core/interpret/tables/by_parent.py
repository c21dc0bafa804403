"""Exports in which sections, focus areas and actions stand in one list: each row says which row it belongs to.

Some name the key or title of what is above them, some how deep in the outline they stand. Such a list becomes headings,
each over a table of its actions, in the order of the outline.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from milepost.core.interpret.items import Grid, GridRow, Line, Part, Said, Step
from milepost.core.interpret.meanings.columns import Role, guess, key
from milepost.core.interpret.tables.outline_rows import KIND_WORDS, Found, found_in
from milepost.core.words.numbering import is_number

_DEEPEST = 8
_MOSTLY = 0.8
_LEVEL = 2  # of the headings of sections: the title of the plan stands over them


@dataclass(frozen=True)
class _Outline:
    """What was found in a table, with the rows in the order of the outline."""

    found: Found

    @cached_property
    def depths(self) -> tuple[int, ...]:
        """How deep each row stands; nothing where rows belong to one another in a ring, or deeper than in any plan."""
        depths = []
        for above in self.found.parents:
            depth = 0
            while above is not None and depth <= _DEEPEST:
                depth, above = depth + 1, self.found.parents[above]
            depths.append(depth)
        return () if max(depths) > _DEEPEST else tuple(depths)

    @cached_property
    def below(self) -> Mapping[int | None, list[int]]:
        """The rows under each row, in their order; under None those that belong to none."""
        below: dict[int | None, list[int]] = {}
        for at, parent in enumerate(self.found.parents):
            below.setdefault(parent, []).append(at)
        return below

    @cached_property
    def depth_of_actions(self) -> int:
        """Where the highest rows with deadlines stand, if not on top; else where most stand that hold no others."""
        told = self._depth_of_deadlines()
        if told:
            return told
        leaves = Counter(depth for at, depth in enumerate(self.depths) if at not in self.below)
        return max(leaves, key=lambda depth: (leaves[depth], depth), default=0)

    def _depth_of_deadlines(self) -> int:
        due = [at for at, cell in enumerate(self.found.header.cells) if guess(cell.text).roles[:1] == (Role.DUE,)]
        rows = Counter(self.depths)
        dated = Counter(depth for row, depth in zip(self.found.rows, self.depths, strict=True) if _is_filled(row, due))
        return next((depth for depth in sorted(rows) if dated[depth] >= _MOSTLY * rows[depth]), 0)

    @cached_property
    def telling(self) -> frozenset[int]:
        """The columns that tell of actions alone: no row that holds others has words there."""
        over = [at for at in self.below if at is not None]
        filled = {column for at in over for column in self.found.rows[at].filled}
        return frozenset(range(self.found.grid.width)) - filled - self.found.hidden

    def is_action(self, at: int) -> bool:
        """Whether a row is an action: as deep as most, or right under a section and told of as actions are."""
        if self.depths[at] >= self.depth_of_actions:
            return True
        is_leaf = at not in self.below and self.depths[at] > 0
        return is_leaf and not self.telling.isdisjoint(self.found.rows[at].filled)


def by_parent(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """The parts, each such list as headings with tables of actions under them."""
    return tuple(made for part in parts for made in (_apart(part) if isinstance(part, Grid) else (part,)))


def _apart(grid: Grid) -> Iterator[Part]:
    found = found_in(grid)
    outline = _Outline(found) if found else None
    if found is None or outline is None or not outline.depths or not outline.depth_of_actions:
        yield grid
        return
    if found.head:
        yield replace(grid, rows=grid.rows[: found.head])
    top = outline.below[None]
    is_titled = len(top) == 1 and outline.depth_of_actions > 1 and found.kind is None
    keys = tuple(_keys(outline))
    for part in _told(outline, top, _LEVEL - is_titled):
        if isinstance(part, Grid):
            part, keys = replace(part, keys=keys), ()
        yield part
    if found.end < len(grid.rows):
        yield replace(grid, rows=grid.rows[found.end :])


def _told(outline: _Outline, rows: Sequence[int], level: int) -> Iterator[Part]:
    """Rows of one parent: the actions among them as a table, then each heading with what stands below it."""
    actions: list[int] = []
    for at in (at for at in rows if outline.is_action(at)):
        actions.append(at)
        if steps := tuple(_steps(outline, at)):
            yield replace(_table(outline.found, actions), steps=steps)
            actions = []
    if actions:
        yield _table(outline.found, actions)
    for at in rows:
        if not outline.is_action(at):
            yield from _heading(outline.found, at, level)
            yield from _told(outline, outline.below.get(at, ()), level + 1)


def _steps(outline: _Outline, at: int) -> Iterator[Step]:
    """The rows below an action, which are its milestones."""
    found = outline.found
    roles = [guess(cell.text).roles[:1] for cell in found.header.cells]
    due, status = ([at for at, role in enumerate(roles) if role == (one,)] for one in (Role.DUE, Role.STATUS))
    for one in outline.below.get(at, ()):
        cells = found.rows[one].cells
        yield Step(cells[found.title], *(cells[held[0]] if held else Said() for held in (due, status)))
        yield from _steps(outline, one)


def _is_filled(row: GridRow, columns: Sequence[int]) -> bool:
    return any(row.cells[at].text for at in columns)


def _table(found: Found, actions: Sequence[int]) -> Grid:
    rows = [found.header, *(found.rows[at] for at in actions)]
    kept = [at for at in range(found.grid.width) if at not in found.hidden]
    return replace(found.grid, rows=tuple(_only(row, kept) for row in rows))


def _keys(outline: _Outline) -> Iterator[Said]:
    """The words that only say where rows belong, and the numbers of headings, which stand in cells of their own."""
    found = outline.found
    yield from (found.header.cells[at] for at in sorted(found.hidden))
    for at, row in enumerate(found.rows):
        is_action = outline.depths[at] <= outline.depth_of_actions and outline.is_action(at)
        named = () if is_action or found.number is None else (found.number,)
        yield from (row.cells[one] for one in sorted({*found.hidden, *named}) if row.cells[one].text)


def _only(row: GridRow, kept: Sequence[int]) -> GridRow:
    cells = tuple(row.cells[at] for at in kept)
    return GridRow(cells, tuple(row.across[at] for at in kept), tuple(row.down[at] for at in kept), row.is_header)


def _heading(found: Found, at: int, level: int) -> Iterator[Part]:
    """The title of a row that holds others, behind its kind and number, and below it a line for who leads it."""
    cells = found.rows[at].cells
    title = cells[found.title]
    has_number = found.number is not None and level > 1 and is_number(cells[found.number].text)
    number = cells[found.number] if found.number is not None and has_number else Said()
    kind = cells[found.kind] if found.kind is not None and key(cells[found.kind].text) in KIND_WORDS else Said()
    called = f"{kind.text} {number.text}".strip()
    text = f"{called}: {title.text}" if kind.text else f"{called} {title.text}".strip()
    yield Line(Said(text, title.places), level)
    for column, cell in enumerate(cells):
        heading = found.header.cells[column]
        if cell.text and column not in found.hidden and guess(heading.text).roles[:1] == (Role.LEAD,):
            yield Line(Said(f"{heading.text.rstrip(' :')}: {cell.text}", cell.places))
