"""Boards: cards hung in lanes under headings and beside labels, which a structure tags one card after the other.

The headings, lanes and labels are filled areas in rows and columns; each lane becomes cells of a table, a row for every
card that hangs below another in it.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from milepost.core.readers.pdf.element import Element, Mark
from milepost.core.readers.pdf.page import Area, Glyph, Page, count_lines

_NEAR = 3.0  # points between edges that are one
_NARROWEST = 40.0  # points: narrower areas are stripes
_TALLEST_HEAD = 45.0
_FEWEST = 2
_LABELS = -1  # the column of the labels

_Key = tuple[int, int, int]  # row, column and card of a place on a board


@dataclass(slots=True)
class _Board:
    """The headings of a board, its rows, each with its label and its lanes, and the cards in them."""

    heads: list[Area]
    rows: list[list[Area]]
    cards: list[Area]

    def key(self, glyph: Glyph) -> _Key | None:
        """Where a letter stands; row -1 is that of the headings."""
        x, y = glyph.middle
        for at, head in enumerate(self.heads):
            if head.holds(x, y):
                return -1, at, 0
        for row, (label, *lanes) in enumerate(self.rows):
            if label.holds(x, y):
                return row, _LABELS, 0
            for column, lane in enumerate(lanes):
                if lane.holds(x, y):
                    return row, column, self._card(lane, x, y)
        return None

    def _card(self, lane: Area, x: float, y: float) -> int:
        cards = [card for card in self.cards if lane.holds(*card.middle)]
        return next((at for at, card in enumerate(cards) if card.holds(x, y)), 0)


def hang_boards(element: Element, letters: Mapping[Mark, Sequence[Glyph]], pages: Mapping[int, Page]) -> None:
    """Put a table in the place of what stands on each board."""
    for number, page in pages.items():
        board = _board(page)
        if board is None:
            continue
        told = ((mark, own) for mark, own in letters.items() if _speaks(own))
        keys = {mark: _of(own, board) if mark[0] == number else None for mark, own in told}
        held: dict[_Key, list[Element]] = defaultdict(list)
        table = Element("Table")
        _take(element, keys, held, table)
        table.parts.extend(_rows(board, held))


def _board(page: Page) -> _Board | None:
    wide = [area for area in page.areas if area.x1 - area.x0 > _NARROWEST and area.bottom - area.top > 8]
    for heads in _abreast(wide):
        if heads[0].bottom - heads[0].top > _TALLEST_HEAD or not all(_lines(head, page) == 1 for head in heads):
            continue
        below = [row for row in _abreast(wide) if row[0].top > heads[0].bottom - _NEAR]
        rows = [row for row in below if len(row) == len(heads) + 1 and all(map(_is_under, row[1:], heads))]
        if len(rows) >= _FEWEST and all(_lines(label, page) for label, *_ in rows):
            lanes = [lane for row in rows for lane in row]
            return _Board(heads, rows, _cards(lanes, wide))
    return None


def _abreast(areas: Sequence[Area]) -> Iterator[list[Area]]:
    """Areas of one height beside each other, from left to right, row by row."""
    rows: dict[tuple[int, int], list[Area]] = defaultdict(list)
    for area in areas:
        rows[round(area.top / _NEAR), round(area.bottom / _NEAR)].append(area)
    for _, row in sorted(rows.items()):
        row.sort(key=lambda area: area.x0)
        if len(row) >= _FEWEST and all(a.x1 <= b.x0 + 1 for a, b in pairwise(row)):
            yield row


def _is_under(lane: Area, head: Area) -> bool:
    return abs(lane.x0 - head.x0) < _NEAR and abs(lane.x1 - head.x1) < _NEAR


def _cards(lanes: Sequence[Area], areas: Sequence[Area]) -> list[Area]:
    """The outermost areas in lanes, from top to bottom, each without its shadow, which is painted first."""
    found: list[Area] = []
    for area in areas:
        if not any(lane is not area and area.is_within(lane, _NEAR) for lane in lanes) or area in lanes:
            continue
        found = [card for card in found if not card.is_within(area, _NEAR)]
        if not any(area.is_within(card, _NEAR) for card in found):
            found.append(area)
    return sorted(found, key=lambda card: card.top)


def _lines(area: Area, page: Page) -> int:
    inside = [glyph for glyph in page.glyphs if area.holds(*glyph.middle)]
    return count_lines(inside)


def _speaks(glyphs: Sequence[Glyph]) -> bool:
    """Whether a mark has letters; those of a label may have gone to its answer."""
    return any(glyph.text.strip() for glyph in glyphs)


def _of(glyphs: Sequence[Glyph], board: _Board) -> _Key | None:
    """Where letters of one mark stand, if all of them stand there."""
    found = {board.key(glyph) for glyph in glyphs if glyph.text.strip()}
    return found.pop() if len(found) == 1 else None


def _take(element: Element, keys: Mapping[Mark, _Key | None], held: dict[_Key, list[Element]], table: Element) -> None:
    """Take from an element what stands on the board; the table stands where the first of it stood."""
    kept: list[Element | Mark] = []
    for part in element.parts:
        marks = [part] if isinstance(part, tuple) else part.all_marks()
        found = {keys[mark] for mark in marks if mark in keys}
        key = found.pop() if len(found) == 1 else None
        if key is None:
            if isinstance(part, Element):
                _take(part, keys, held, table)
            kept.append(part)
            continue
        if not held:
            kept.append(table)
        held[key].append(part if isinstance(part, Element) else Element("Span", parts=[part]))
    element.parts[:] = kept


def _rows(board: _Board, held: Mapping[_Key, list[Element]]) -> Iterator[Element]:
    """The headings, then each row of lanes as often as its fullest lane has cards."""
    columns = range(_LABELS, len(board.heads))
    yield Element("TR", parts=[Element("TH", parts=[*held.get((-1, at, 0), ())]) for at in columns])
    for row in range(len(board.rows)):
        for card in range(1 + max((one[2] for one in held if one[0] == row), default=0)):
            yield Element("TR", parts=[Element("TD", parts=[*held.get((row, at, card), ())]) for at in columns])
