"""A page's grids as tables: letters put in their cells, fills found under them, and what stands outside."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from types import MappingProxyType

from milepost.core.document.nodes import Cell, Place, Row, Table
from milepost.core.readers.pdf.beside_titles import titled
from milepost.core.readers.pdf.columns import Unruled, stacked, with_bodies, with_columns
from milepost.core.readers.pdf.flow import paragraphs_of
from milepost.core.readers.pdf.gaps import runs_of
from milepost.core.readers.pdf.grid import Grid, Walls, connected, grid_of, tidy
from milepost.core.readers.pdf.lines import Line
from milepost.core.readers.pdf.overleaf import rest_of
from milepost.core.readers.pdf.page import Area, Box, Glyph, Page, is_mark
from milepost.core.readers.pdf.unparted import whole
from milepost.core.readers.pdf.words import Words
from milepost.core.words.colours import colour_name

_MOST_RULES = 3000  # beyond that it is a drawing
_OVER = 1.6  # of the size of letters: how far over a row's edge a line of it may start
_LETTER = 0.8  # of the size of letters: what a column is wider than its widest line at the least
_SEVERAL = 4  # cells with words
_ONE = 2  # the edges of one column
_FEW = 2  # rows: a heading and one more
_NO_PADDING: Mapping[int, float] = MappingProxyType({})
_APART = 8.0  # points: what texts of one column and the edge of the next at the least lie apart
_PADDING = 5.4  # points: what word processors leave between a cell's edge and its text


def walls_of(pages: Sequence[Page]) -> list[list[Walls]]:
    """The rules of every table of every page, with those that the rest of a table lacks on its next page."""
    found = [_walls_of(page) for page in pages]
    for (before, above), (page, below) in pairwise(zip(pages, found, strict=True)):
        rest = rest_of(before, above, page, below)
        if rest:
            below.insert(0, rest)
    return found


def unruled_of(pages: Sequence[Page], found: Sequence[Sequence[Walls]]) -> Unruled:
    """What the text of all tables says of columns that no line parts."""
    unruled = Unruled()
    for page, tables in zip(pages, found, strict=True):
        for walls in tables:
            unruled.add(walls, page.glyphs)
    return unruled


def grids_of(page: Page, tables: Sequence[Walls], unruled: Unruled) -> list[Grid]:
    """The grids of a page from top to bottom, none inside another.

    Lines across the page with one column between them are no table: they stand under headings, or between blocks of
    text of which but a few have white where columns would be.
    """
    walls_with_columns = (with_columns(walls, page.glyphs, unruled) for walls in tables)
    grids = [(walls, grid) for walls in walls_with_columns if (grid := grid_of(walls))]
    return _outermost([whole(grid, page) for walls, grid in grids if not walls.is_open or _has_columns(grid)])


def _has_columns(grid: Grid) -> bool:
    """Whether a grid has several columns, in more than one of its rows if these are many."""
    rows = Counter(top for _, top, _, _ in grid.cells)
    return len(grid.xs) > _ONE and (len(rows) <= _FEW or sum(count > 1 for count in rows.values()) > 1)


def boxes_of(page: Page, grids: Sequence[Grid]) -> list[Grid]:
    """The closed boxes of a page that are no grids, each as one of a single cell, outside of all `grids`."""
    uprights, levels = tidy(page.rules)
    if not 0 < len(uprights) + len(levels) <= _MOST_RULES:
        return []
    found = (grid_of(walls, 1) for walls in connected(uprights, levels) if _is_closed(walls))
    boxes = [grid for grid in found if grid and len(grid.cells) == 1]
    return [box for box in _outermost(boxes) if not any(_is_inside(box.box, other.box) for other in grids)]


def raised(grid: Grid, glyphs: Sequence[Glyph]) -> None:
    """Let the first row reach up to headings that stick out of it, as printed sheets have them.

    They stand a line over others of the same columns, in several of them; a caption stands over the whole table.
    """
    top, first = grid.ys[0], [at for at, cell in enumerate(grid.cells) if cell[1] == 0]
    over = [g for g in glyphs if g.text.strip() and top - _OVER * g.size < g.top and g.bottom <= top + 1]
    under = [g for g in glyphs if g.text.strip() and top < g.top < grid.ys[1] and g.top - top < _OVER * g.size]
    runs = runs_of([g for g in over if grid.xs[0] <= g.x0 <= grid.xs[-1]], 1.0)
    boxes = [grid.box_of(at) for at in first]
    columns = [next((b for b in boxes if b.x0 - 1 <= start and end <= b.x1 + 1), None) for start, end in runs]
    filled = [box for box in columns if box and any(box.x0 <= g.x0 < box.x1 for g in under)]
    if len(runs) > 1 and len(filled) == len(runs) == len({box.x0 for box in filled}):
        grid.ys[0] = min(g.top for g in over) - 1


def _is_closed(walls: Walls) -> bool:
    return len(walls.uprights) > 1 and len(walls.levels) > 1


def _outermost(grids: list[Grid]) -> list[Grid]:
    outer: list[Grid] = []
    for grid in sorted(grids, key=lambda g: -g.box.extent):
        if not any(_is_inside(grid.box, other.box) for other in outer):
            outer.append(grid)
    return sorted(outer, key=lambda g: (g.ys[0], g.xs[0]))


def _walls_of(page: Page) -> list[Walls]:
    """The rules of every table of a page; those that touch, and level ones that stand below one another."""
    uprights, levels = tidy(page.rules)
    if len(uprights) + len(levels) > _MOST_RULES:
        return []
    touching = connected(uprights, levels)
    free = [rule for rule in levels if not any(rule in walls.levels for walls in touching)]
    return with_bodies(touching, free, page.glyphs) + stacked(free, page.glyphs)


def _is_inside(inner: Box, outer: Box) -> bool:
    return outer.holds(*inner.middle)


def split(page: Page, grids: Sequence[Grid]) -> tuple[list[list[list[Glyph]]], list[Glyph]]:
    """The letters of each cell of each grid, and those outside of all."""
    inside: list[list[list[Glyph]]] = [[[] for _ in grid.cells] for grid in grids]
    outside: list[Glyph] = []
    for glyph in page.glyphs:
        x, y = glyph.middle
        for at, grid in enumerate(grids):
            cell = grid.cell_at(x, y)
            if cell is not None:
                inside[at][cell].append(glyph)
                break
        else:
            outside.append(glyph)
    return inside, outside


def paddings(found: Iterable[tuple[Page, Sequence[Grid]]]) -> dict[int, float]:
    """What is free left of the text in boxes of one column, by their width, where several are of one make."""
    free: dict[int, list[float]] = {}
    for page, grids in found:
        for box in (grid.box_of(at) for grid in grids if len(grid.xs) == _ONE for at in range(len(grid.cells))):
            inside = [glyph.x0 - box.x0 for glyph in page.glyphs if glyph.text.strip() and box.holds(*glyph.middle)]
            free.setdefault(_width(box), []).extend([min(inside)] if inside else [])
    return {width: min(each) for width, each in free.items() if len(each) >= _SEVERAL}


def _width(box: Box) -> int:
    return round(box.x1 - box.x0)


def table_of(
    grid: Grid,
    letters: Sequence[Sequence[Glyph]],
    page: Page,
    number: int,
    shared: Mapping[int, float] = _NO_PADDING,
    words: Words | None = None,
) -> Table:
    """One grid as a table; `number` counts the tables of the document, `shared` is the padding of boxes of one make.

    `words` are those of the document.
    """
    rows: list[list[Cell]] = [[] for _ in grid.ys[1:]]
    order = sorted(range(len(grid.cells)), key=lambda at: (grid.cells[at][1], grid.cells[at][0]))
    said = [titled(glyphs, page) for glyphs in letters]
    padding = max(_padding(grid, said), shared.get(_width(grid.box), 0.0) if len(grid.xs) == _ONE else 0.0)
    widest = _widest(grid, said)
    for at in order:
        left, top, right, bottom = grid.cells[at]
        place = Place(page=page.number, table=number, row=top + 1, column=left + 1)
        lines, box = said[at], grid.box_of(at)
        width = widest.get((left, right)) or room(lines, box, padding)
        blocks = paragraphs_of(lines, width, place, words=words)
        fill = (lines[0].ink if len(lines) == 1 else "") or fill_of(box, page.areas, is_bare=not lines)
        rows[top].append(Cell(blocks, right - left, bottom - top, fill=fill, place=place))
    widths = tuple(round(b - a, 1) for a, b in zip(grid.xs, grid.xs[1:], strict=False))
    placed = (Place(page=page.number, table=number, row=at) for at in range(1, len(rows) + 1))
    return Table(
        tuple(Row(tuple(cells), place=place) for cells, place in zip(rows, placed, strict=True)),
        widths=widths,
        place=Place(page=page.number, table=number),
    )


def _padding(grid: Grid, said: Sequence[Sequence[Line]]) -> float:
    """What is free left of the text in every cell, where there are several; one cell's text may be centred."""
    free = [line.x0 - grid.box_of(at).x0 for at, lines in enumerate(said) for line in lines]
    several = sum(map(bool, said)) >= _SEVERAL
    return max(_PADDING, min(free)) if several else _PADDING


