"""Tables whose columns have no lines between them: edges from the header band, else from the gaps in the text."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from milepost.core.readers.pdf.bodies import keeps_to, rows_below
from milepost.core.readers.pdf.gaps import Gaps, lines_of_height, runs_of
from milepost.core.readers.pdf.grid import Walls
from milepost.core.readers.pdf.page import Glyph, Rule, count_lines
from milepost.core.readers.pdf.starts import Starts

_NARROWEST = 5.0  # points of white between two columns
_FEWEST_COLUMNS = 2
_WIDE = 0.4  # of a band's width: a line under it that is no underlined word
_SPACE = 0.5  # of the size of letters: words of one text stand nearer
_ONE_ROW, _MANY = 2, 4  # level lines around one row; lines of text in a box
_ABREAST = 1.0  # of the size of letters: facts of one line stand nearer, texts of two cells do not
_WORD = 0.12  # of the size of letters: letters of one word stand nearer, and those of two full cells do not
_SHORTEST = 150  # points: shorter lines below one another are underlined words


class Unruled:
    """What the text of all pages says of columns that no line parts: the gaps in it, else where its words start."""

    def __init__(self) -> None:
        self._gaps, self._starts = Gaps(), Starts()

    def add(self, walls: Walls, glyphs: Sequence[Glyph]) -> None:
        """Take in the text of one table; it needs more than one row to tell."""
        if len(walls.levels) <= 2 or any(rule.is_drawn for rule in walls.inner):
            return
        self._starts.add(walls, glyphs)
        if not walls.inner:
            self._gaps.add(walls, glyphs)

    def edges(self, walls: Walls) -> list[float]:
        """Where the columns of a table start but its first."""
        inner = sorted({rule.x0 for rule in walls.inner})
        return sorted([*inner, *self._starts.edges(walls)]) if inner else self._gaps.edges(walls)


def with_bodies(tables: Sequence[Walls], free: list[Rule], glyphs: Sequence[Glyph]) -> list[Walls]:
    """Header bands with the level lines under them that belong to their table; these are taken out of `free`.

    A band without any gets those that the white between its rows stands for.
    """
    out: list[Walls] = []
    for walls in tables:
        left, right = walls.sides
        bottom = max(r.top for r in walls.levels)
        if any(rule.is_drawn for rule in walls.uprights):
            out.append(walls)
            continue
        next_top = min(
            (t for other in tables if (t := min(r.top for r in other.levels)) > bottom and _is_as_wide(other, walls)),
            default=float("inf"),
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
        under = body or rows_below(walls, glyphs, next_top)
        out.append(Walls(walls.uprights, walls.levels + under, is_open=bool(body)))
    return out


def _is_as_wide(other: Walls, walls: Walls) -> bool:
    """Whether it may be the next table, and is no coloured box within a row of this one."""
    widths = [right - left for left, right in (other.sides, walls.sides)]
    return widths[0] > _WIDE * widths[1]


def with_columns(walls: Walls, glyphs: Sequence[Glyph], unruled: Unruled) -> Walls:
    """The same rules, with columns carried through rows that have no lines between their cells.

    Their edges are those of filled cells, such as a header band's; where there are none, the gaps in the text. Where
    lines were drawn between cells, they say it all.
    """
    ys = sorted({rule.top for rule in walls.levels})
    if any(rule.is_drawn for rule in walls.inner):
        return walls
    left, right = walls.sides
    inside = [g for g in glyphs if g.text.strip() and ys[0] < g.middle[1] < ys[-1] and left - 2 < g.x0 < right]
    xs = unruled.edges(walls)
    if len(ys) == _ONE_ROW and len(xs) == 1 and _stands_alone(xs[0], inside):
        return walls
    added = [
        Rule(x, top, x, bottom, False)
        for top, bottom in pairwise(ys)
        for x in ([] if _is_painted_whole(walls, top, bottom, inside) else _free(xs, top, bottom, inside))
        if not any(rule.x0 == x and rule.top < (top + bottom) / 2 < rule.bottom for rule in walls.inner)
    ]
    return Walls(walls.uprights + added, walls.levels, walls.is_open)


def _stands_alone(x: float, glyphs: Sequence[Glyph]) -> bool:
    """Whether right of an edge stands but one line in a box of many: a number in its corner, and no column."""
    lines = count_lines(glyph for glyph in glyphs if glyph.x0 < x)
    return lines >= _MANY and count_lines(glyph for glyph in glyphs if glyph.x0 >= x) == 1


def _is_painted_whole(walls: Walls, top: float, bottom: float, glyphs: Sequence[Glyph]) -> bool:
    """Whether a strip is one area, among others that are painted cell by cell, and holds no two texts abreast."""
    here = [g for g in glyphs if top < (g.top + g.bottom) / 2 < bottom]
    beside = [rule for rule in walls.uprights if rule.top < (top + bottom) / 2 < rule.bottom]
    is_whole = bool(walls.inner) and len(beside) > 1 and not any(rule in beside for rule in walls.inner)
    return is_whole and len(runs_of(here, _ABREAST)) == len({round((g.top + g.bottom) / 2) for g in here})


def _free(xs: list[float], top: float, bottom: float, glyphs: Sequence[Glyph]) -> list[float]:
    """The edges that no text of this strip crosses.

    Where few are crossed, a word that starts right at one opens the next column: the cell before it is full.
    """
    here = [g for g in glyphs if top < (g.top + g.bottom) / 2 < bottom]
    runs = runs_of(here, _SPACE)
    crossed = [x for x in xs if _is_crossed(x, runs)]
    if crossed and len(runs_of(here, _ABREAST)) == 1:
        return []  # one line over columns and nothing beside it: a band
    if 2 * len(crossed) <= len(xs):
        crossed = [x for x in crossed if not _opens_at(x, here)]
    return [x for x in xs if x not in crossed]


def _opens_at(x: float, glyphs: Sequence[Glyph]) -> bool:
    """Whether on each line that crosses an edge a word starts right at it."""
    crossing = [line for line in lines_of_height(glyphs) if _is_crossed(x, runs_of(line, _SPACE))]
    are_opened = all(any(-1 < start - x < _NARROWEST for start, _ in runs_of(line, _WORD)) for line in crossing)
    return are_opened and not any(g.x0 < x - 1 and g.x1 > x + 1 for g in glyphs)


def _is_crossed(x: float, runs: Sequence[tuple[float, float]]) -> bool:
    return any(start + 1 < x < end - 1 for start, end in runs)


def stacked(levels: Sequence[Rule], glyphs: Sequence[Glyph]) -> list[Walls]:
    """Tables drawn with level lines alone, of one width below one another; two may hold a row as long as a page."""
    stacks: list[list[Rule]] = []
    for rule in sorted(levels, key=lambda r: r.top):
        for stack in stacks:
            if abs(stack[0].x0 - rule.x0) < _NARROWEST and abs(stack[0].x1 - rule.x1) < _NARROWEST:
                stack.append(rule)
                break
        else:
            stacks.append([rule])
    wide = (stack for stack in stacks if len(stack) > 1 and stack[0].x1 - stack[0].x0 > _SHORTEST)
    return [_boxed(part) for stack in wide for part in _parted(stack, glyphs) if len(part) > 1]


def _parted(stack: Sequence[Rule], glyphs: Sequence[Glyph]) -> Iterator[list[Rule]]:
    """The tables of a stack: where headings come again below text that keeps to no columns, this stands between two."""
    rows = [[g for g in glyphs if g.text.strip() and a.top < g.middle[1] < b.top] for a, b in pairwise(stack)]
    said = [_words(row) for row in rows]
    heads = [at for at, words in enumerate(said) if words and said.count(words) > 1]
    sides = stack[0].x0, stack[0].x1
    start = 0
    for head in heads:
        starts = sorted({start for start, _ in runs_of(rows[head], 1.0)})
        edges = [sides[0], *starts[1:], sides[1]]
        if head > start and len(starts) > _FEWEST_COLUMNS and not keeps_to(rows[head - 1], edges):
            yield [*stack[start:head]]
            start = head
    yield [*stack[start:]]


def _words(glyphs: Sequence[Glyph]) -> str:
    return "".join(g.text for g in sorted(glyphs, key=lambda g: (round(g.top), g.x0)))


def _boxed(levels: list[Rule]) -> Walls:
    top, bottom = levels[0].top, levels[-1].top
    return Walls([Rule(x, top, x, bottom, False) for x in (levels[0].x0, levels[0].x1)], levels, is_open=True)
