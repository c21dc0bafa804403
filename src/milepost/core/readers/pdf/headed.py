"""Tables of which no line is drawn: a line of headings, and below it lines whose texts stand under them.

A row begins where the first column says something; where its cells have several lines, below white across the page or
on another ground. Bands of colour across the page are rows of their own; those of every other row below plain headings
are parts of one table.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

from milepost.core.readers.pdf.across import Printed, printed_lines
from milepost.core.readers.pdf.furniture import is_outer
from milepost.core.readers.pdf.gaps import runs_of
from milepost.core.readers.pdf.grid import Walls
from milepost.core.readers.pdf.page import Area, Page, Rule, is_mark

_WORD = 0.2  # of the size of letters: white between words
_SLACK = 2.5  # points that a text may start left of its heading
_FEWEST_COLUMNS, _FEWEST_ROWS, _FEWEST_TEXTS = 4, 3, 3
_LONGEST_HEADING = 130.0  # points
_WHITE_INK = "ffffff"
_WHITE = 0.45  # of the size of letters: lines of one cell mostly stand nearer
_ROW_WHITE = 0.2  # of the size of letters: how much more stands between rows than between the lines of one
_OPEN_ROW = 3.5  # times the size of letters: what stands further below a row goes on with none


Stretch = tuple[Printed | None, list[Printed]]  # a line of headings with the lines below it; none at the top of a page


def headed(pages: Sequence[Page], found: Sequence[Sequence[Walls]]) -> list[list[Walls]]:
    """The tables of each page, and those on which no columns are drawn, by their headings, with the bands within them.

    Headings that head a table once head tables of fewer rows elsewhere; what a page cut goes on at the top of the next
    without any.
    """
    parted = [list(_stretches(page, tables)) for page, tables in zip(pages, found, strict=True)]
    known = {
        head.words
        for page, stretches in zip(pages, parted, strict=True)
        for head, below in stretches
        if head and _table(head, below, page, _FEWEST_ROWS)
    }
    result: list[list[Walls]] = []
    cut: Printed | None = None
    for page, tables, stretches in zip(pages, found, parted, strict=True):
        made: list[Walls] = []
        for head, lines in stretches:
            cut = head or cut
            table = _under(cut, lines, page, known, is_cut=head is None) if cut else None
            made += [table] if table else []
            cut = cut if table and _is_cut(table, lines, page) else None
        result.append(_with(tables, made))
        cut = cut if stretches else None
    return result


def _stretches(page: Page, tables: Sequence[Walls]) -> Iterator[Stretch]:
    """The lines of a page, parted at those that may head a table; none where columns are drawn."""
    if any(walls.is_open or any(rule.is_drawn for rule in walls.inner) for walls in tables):
        return
    lines = list(printed_lines(page))
    bands = [walls for walls in tables if walls.inner]
    heads = [
        at for at, line in enumerate(lines) if _may_head(line, page) and not any(_holds(band, line) for band in bands)
    ]
    yield None, lines[: heads[0] if heads else len(lines)]
    for head, end in pairwise((*heads, len(lines))):
        yield lines[head], lines[head + 1 : end]


def _under(head: Printed, lines: Sequence[Printed], page: Page, known: set[str], *, is_cut: bool) -> Walls | None:
    """The table under known headings, or the rest of one that the page before cut."""
    if is_cut:
        return _rest(head, lines, page)
    return _table(head, lines, page, 1) if head.words in known else None


def _with(tables: Sequence[Walls], found: Sequence[Walls]) -> list[Walls]:
    bands = [walls for walls in tables if walls.inner]
    whole = [walls for walls in tables if not (walls.inner and any(_covers(table, walls) for table in found))]
    return [*whole, *(table for table in found if not any(_covers(table, band) for band in bands if band in whole))]


def _is_cut(table: Walls, lines: Sequence[Printed], page: Page) -> bool:
    """Whether nothing but a footer stands below a table."""
    return all(is_outer(line, page.height) for line in lines if line.top > _bottom(table))


def _rest(head: Printed, lines: Sequence[Printed], page: Page) -> Walls | None:
    """The table under these headings that goes on at the top of a page: rows whose texts all start at its columns."""
    edges = [start - _SLACK for start, _ in head.runs]
    second = _second(lines, edges)
    first = next(
        (at for at, line in enumerate(lines) if _is_row(line, edges, second) and _starts_at(line, edges)), None
    )
    while first and len(lines[first - 1].runs) == 1 and 0 <= lines[first - 1].runs[0][0] - edges[0] < 2 * _SLACK:
        first -= 1
    is_first = first is not None and all(is_outer(line, page.height) for line in lines[:first])
    return _table(head, lines[first:], page, 1, is_cut=True) if is_first else None


def _starts_at(line: Printed, edges: Sequence[float]) -> bool:
    return all(any(0 <= start - edge < 2 * _SLACK for edge in edges) for start, _ in line.runs)


def _holds(walls: Walls, line: Printed) -> bool:
    return _top(walls) < (line.top + line.bottom) / 2 < _bottom(walls)


def _covers(table: Walls, band: Walls) -> bool:
    """Whether the middle of a band of colour stands in a table."""
    return _top(table) < (_top(band) + _bottom(band)) / 2 < _bottom(table)


def _top(walls: Walls) -> float:
    return min(rule.top for rule in walls.levels)


def _bottom(walls: Walls) -> float:
    return max(rule.top for rule in walls.levels)


def _may_head(line: Printed, page: Page) -> bool:
    """Whether a line could be headings: several short texts in bold, or in white on a band across them."""
    if len(line.runs) < _FEWEST_COLUMNS or any(end - start > _LONGEST_HEADING for start, end in line.runs):
        return False
    is_white = all(glyph.ink == _WHITE_INK for glyph in line.glyphs)
    return all(glyph.is_bold for glyph in line.glyphs) or (is_white and _band(line, page) is not None)


def _table(head: Printed, below: Sequence[Printed], page: Page, fewest: int, *, is_cut: bool = False) -> Walls | None:
    """The table under a line of headings, down to the last row that fills several columns.

    Where it `is_cut`, the headings stand on the page before.
    """
    edges = [start - _SLACK for start, _ in head.runs]
    second = _second(below, edges)
    starts = [at for at, line in enumerate(below) if _is_row(line, edges, second)]
    if len(starts) < fewest:
        return None
    rows, least = _opening(head, below[: starts[-1] + 1], edges, second, page)
    if rows[:1] != [0]:
        return None
    last = _last(below, starts[-1], edges, second, least, page)
    above = [head, *(below[at - 1] for at in rows[1:])]
    tops = [(one.bottom + below[at].top) / 2 for one, at in zip(above, rows, strict=True)]
    levels = [below[0].top - 1 if is_cut else head.top - 1, *tops[is_cut:], below[last].bottom + 1]
    left = edges[0]
    right = max(end for line in (head, *below[: last + 1]) for _, end in line.runs) + _SLACK
    right = max((right, *(area.x1 for area in page.areas if is_mark(area) and levels[0] < area.top < levels[-1])))
    sides = [Rule(x, levels[0], x, levels[-1], False) for x in (left, right)]
    strips = [[head], *(below[start:end] for start, end in pairwise((*rows, last + 1)))][is_cut:]
    told, inner = _within(strips, levels, edges, page)
    drawn = [Rule(left, y, right, y, False) for y in sorted((*levels, *told))]
    return Walls(sides + inner, drawn, is_open=True, is_headed=True)


def _last(below: Sequence[Printed], row: int, edges: Sequence[float], second: float, least: float, page: Page) -> int:
    """The last line of a table: that of its last row which goes on, or stands on the ground painted for it."""
    last = row
    for line in below[row + 1 :]:
        if not _is_on(line, below[row], page) and not _goes_on(line, below[last], second, edges, least):
            break
        last += 1
    return last


def _within(
    strips: Sequence[Sequence[Printed]], levels: Sequence[float], edges: Sequence[float], page: Page
) -> tuple[list[float], list[Rule]]:
    """Where in the rows a text across their columns begins, and the rules between the columns down to there."""
    told: list[float] = []
    inner: list[Rule] = []
    for (top, bottom), strip in zip(pairwise(levels), strips, strict=True):
        end = _end_of_columns(strip, edges)
        edge = (strip[end - 1].bottom + strip[end].top) / 2 if end < len(strip) else bottom
        told += [edge] * (end < len(strip))
        inner += [Rule(x, top, x, edge, True) for x in _parting(strip[:end], edges, page)]
    return told, inner


def _end_of_columns(strip: Sequence[Printed], edges: Sequence[float]) -> int:
    """How many lines of a row keep to its columns: those at its foot may go over them all, as a commentary does."""
    at = next((at for at, line in enumerate(strip) if any(_crosses(line, x) for x in edges[1:])), len(strip))
    return len(strip) if not at or any(_keeps(line, edges) for line in strip[at:]) else at


def _keeps(line: Printed, edges: Sequence[float]) -> bool:
    """Whether a line has texts in several columns."""
    return len({bisect_right(edges, start) for start, _ in line.runs}) > 1


def _is_on(line: Printed, row: Printed, page: Page) -> bool:
    """Whether a line stands on the ground that was painted for the row above it."""
    ground = _band(row, page)
    return ground is not None and _band(line, page) is ground


def _opening(
    head: Printed, lines: Sequence[Printed], edges: Sequence[float], second: float, page: Page
) -> tuple[list[int], float]:
    """The lines that open a row, and how much white there is above each at the least, where that tells of it.

    The first column says something in them. White tells where it is wide or bands part the rows, and where it parts
    lines that all speak in some other column from lines that are silent in it.
    """
    may = [at for at, line in enumerate(lines) if line.runs[0][0] < second]
    wide = _apart(head, lines, may, page)
    full = {at for at, line in enumerate(lines) if _is_row(line, edges, second)}
    if len(full & set(wide)) >= min(_FEWEST_ROWS, len(full)):
        return wide, _WHITE * head.glyphs[0].size
    white = [line.top - above.bottom for above, line in pairwise((head, *lines))]
    least = min(white[1:], default=0.0) + _ROW_WHITE * head.glyphs[0].size
    apart = [at for at in may if at == 0 or white[at] > least]
    told = [{bisect_right(edges, start) for start, _ in lines[at].runs} for at in apart]
    more = {bisect_right(edges, start) for at in may if at not in apart for start, _ in lines[at].runs}
    is_told = len(apart) >= _FEWEST_ROWS and len(apart) < len(may) and set.intersection(*told) - {1} - more
    return (apart, least) if is_told else (may, float("-inf"))


def _apart(head: Printed, lines: Sequence[Printed], may: Sequence[int], page: Page) -> list[int]:
    """The lines that stand below wide white, or on another ground than the line above them."""
    bottom, ground, apart = head.bottom, None, []
    for at, line in enumerate(lines):
        own = _band(line, page)
        if at in may and (not at or line.top - bottom > _WHITE * line.glyphs[0].size or own is not ground):
            apart.append(at)
        bottom, ground = max(bottom, line.bottom), own
    return apart


def _band(line: Printed, page: Page) -> Area | None:
    """The coloured area on which a line stands, if it holds all of it."""
    ground = page.ground(line.glyphs[0].x0, line.glyphs[0].middle[1])
    return ground if ground and ground.holds(line.runs[-1][1], line.glyphs[0].middle[1]) else None


def _parting(strip: Sequence[Printed], edges: Sequence[float], page: Page) -> list[float]:
    """The edges between the columns of a row that no text of it goes over; a title or a band of its own has none."""
    runs = [run for line in strip for run in line.runs]
    if len(runs) == 1 and (_crosses(strip[0], edges[1]) or _is_banner(strip[0], edges, page)):
        return []
    return [x for x in edges[1:] if not any(_crosses(line, x) for line in strip)]


def _is_banner(line: Printed, edges: Sequence[float], page: Page) -> bool:
    """Whether the one text of a row stands on a band that goes over most columns and holds no other line."""
    ground = _band(line, page)
    return ground is not None and ground.x1 > edges[-2] and ground.bottom - ground.top < 3 * line.glyphs[0].size


def _second(lines: Sequence[Printed], edges: Sequence[float]) -> float:
    """Where the column behind the first that holds words starts: dots may stand in one before it."""
    columns = [[bisect_right(edges, start) for start, _ in line.runs] for line in lines]
    first = min((own[0] for own in columns if len(set(own)) >= _FEWEST_TEXTS), default=1)
    return edges[min(max(first, 1), len(edges) - 1)]


def _is_row(line: Printed, edges: Sequence[float], second: float) -> bool:
    """Whether a line opens a row: it says something in the first column and in several others, and crosses none."""
    columns = [bisect_right(edges, start) for start, _ in line.runs]
    is_whole = edges[0] <= line.runs[0][0] < second and len(set(columns)) >= _FEWEST_TEXTS
    return is_whole and not any(_crosses(line, edge) for edge in edges[1:])


def _goes_on(line: Printed, above: Printed, second: float, edges: Sequence[float], least: float) -> bool:
    """Whether a line right below another stands in columns but the first, or nearer to it than rows stand."""
    white = line.top - above.bottom
    is_near = white <= least or (white < _OPEN_ROW * line.glyphs[0].size and line.runs[0][0] >= second)
    return is_near and not any(_crosses(line, edge) for edge in edges[1:])


def _crosses(line: Printed, edge: float) -> bool:
    """Whether a text goes over an edge without a word that starts there: a full cell leaves hardly any white."""
    if not any(start < edge < end for start, end in line.runs):
        return False
    return not any(0 <= start - edge < 2 * _SLACK for start, _ in runs_of(line.glyphs, _WORD))