def _widest(grid: Grid, said: Sequence[Sequence[Line]]) -> dict[tuple[int, int], float]:
    """How far the lines of each headed column run, by the columns of its cells; single words tell of no width.

    What is white between two columns is no room: programs leave some on both sides of their edge.
    """
    found: dict[tuple[int, int], float] = {}
    for (left, _, right, _), lines in zip(grid.cells, said, strict=True) if grid.is_headed else ():
        start = min((line.x0 for line in lines), default=0.0)
        most = grid.xs[right] - start - _APART if right < len(grid.xs) - 1 else float("inf")
        used = [line for line in lines if " " in line.text]
        widest = max((max(min(one.x1 - start + _LETTER * one.size, most), one.x1 - start) for one in used), default=0.0)
        found[left, right] = max(found.get((left, right), 0.0), widest)
    return found


def room(lines: Sequence[Line], box: Box, most: float = _PADDING) -> float:
    """The width that text has in a cell: as much is free on the right as on the left, yet no less than was used.

    `most` is the widest that the edge between cell and text may be.
    """
    if not lines:
        return 0.0
    padding = min(max(min(line.x0 for line in lines) - box.x0, 0), most)
    widest = max(line.x1 - line.x0 for line in lines)
    return max(box.x1 - box.x0 - 2 * padding, widest)


def fill_of(box: Box, areas: Sequence[Area], *, is_bare: bool = False) -> str:
    """The colour that a cell shows: of the area under its middle painted last, else of a small shape within it.

    In a cell without words the shape comes first: the area is that of a striped row.
    """
    x, y = box.middle
    marks = [area for area in areas if box.holds(*area.middle) and is_mark(area) and area.colour != "ffffff"]
    if is_bare and marks and colour_name(marks[-1].colour):
        return marks[-1].colour
    under = [area for area in areas if area.holds(x, y) and area.extent > 0.3 * box.extent]
    if under:
        return "" if under[-1].colour == "ffffff" else under[-1].colour
    return marks[-1].colour if marks else ""
