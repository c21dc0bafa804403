"""Cards: boxes that are no cells. What stands in one is read on its own, in the order in which a person sees it.

A card may hold boxes, and these boxes again. In each, lines that stand below one another at one edge are a block;
blocks and boxes are read from top to bottom where white goes across between them, else from left to right.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from milepost.core.readers.pdf.boxes.order import Look, ordered
from milepost.core.readers.pdf.boxes.pieces import pieces
from milepost.core.readers.pdf.lines import Line
from milepost.core.readers.pdf.page import Area, Box, Frame, Glyph, Page, Rule, count_lines
from milepost.core.words.colours import DRAWN
from milepost.core.words.numbering import is_number

_FEWEST = 3  # cards of one width in a document
_NEAR = 3.0  # points between edges that are one
_NARROWEST, _LOWEST = 90.0, 40.0  # points of a card
_SMALLEST = 8.0  # points of what may stand in one and hold a letter
_LARGEST = 0.6  # of the page: more is its ground
_INDENT = 1.5  # of the size of letters: how far behind a sign a text starts
_BELOW = 0.8  # of the size of letters: white between the lines of one block
_EDGE = 2.0  # points between the starts of lines at one edge
_PAIR = 2
_MOST = 2000  # shapes of a page: more are a drawing
_LOW = 16.0  # points of a box in a card
_SIDE = (0.1, 0.45)  # of the width of a card: a panel at its side
_OTHER_SIZE = 0.7  # points between letters of two kinds

Dots = Sequence[tuple[Area, Glyph]]


@dataclass(slots=True)
class Block(Box):
    """Lines below one another at one edge; `room` is the width that their text has.

    What stands `beside_title` is no heading, however bold: its number, a status.
    """

    lines: list[Line]
    room: float = 0.0
    beside_title: bool = False

    @property
    def size(self) -> float:
        """That of its letters."""
        return self.lines[0].size


@dataclass(slots=True)
class _Frame(Box):
    """A box with those right within it, and the letters that stand in none of these."""

    within: list["_Frame"] = field(default_factory=list)
    glyphs: list[Glyph] = field(default_factory=list)

    @property
    def is_told(self) -> bool:
        """Whether it holds any letters."""
        return any(glyph.text.strip() for glyph in self.glyphs) or any(one.is_told for one in self.within)


def cards_on(pages: Sequence[Page]) -> list[list[Box]]:
    """The cards of each page: boxes that are no cells, in no other, of which the document has several of one width."""
    found = [list(_outermost([frame for frame in _large(page) if _may_be_card(frame, page)])) for page in pages]
    counts = Counter(_width(box) for boxes in found for box in boxes)
    return [[box for box in boxes if counts[_width(box)] >= _FEWEST] for boxes in found]


def lifted(card: Box, page: Page, dots: Dots) -> list[Block]:
    """The blocks of a card in reading order; its letters and what is drawn in it are taken off its page."""
    inside = [glyph for glyph in page.glyphs if _is_in(glyph, card)]
    inside += [sign for area, sign in dots if card.holds(*area.middle)]
    signs = [area for area, _ in dots]
    drawn = [shape for shape in (*page.frames, *page.areas) if shape.is_within(card, _NEAR) and _may_hold(shape)]
    shapes = [shape for shape in drawn if not any(shape.is_within(sign, _NEAR) for sign in signs)]
    tree = _tree(card, shapes, inside)
    _take(card, page)
    return _title_first(list(_read(tree, page)))


def read_whole(page: Page, dots: Dots) -> list[Block]:
    """The blocks of a page, read as one card that holds all its boxes."""
    whole = Box(0, 0, page.width, page.height)
    inside = [glyph for glyph in page.glyphs if not glyph.is_artifact] + [sign for _, sign in dots]
    signs = [area for area, _ in dots]
    drawn = [shape for shape in (*page.frames, *page.areas) if _may_hold(shape)]
    shapes = [shape for shape in drawn if not any(shape.is_within(sign, _NEAR) for sign in signs)]
    return list(_read(_tree(whole, shapes, inside), page))


def _large(page: Page) -> list[Frame]:
    """The shapes of a page that could be cards, and are no drawing."""
    if len(page.frames) > _MOST:
        return []
    ground = _LARGEST * page.width * page.height
    large = (one for one in page.frames if one.x1 - one.x0 > _NARROWEST and one.bottom - one.top > _LOWEST)
    return [one for one in large if one.extent < ground]


def _may_be_card(frame: Frame, page: Page) -> bool:
    """Whether a shape holds several lines and no table is drawn in it; a cell of one has square corners."""
    if not (frame.is_round or _holds_boxes(frame, page)):
        return False
    if any(rule.is_drawn and not rule.is_level and _is_amid(rule, frame) for rule in page.rules):
        return False
    return _count_lines(frame, page) >= _FEWEST


def _holds_boxes(frame: Box, page: Page) -> bool:
    """Whether boxes stand side by side in a shape with white between them and around, or one all down its side."""
    inner = [one for one in page.frames if one.is_within(frame, 1) and one.bottom - one.top > _LOW]
    inset = [one for one in inner if one.x0 > frame.x0 + _NEAR and one.x1 < frame.x1 - _NEAR and _is_box(one, page)]
    return any(a.top < b.bottom and b.top < a.bottom and a.x1 + _NEAR < b.x0 for a in inset for b in inset) or any(
        _is_panel(one, frame, page) for one in inner
    )


def _is_box(box: Box, page: Page) -> bool:
    return _count_lines(box, page) >= _PAIR


def _is_panel(box: Box, frame: Box, page: Page) -> bool:
    """Whether a filled box is one end of a shape, as high as it, and both ends say much."""
    is_high = box.top < frame.top + _NEAR and box.bottom > frame.bottom - _NEAR and box.x0 < frame.x0 + _NEAR
    is_part = is_high and _SIDE[0] < (box.x1 - box.x0) / (frame.x1 - frame.x0) < _SIDE[1]
    rest = Box(box.x1, frame.top, frame.x1, frame.bottom)
    return is_part and _count_lines(box, page) >= _FEWEST <= _count_lines(rest, page)


def _count_lines(box: Box, page: Page) -> int:
    return count_lines(glyph for glyph in page.glyphs if box.holds(*glyph.middle))


def _is_amid(rule: Rule, box: Box) -> bool:
    return box.x0 + _NEAR < rule.x0 < box.x1 - _NEAR and box.holds(*rule.middle)


def _outermost(frames: Sequence[Box]) -> list[Box]:
    """The boxes that stand in no other, each once, in reading order."""
    found: list[Box] = []
    for box in sorted(frames, key=lambda one: -one.extent):
        if not any(box.is_within(one, _NEAR) for one in found):
            found.append(box)
    return sorted(found, key=lambda one: (round(one.top / _NEAR), one.x0))


def _width(box: Box) -> int:
    return round((box.x1 - box.x0) / _NEAR)


def _may_hold(shape: Box) -> bool:
    return min(shape.x1 - shape.x0, shape.bottom - shape.top) > _SMALLEST


def _tree(card: Box, shapes: Sequence[Box], glyphs: Sequence[Glyph]) -> _Frame:
    """The card with the boxes in it, each in the smallest that reaches round it, and each letter where it stands."""
    top = _Frame(card.x0, card.top, card.x1, card.bottom)
    frames = [top]
    for shape in sorted(shapes, key=lambda one: -one.extent):
        around = [one for one in frames if shape.is_within(one, _NEAR)]
        if around and all(shape.extent < 0.97 * one.extent for one in around):
            frames.append(_Frame(shape.x0, shape.top, shape.x1, shape.bottom))
            around[-1].within.append(frames[-1])
    for glyph in glyphs:
        next((one for one in reversed(frames) if one.holds(*glyph.middle)), top).glyphs.append(glyph)
    return top


def _is_in(glyph: Glyph, card: Box) -> bool:
    return card.holds(*glyph.middle) and not glyph.is_artifact


def _take(card: Box, page: Page) -> None:
    """Leave on a page what stands outside a card."""
    page.glyphs = [one for one in page.glyphs if not _is_in(one, card)]
    page.rules = [one for one in page.rules if not one.is_within(card, _NEAR)]
    page.areas = [one for one in page.areas if not one.is_within(card, _NEAR)]
    page.frames = [one for one in page.frames if not one.is_within(card, _NEAR)]


def _read(frame: _Frame, page: Page) -> Iterator[Block]:
    """The blocks of a box and of those in it, in reading order."""
    blocks = list(_blocks(frame, page))
    inner = [one for one in frame.within if one.is_told]
    for block in blocks:
        block.room = _room(block, [*blocks, *inner], frame)
    rules = [rule for rule in _rules(frame, page) if not any(rule.is_within(one, _NEAR) for one in inner)]
    for part in ordered([*blocks, *inner], Look(rules, _size, lambda one: isinstance(one, _Frame))):
        if isinstance(part, Block):
            yield part
        elif isinstance(part, _Frame):
            yield from _read(part, page)


def _rules(frame: _Frame, page: Page) -> list[Rule]:
    return [rule for rule in page.rules if rule.is_drawn and rule.is_level and rule.is_within(frame, _NEAR)]


def _size(part: Box) -> float:
    """That of the largest letters of a part."""
    if isinstance(part, _Frame):
        sizes = (*(glyph.size for glyph in part.glyphs), *map(_size, part.within))
        return max(sizes, default=0.0)
    return part.size if isinstance(part, Block) else 0.0


def _blocks(frame: _Frame, page: Page) -> Iterator[Block]:
    """The lines of a box, apart where wide white parts two texts, as blocks of those that stand below one another."""
    found: list[Block] = []
    rules = _rules(frame, page)
    for line in pieces(frame.glyphs, page):
        above = next((block for block in reversed(found) if _goes_on(block, line)), None)
        above = None if above and _is_ruled_off(above.lines[-1], line, rules) else above
        if above is None:
            found.append(Block(line.x0, line.top, line.x1, line.bottom, [line]))
        else:
            above.lines.append(line)
            above.x0, above.x1 = min(above.x0, line.x0), max(above.x1, line.x1)
            above.bottom = line.bottom
    yield from found


def _is_ruled_off(above: Line, below: Line, rules: Sequence[Rule]) -> bool:
    """Whether a line is drawn between two texts that reaches beyond both: no stroke under words."""
    between = (rule for rule in rules if above.middle[1] < rule.top < below.middle[1])
    return any(
        rule.x0 < min(above.x0, below.x0) + _EDGE and rule.x1 > max(above.x1, below.x1) + _EDGE for rule in between
    )


def _goes_on(block: Block, line: Line) -> bool:
    last = block.lines[-1]
    is_next = -last.size < line.top - last.bottom < _BELOW * last.size and line.top > last.top
    is_flush = any(abs(a - b) < _EDGE for a in (last.x0, last.indent, block.x0) for b in (line.x0, line.indent))
    is_flush = is_flush or (DRAWN in last.text[:_PAIR] and 0 < line.x0 - last.x0 < _INDENT * last.size)
    return is_next and is_flush and abs(line.size - last.size) < _OTHER_SIZE


def _room(block: Block, parts: Sequence[Box], frame: _Frame) -> float:
    """The width of a block's text: up to what stands right of it, or as much free right of it as left in its box."""
    level = (one for one in parts if one.top < block.bottom and one.bottom > block.top)
    beside = [one.x0 for one in level if one.x0 > block.x1 - _EDGE]
    end = min(beside) - _EDGE if beside else frame.x1 - max(block.x0 - frame.x0, 0.0)
    return max(end, block.x1) - block.x0


def _title_first(blocks: list[Block]) -> list[Block]:
    """The blocks with the title in front, its number before it: a status or facts may be set over or left of both.

    What stands there and what is level with the title is no heading.
    """
    largest = max((block.size for block in blocks if _is_worded(block)), default=0.0)
    titles = [at for at, block in enumerate(blocks) if _is_worded(block) and block.size == largest]
    at = titles[0] if titles else 0
    over, title = blocks[:at], blocks[at]
    if len(titles) != 1 and any(len(block.lines) > 1 for block in over):
        return blocks
    for block in (*over, *(one for one in blocks[at + 1 :] if one.top < title.bottom and one.bottom > title.top)):
        block.beside_title = True
    numbers = [block for block in over if all(is_number(line.text) for line in block.lines)]
    return [*numbers, title, *(block for block in over if block not in numbers), *blocks[at + 1 :]]


def _is_worded(block: Block) -> bool:
    """Whether a block may be a title: no number or figure."""
    return any(len(word) > _PAIR and word.isalpha() for line in block.lines for word in line.text.split())
