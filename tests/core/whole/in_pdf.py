"""Odd documents as untagged PDFs: words drawn at points, with and without the lines of their tables."""

import re

from tests.core.readers.pdf.made import line, pages, text
from tests.core.whole.odd import Maker

from milepost.core.document.nodes import Block, Document, Heading, Paragraph, Table
from milepost.core.document.walk import grid

_TOP, _LEFT, _RIGHT, _FOOT = 780, 50, 545, 60
_MOST_LINES = 60  # of a row on one page
_WIDE = 0.56  # of the size: about the room of one letter of Helvetica


class Sheet:
    """Draws from the top down, on as many pages as it takes."""

    def __init__(self, maker: Maker) -> None:
        self.maker = maker
        self.drawn: list[bytes] = [b""]
        self.y = _TOP
        self.strays: set[tuple[int, int]] = set()
        self.head = maker.text("{w} {w}") if maker.likely(0.3) else ""
        self.turn()

    def turn(self) -> None:
        if self.drawn[-1]:
            self.drawn.append(b"")
            self.strays = set()
        self.y = _TOP
        if self.head:
            self.draw(text(_latin(self.head), _LEFT, 815, 8))

    def draw(self, content: bytes) -> None:
        self.drawn[-1] += content

    def line(self, words: str, x: float, size: float, width: float) -> None:
        """Words broken where the room ends."""
        for part in wrapped(words, width, size):
            if self.y < _FOOT:
                self.turn()
            self.draw(text(_latin(part), x, self.y, size))
            self.y -= round(size * 1.25)


def wrapped(words: str, width: float, size: float) -> list[str]:
    """The lines of a text, an address broken at its signs, since no letter may be drawn over another."""
    lines = [""]
    for word in words.split():
        for at, part in enumerate(re.split(r"(?<=[/@.])(?=[a-z])", word)):
            join = " " if lines[-1] and at == 0 else ""
            if lines[-1] and (len(lines[-1] + join + part)) * size * _WIDE > width:
                lines.append(part)
            else:
                lines[-1] += join + part
    return [one for one in lines if one]


def drawn(document: Document, maker: Maker) -> bytes:
    sheet = Sheet(maker)
    for block in document.blocks:
        sheet.y -= maker.chance.choice((0, 6, 12, 30))
        _block(block, sheet, maker)
        if maker.likely(0.05):
            _stray(sheet, maker)
    sheet.line(maker.text("The words {w} and {w} close this paper."), _LEFT, 10, 400)
    return pages(*sheet.drawn)


def _stray(sheet: Sheet, maker: Maker) -> None:
    """A small word in a margin, where nothing else is drawn."""
    x, y = maker.chance.choice(((10, 400), (300, 20), (480, 30), (300, 832), (560, 500)))
    if (x, y) not in sheet.strays:
        sheet.strays.add((x, y))
        sheet.draw(text(maker.text("{w}"), x, y, 7))


def _block(block: Block, sheet: Sheet, maker: Maker) -> None:
    if isinstance(block, Table):
        if block.caption:
            sheet.line(block.caption, _LEFT, 10, _RIGHT - _LEFT)
        _table(block, sheet, maker)
    elif isinstance(block, Heading):
        sheet.line(block.text, _LEFT, 20 - 2 * block.level, _RIGHT - _LEFT)
    elif isinstance(block, Paragraph):
        sheet.line(block.line, _LEFT + 12 * block.level, 10, maker.chance.choice((220, _RIGHT - _LEFT)))


def _table(table: Table, sheet: Sheet, maker: Maker) -> None:
    """A grid whose rows are as high as their words; one in four has no lines, one in eight is not closed."""
    rows = grid(table)
    if not rows or not rows[0]:
        return
    rules = maker.chance.choice(("all", "all", "all", "level", "none", "open"))
    wide = (_RIGHT - _LEFT) / len(rows[0])
    edges = [_LEFT + round(at * wide) for at in range(len(rows[0]) + 1)]
    held: set[int] = set()
    for squares in rows:
        words = [[] if id(one.cell) in held or not one.is_origin else one.cell.text.split("\n") for one in squares]
        held |= {id(one.cell) for one in squares if one.cell.blocks}
        parts = [[part for said in one for part in wrapped(said, wide - 10, 8)] for one in words]
        for start in range(0, max(1, *map(len, parts)), _MOST_LINES):
            _slice(sheet, edges, [lines[start : start + _MOST_LINES] for lines in parts], rules)
    sheet.y -= 14


def _slice(sheet: Sheet, edges: list[int], parts: list[list[str]], rules: str) -> None:
    """As much of a row as there is room for on a page."""
    high = 10 * max(1, *map(len, parts)) + 6
    if sheet.y - high < _FOOT:
        sheet.turn()
    for at, lines in enumerate(parts):
        for number, part in enumerate(lines):
            sheet.draw(text(_latin(part), edges[at] + 4, sheet.y - 10 - 10 * number, 8))
    _rule(sheet, edges, high, rules)
    sheet.y -= high


def _rule(sheet: Sheet, edges: list[int], high: int, rules: str) -> None:
    top, bottom = sheet.y, sheet.y - high
    if rules in ("all", "level", "open"):
        sheet.draw(line(edges[0], top, edges[-1], top) + line(edges[0], bottom, edges[-1], bottom))
    if rules in ("all", "open"):
        for x in edges if rules == "all" else edges[1:-1]:
            sheet.draw(line(x, top, x, bottom))


def _latin(words: str) -> str:
    plain = words.replace("–", "-").replace("✓", "x").replace("“", '"').replace("”", '"').replace("’", "'")
    return plain.replace("\\", "").replace("(", r"\(").replace(")", r"\)")
