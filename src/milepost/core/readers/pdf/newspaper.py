"""Pages set in two columns of text, as newsletters are: each column of a stretch is read as a page of its own.

The columns are of one width, their lines start at the same places again and again, and nothing reaches over the white
between them, save a line drawn all down it. Tables and boxes beside each other are none: their rows belong together.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TypeVar

from milepost.core.readers.pdf.grid import connected, tidy
from milepost.core.readers.pdf.page import Box, Glyph, Page, Rule

_SPACE = 1.0  # of the size of letters: more white parts two pieces of text
_NEAR = 2.0  # points between the starts of lines of one column
_FEWEST, _SOME = 12, 3  # lines in each column of the page that shows them, and in the first of any other stretch
_NARROWEST, _WIDEST = 6.0, 60.0  # points of white between columns
_LEAST = 0.25  # of the page's width
_ALIKE = 0.06  # of a column's width, by which the widths of two may differ
_FULL, _OFTEN = 0.85, 0.25  # of the width: a full line; and how many of the lines are full
_FEW = 0.2  # of the pieces of a page: titles that reach over both columns
_BOXED = 0.4  # of the pieces: more of them in boxes than that are cards
_LEVEL, _ROWS = 1.0, 0.5  # points between feet of lines in one row; how many of the lines of a table are so
_BACKGROUND = 0.6  # of the page's height: a coloured area that high is paper
_B = TypeVar("_B", bound=Box)


@dataclass(slots=True)
class Piece(Box):
    """A piece of a line; `size` is that of its largest letter."""

    size: float


@dataclass(frozen=True, slots=True)
class _Gutter:
    """Where two columns start, and how wide both are."""

    left: float
    right: float
    width: float

    def is_crossed(self, box: Box) -> bool:
        """Whether something reaches over the white between the columns."""
        return box.x0 < self.left + self.width - _NEAR and box.x1 > self.right + _NEAR

    def column(self, box: Box) -> int:
        """The column in which something stands: 0 or 1."""
        return int((box.x0 + box.x1) > self.left + self.width + self.right)

    def is_along(self, rule: Rule) -> bool:
        """Whether an upright line stands in the white between the columns."""
        return not rule.is_level and self.left + self.width + _NEAR < rule.x0 < self.right - _NEAR

    def opens(self, pieces: Sequence[Box], column: int) -> int:
        """How many pieces start where the lines of a column do."""
        start = (self.left, self.right)[column]
        return sum(abs(piece.x0 - start) < _NEAR for piece in pieces)


def in_columns(pages: Sequence[Page]) -> list[Page]:
    """The pages, each that is set in columns as its full stretches and the columns of the others, in reading order.

    A column starts at the left edge of its page, as all columns of one width do.
    """
    pieces = [pieces_on(page.glyphs) for page in pages]
    found = (_gutter(page, own) for page, own in zip(pages, pieces, strict=True))
    gutter = next((one for one in found if one), None)
    if gutter is None:
        return list(pages)
    return [part for page, own in zip(pages, pieces, strict=True) for part in _parted(page, own, gutter)]


def pieces_on(glyphs: Sequence[Glyph]) -> list[Piece]:
    """The pieces of lines that no wide white parts."""
    lines: dict[int, list[Glyph]] = {}
    for glyph in glyphs:
        if glyph.text.strip() and not glyph.turn and not glyph.is_artifact:
            lines.setdefault(round((glyph.top + glyph.bottom) / 2), []).append(glyph)
    found: list[Piece] = []
    for line in lines.values():
        line.sort(key=lambda glyph: glyph.x0)
        starts = [0, *(at for at, (a, b) in enumerate(pairwise(line), 1) if b.x0 - a.x1 > _SPACE * b.size)]
        for start, end in pairwise([*starts, len(line)]):
            run = line[start:end]
            top, bottom = min(g.top for g in run), max(g.bottom for g in run)
            found.append(Piece(run[0].x0, top, run[-1].x1, bottom, max(g.size for g in run)))
    return found


def _gutter(page: Page, pieces: Sequence[Box]) -> _Gutter | None:
    """The columns that a page shows plainly; None where it shows none."""
    starts = _starts(pieces)
    for at, left in enumerate(starts):
        for right in starts[at + 1 :]:
            one = _width([piece for piece in pieces if abs(piece.x0 - left) < _NEAR and piece.x1 < right], left)
            other = _width([piece for piece in pieces if abs(piece.x0 - right) < _NEAR], right)
            gutter = _Gutter(left, right, max(one, other))
            white = right - left - gutter.width
            is_even = min(one, other) > 0 and abs(one - other) <= _ALIKE * gutter.width
            if is_even and _NARROWEST < white < _WIDEST and gutter.width > _LEAST * page.width:
                return gutter if _is_text(page, pieces, gutter) else None
    return None


def _starts(pieces: Sequence[Box]) -> list[float]:
    """Where many lines start, from left to right."""
    groups: list[list[float]] = []
    for x in sorted(piece.x0 for piece in pieces):
        if groups and x - groups[-1][0] < _NEAR:
            groups[-1].append(x)
        else:
            groups.append([x])
    return [group[0] for group in groups if len(group) >= _FEWEST]


def _width(lines: Sequence[Box], start: float) -> float:
    """The width to which the lines of a column run, if many of them are full; else 0."""
    widest = max((line.x1 for line in lines), default=start) - start
    full = sum(line.x1 - start > _FULL * widest for line in lines)
    return widest if full >= _OFTEN * len(lines) else 0.0


def _is_text(page: Page, pieces: Sequence[Box], gutter: _Gutter) -> bool:
    """Whether columns are those of running text: no wall of cells stands between them, and few boxes hold them."""
    uprights, levels = tidy(page.rules)
    between = [rule for rule in uprights if gutter.is_along(rule)]
    if between and not (all(_is_alone(rule, levels) for rule in between) and _flows(pieces, gutter)):
        return False
    boxes = [
        Box(*walls.sides[:1], min(r.top for r in walls.levels), walls.sides[1], max(r.top for r in walls.levels))
        for walls in connected(uprights, levels)
        if len(walls.uprights) > 1 and len(walls.levels) > 1
    ]
    boxed = sum(any(box.holds(*piece.middle) for box in boxes if not gutter.is_crossed(box)) for piece in pieces)
    crossing = sum(gutter.is_crossed(piece) for piece in pieces)
    return boxed <= _BOXED * len(pieces) and crossing <= _FEW * len(pieces)


def _is_alone(upright: Rule, levels: Sequence[Rule]) -> bool:
    """Whether an upright line meets no level one, save at one end: a wall between cells meets those of its rows."""
    meets = [
        min(abs(rule.top - upright.top), abs(rule.top - upright.bottom)) < _NEAR
        for rule in levels
        if rule.x0 - _NEAR < upright.x0 < rule.x1 + _NEAR and upright.top - _NEAR < rule.top < upright.bottom + _NEAR
    ]
    return len(meets) <= 1 and all(meets)


def _flows(pieces: Sequence[Box], gutter: _Gutter) -> bool:
    """Whether the lines of both columns have heights of their own, as those of cells in one row seldom do."""
    inner = [piece for piece in pieces if not gutter.is_crossed(piece)]
    sides = [[piece.bottom for piece in inner if gutter.column(piece) == column] for column in (0, 1)]
    fewer, more = sorted(sides, key=len)
    level = sum(any(abs(foot - other) < _LEVEL for other in more) for foot in fewer)
    return level < _ROWS * len(fewer)


def _parted(page: Page, pieces: Sequence[Box], gutter: _Gutter) -> list[Page]:
    """The page as its stretches, without a line that parts its columns; itself where none is set in columns."""
    areas = [area for area in page.areas if area.bottom - area.top < _BACKGROUND * page.height]
    crossing = sorted(
        ((box.top, box.bottom) for box in (*pieces, *page.rules, *areas) if gutter.is_crossed(box)),
    )
    edges = [0.0]  # where full stretches end and others start, in turn
    for top, bottom in crossing:
        if len(edges) > 1 and top <= edges[-1]:
            edges[-1] = max(edges[-1], bottom)
        else:
            edges += [top, bottom]
    edges.append(page.height)
    columned = [
        (top, bottom)
        for top, bottom in zip(edges[::2], edges[1::2], strict=True)
        if _is_set(within(pieces, top, bottom), gutter)
    ]
    if columned:
        levels = [rule for rule in page.rules if rule.is_level]
        lines = [rule for rule in page.rules if gutter.is_along(rule) and _is_alone(rule, levels)]
        page = replace(page, rules=[rule for rule in page.rules if rule not in lines])
    parts: list[Page] = []
    last = float("-inf")
    for top, bottom in (*columned, (float("inf"), float("inf"))):
        full = part_of(page, last, top)
        parts += [full] if full.glyphs or full.rules else []
        if columned and top < float("inf"):
            parts += [_column(part_of(page, top, bottom), gutter, at) for at in (0, 1)]
        last = bottom
    return parts if columned else [page]


def _is_set(pieces: Sequence[Box], gutter: _Gutter) -> bool:
    """Whether pieces that all keep to one side of the white stand in columns."""
    return gutter.opens(pieces, 0) >= _SOME and gutter.opens(pieces, 1) > 0


def within(boxes: Sequence[_B], top: float, bottom: float) -> list[_B]:
    """The boxes whose middle lies between two heights."""
    return [box for box in boxes if top <= (box.top + box.bottom) / 2 < bottom]


def part_of(page: Page, top: float, bottom: float) -> Page:
    """What of a page stands between two heights."""
    return replace(
        page,
        glyphs=within(page.glyphs, top, bottom),
        rules=within(page.rules, top, bottom),
        areas=within(page.areas, top, bottom),
        frames=within(page.frames, top, bottom),
    )


def _column(page: Page, gutter: _Gutter, column: int) -> Page:
    start = (gutter.left, gutter.right)[column]

    def moved(boxes: Sequence[_B]) -> list[_B]:
        held = [box for box in boxes if gutter.column(box) == column]
        return [replace(box, x0=box.x0 - start, x1=box.x1 - start) for box in held]

    return replace(
        page,
        width=gutter.width,
        glyphs=moved(page.glyphs),
        rules=moved(page.rules),
        areas=moved(page.areas),
        frames=moved(page.frames),
    )
