"""Names of sections in a rail: large letters at the left of a page, and beside them a column of all that they head.

What stands level with the name belongs to what it heads, so the rail and the column are read as pages of their own.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from milepost.core.readers.pdf.newspaper import Piece, part_of, pieces_on, within
from milepost.core.readers.pdf.page import Box, Page, Rule

_LARGE = 1.15  # times the usual size: the letters of a name
_WIDEST, _WHITE = 0.35, 6.0  # of the page: the width of a rail; points of white beside it
_FLUSH, _NEAR = 2.0, 3.0  # points between starts of lines at one edge, and between those of two columns
_CLOSE = 1.2  # of the size of letters: white between the lines of a name
_LEVEL = 2.0  # of the size of letters: how far the tops of a rail and of its column may lie apart
_FEWEST, _BELOW = 6, 3  # lines in the column, and those of them below the rail
_SEVERAL = 2  # rails in a document
_B = TypeVar("_B", bound=Box)


@dataclass(frozen=True, slots=True)
class _Rail:
    """What a name and its column take of a page, and where the column starts."""

    start: float
    edge: float
    top: float
    bottom: float

    def is_like(self, other: "_Rail") -> bool:
        """Whether two stand at the same places across the page."""
        return abs(self.start - other.start) < _NEAR and abs(self.edge - other.edge) < _NEAR


def railed(pages: Sequence[Page]) -> list[Page]:
    """The pages, each with rails as what stands over them, each rail, its column, and what stands below."""
    letters = Counter(round(glyph.size * 2) / 2 for page in pages for glyph in page.glyphs if glyph.text.strip())
    usual = max(letters, key=lambda size: letters[size], default=0.0)
    found = [list(_rails(page, _LARGE * usual)) for page in pages]
    every = [rail for own in found for rail in own]
    alike = [[one for one in own if sum(map(one.is_like, every)) >= _SEVERAL] for own in found]
    return [part for page, own in zip(pages, alike, strict=True) for part in _parted(page, own)]


def _rails(page: Page, large: float) -> Iterator[_Rail]:
    """The rails of a page, from top to bottom."""
    pieces = pieces_on(page.glyphs)
    narrow = [piece for piece in pieces if piece.x1 < _WIDEST * page.width]
    end = 0.0
    for head in sorted((piece for piece in narrow if piece.size > large), key=lambda piece: piece.top):
        rail = _rail(page, _name(head, narrow), pieces) if head.top >= end else None
        if rail:
            yield rail
            end = rail.bottom


def _name(head: Piece, pieces: Sequence[Piece]) -> list[Piece]:
    """The lines right over and below a large one at its edge, from top to bottom."""
    flush = sorted((piece for piece in pieces if abs(piece.x0 - head.x0) < _FLUSH), key=lambda piece: piece.top)
    at = flush.index(head)
    first = last = at
    while first > 0 and flush[first].top - flush[first - 1].bottom < _CLOSE * head.size:
        first -= 1
    while last + 1 < len(flush) and flush[last + 1].top - flush[last].bottom < _CLOSE * head.size:
        last += 1
    return flush[first : last + 1]


def _rail(page: Page, name: Sequence[Piece], pieces: Sequence[Piece]) -> _Rail | None:
    """The rail in which a name stands, with the column beside it; None where there is none."""
    side = Box(name[0].x0, name[0].top, max(piece.x1 for piece in name), name[-1].bottom)
    size = max(piece.size for piece in name)
    told = {id(piece) for piece in name}
    around = [one for one in (*page.areas, *page.frames) if side.is_within(one, _NEAR)]
    shapes = [one for one in (*page.areas, *page.frames) if one not in around]
    others = [piece for piece in pieces if id(piece) not in told]
    below = [one.top for one in (*others, *shapes, *page.rules) if _is_under(one, side)]
    bottom = min(below, default=page.height)
    column = [box for box in within([*others, *shapes], side.top - _LEVEL * size, bottom) if box.x1 > side.x0]
    lines = [box for box in column if isinstance(box, Piece)]
    rows = {round(line.bottom) for line in lines}
    if len(rows) < _FEWEST or sum(row > side.bottom + size for row in rows) < _BELOW:
        return None
    edge, top = min(box.x0 for box in column), min(box.top for box in column)
    is_beside = edge > side.x1 + _WHITE and abs(top - side.top) < _LEVEL * size
    is_panel = any(one.x1 < max(box.x1 for box in lines) for one in around)  # the head of a card
    end = max(line.bottom for line in lines)
    is_table = any(_parts_cells(rule, side, edge, (top, end)) for rule in page.rules)
    return _Rail(side.x0, edge, min(top, side.top) - 1, bottom) if is_beside and not (is_panel or is_table) else None


def _is_under(box: Box, side: Box) -> bool:
    """Whether something stands below a rail that reaches into its room."""
    return box.top > side.bottom - 1 and box.x0 < side.x1 < box.x1 + (side.x1 - side.x0)


def _parts_cells(rule: Rule, side: Box, edge: float, ends: tuple[float, float]) -> bool:
    """Whether an upright line stands in the white beside a rail as high as the column, as between two cells."""
    is_between = not rule.is_level and rule.is_drawn and side.x1 < rule.x0 < edge + 1
    return is_between and rule.top < ends[0] - 1 and rule.bottom > ends[1] - 1


def _parted(page: Page, rails: Sequence[_Rail]) -> list[Page]:
    """The page in parts; itself where it has no rail."""
    parts: list[Page] = []
    last = float("-inf")
    for rail in rails:
        held = part_of(page, rail.top, rail.bottom)
        parts += [part_of(page, last, rail.top), _side(held, rail, False), _side(held, rail, True)]
        last = rail.bottom
    parts.append(part_of(page, last, float("inf")))
    return [part for part in parts if part.glyphs or part.rules] if rails else [page]


def _side(page: Page, rail: _Rail, is_column: bool) -> Page:
    """What of a page stands in the column beside a rail, or what does not: its page ends where the column starts."""

    def held(boxes: Sequence[_B]) -> list[_B]:
        return [box for box in boxes if (box.middle[0] > rail.edge) == is_column]

    return replace(
        page,
        width=page.width if is_column else rail.edge,
        glyphs=held(page.glyphs),
        rules=held(page.rules),
        areas=held(page.areas),
        frames=held(page.frames),
    )
