"""PDFs without a usable structure: tables by their lines, text around them by its size, furniture aside."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from milepost.core.document.nodes import Aside, Block, Heading, Place, Table
from milepost.core.readers.pdf.beside_titles import titled
from milepost.core.readers.pdf.boxes.abreast import abreast, taken
from milepost.core.readers.pdf.boxes.cards import card_of, card_widths, is_abreast
from milepost.core.readers.pdf.boxes.frames import cards_on, lifted
from milepost.core.readers.pdf.boxes.side_bars import side_bars
from milepost.core.readers.pdf.columns import Unruled
from milepost.core.readers.pdf.flow import paragraphs_of
from milepost.core.readers.pdf.furniture import apart, pieces_of
from milepost.core.readers.pdf.grid import Grid, Walls
from milepost.core.readers.pdf.headed import headed
from milepost.core.readers.pdf.lines import Line, lines_of
from milepost.core.readers.pdf.newspaper import in_columns
from milepost.core.readers.pdf.page import Area, Box, Glyph, Page
from milepost.core.readers.pdf.plain import Sizes, blocks_of, headings_of, is_pull_quote
from milepost.core.readers.pdf.rails import railed
from milepost.core.readers.pdf.spots import spots
from milepost.core.readers.pdf.tables import (
    boxes_of,
    grids_of,
    paddings,
    raised,
    room,
    split,
    table_of,
    unruled_of,
    walls_of,
)
from milepost.core.readers.pdf.torn_boxes import with_torn
from milepost.core.readers.pdf.words import Words

_SAME_ROW = 12.0  # points between the tops of boxes that stand beside one another

_SAME_EDGE, _FEWEST_FLUSH = 2.0, 3  # points between starts of lines at one edge; lines there


@dataclass(slots=True)
class Boxed:
    """The lines in a box that is no table: `top` is that of its row of boxes, `width` the room of its text.

    Those of one that `is_plain` are no heading, however bold.
    """

    top: float
    width: float
    lines: list[Line]
    is_plain: bool = False


@dataclass(slots=True)
class Sheet:
    """What is kept of a page once its letters are sorted: tables with their heights, boxes, and the lines around."""

    width: float
    height: float
    tables: list[tuple[float, Table]]
    boxes: list[Boxed]
    lines: list[Line]
    pieces: list[list[Line]]  # each of these lines, and what stands far apart on it
    edges: list[float]  # where tables and lines end to the left and right


@dataclass(frozen=True, slots=True)
class Shared:
    """What all pages of a document show of each: the widths of its cards, the paddings of its boxes, its words."""

    cards: frozenset[int]
    paddings: Mapping[int, float]
    words: Words


def blocks_and_asides(pages: Sequence[Page]) -> tuple[list[Block], list[Aside]]:
    """The document's blocks in reading order, and its page furniture."""
    sheets: list[Sheet] = []
    asides: list[Aside] = []
    pages = in_columns(railed(pages))
    letters = Counter(round(glyph.size * 2) / 2 for page in pages for glyph in page.glyphs if glyph.text.strip())
    dotted = spots(pages)
    boxed_apart = _read_apart(pages, dotted)
    walls = headed(pages, walls_of(pages))
    unruled = unruled_of(pages, walls)
    grids = with_torn(pages, [_grids(page, tables, unruled) for page, tables in zip(pages, walls, strict=True)])
    cards = card_widths(zip(pages, grids, strict=True))
    shared = paddings(zip(pages, grids, strict=True))
    drawn = [replace(page, glyphs=list(page.glyphs)) for page in pages]
    words = Words(lambda: _told_lines(drawn, grids), are_kept=False)
    for page, found, dots, boxed in zip(pages, grids, dotted, boxed_apart, strict=True):
        furniture = [glyph for glyph in page.glyphs if glyph.is_artifact]
        page.glyphs = [glyph for glyph in page.glyphs if not glyph.is_artifact]
        asides.extend(_asides(lines_of(furniture, page)))
        first = sum(len(sheet.tables) for sheet in sheets) + 1
        sheets.append(_sheet(page, found, dots, Shared(cards, shared, words), first))
        sheets[-1].boxes += boxed
    usual = max(letters, key=lambda size: letters[size], default=0.0)
    told = apart([(sheet.height, sheet.pieces) for sheet in sheets], len({page.number for page in pages}), usual)
    for sheet, pairs in zip(sheets, told, strict=True):
        asides.extend(_asides(line for line, is_set in pairs if is_set))
        sheet.lines = [line for line, is_set in pairs if not is_set]
    sizes = Sizes(letters, headings_of([line for sheet in sheets for line in _all_lines(sheet)]))
    blocks = [block for sheet in sheets for block in _in_order(sheet, sizes, _text_width(sheet, sheets))]
    pulled = [block for block in blocks if isinstance(block, Heading) and is_pull_quote(block.text)]
    asides.extend(Aside("pull quote", quote.text, quote.place) for quote in pulled)
    return [block for block in blocks if block not in pulled], asides


def _read_apart(pages: Sequence[Page], dotted: Sequence[list[tuple[Area, Glyph]]]) -> list[list[Boxed]]:
    """What stands in the cards of each page and under labels side by side; it is taken off its page, dots and all."""
    found: list[list[Boxed]] = []
    for page, cards, dots in zip(pages, cards_on(pages), dotted, strict=True):
        found.append(_framed(cards, page, dots))
        dots[:] = [dot for dot in dots if not any(card.holds(*dot[0].middle) for card in cards)]
    for page, rows, boxed in zip(pages, abreast(pages), found, strict=True):
        boxed += _abreast(rows, page)
    return found


def _abreast(rows: Sequence[Sequence[Box]], page: Page) -> list[Boxed]:
    """What stands under labels side by side, one label with its text after the other."""
    told = [(row[0].top, lines_of(taken(box, page), page)) for row in rows for box in row]
    widest = max((line.x1 - line.x0 for _, lines in told for line in lines), default=0.0)
    return [Boxed(top, widest, lines) for top, lines in told if lines]


def _framed(cards: Sequence[Box], page: Page, dots: Sequence[tuple[Area, Glyph]]) -> list[Boxed]:
    """What stands in the cards of a page, each row of them from left to right."""
    found: list[Boxed] = []
    top = float("-inf")
    for card in cards:
        top = top if card.top - top < _SAME_ROW else card.top
        found += [Boxed(top, block.room, block.lines, block.beside_title) for block in lifted(card, page, dots)]
    return found


def _text_width(sheet: Sheet, sheets: list[Sheet]) -> float:
    """The width from the left margin to the right one, as far as anything reaches on the pages of this width."""
    edges = [x for other in sheets if abs(other.width - sheet.width) < 1 for x in other.edges]
    return max(edges) - min(sheet.edges) if sheet.edges else 0.0


def _grids(page: Page, tables: Sequence[Walls], unruled: Unruled) -> list[Grid]:
    """The grids of a page with the boxes of one cell beside them, which may be cards."""
    grids = grids_of(page, tables, unruled)
    for grid in grids:
        raised(grid, page.glyphs)
    return sorted((*grids, *boxes_of(page, grids)), key=lambda grid: (grid.ys[0], grid.xs[0]))


def _sheet(
    page: Page,
    found: Sequence[Grid],
    dots: Sequence[tuple[Area, Glyph]],
    shared: Shared,
    first_table: int,
) -> Sheet:
    widths = shared.cards
    grids = [grid for grid in found if len(grid.cells) > 1 or grid.is_torn or card_of(grid, page, widths, first_table)]
    boxes = [grid for grid in found if grid not in grids and is_abreast(grid, page, widths)]
    page.glyphs += [sign for dot, sign in dots if not any(grid.box.holds(*dot.middle) for grid in grids)]
    inside, outside = split(page, (*grids, *boxes))
    tables = [
        (grid.ys[0], card_of(grid, page, widths, number) or _table(grid, letters, page, number, shared))
        for number, (grid, letters) in enumerate(zip(grids, inside, strict=False), first_table)
    ]
    boxed = _boxed([(box, titled(letters[0], page)) for box, letters in zip(boxes, inside[len(grids) :], strict=True)])
    bars = side_bars(page, outside)
    boxed += [Boxed(area.top, _room(own, area), own) for area, said in bars if (own := titled(said, page))]
    within = {id(glyph) for _, own in bars for glyph in own}
    rest = [glyph for glyph in outside if id(glyph) not in within]
    lines = titled(rest, page)
    edges = [x for box in (*(grid.box for grid in (*grids, *boxes)), *lines) for x in (box.x0, box.x1)]
    pieces = [pieces_of(line, outside, page) for line in lines]
    return Sheet(page.width, page.height, tables, boxed, lines, pieces, edges)


def _table(grid: Grid, letters: Sequence[Sequence[Glyph]], page: Page, number: int, shared: Shared) -> Table:
    return table_of(grid, letters, page, number, shared.paddings, shared.words)


def _told_lines(pages: Sequence[Page], grids: Sequence[Sequence[Grid]]) -> Iterator[Line]:
    """The lines of every cell and of all around, on pages as they were drawn."""
    for page, found in zip(pages, grids, strict=True):
        inside, outside = split(page, found)
        for letters in (*(cell for cells in inside for cell in cells), outside):
            yield from lines_of(letters, page)


def _boxed(boxes: Sequence[tuple[Grid, list[Line]]]) -> list[Boxed]:
    """The boxes that hold lines, each row of them from left to right."""
    rows: list[list[tuple[Grid, list[Line]]]] = []
    for grid, lines in boxes:
        if rows and grid.ys[0] - rows[-1][0][0].ys[0] < _SAME_ROW:
            rows[-1].append((grid, lines))
        else:
            rows.append([(grid, lines)])
    return [
        Boxed(row[0][0].ys[0], _room(lines, grid.box), lines)
        for row in rows
        for grid, lines in sorted(row, key=lambda pair: pair[0].xs[0])
        if lines
    ]


def _room(lines: Sequence[Line], box: Box) -> float:
    """The width of a box's text: where several lines start at one edge, as much is free right of them as left."""
    edges = Counter(round(line.x0 / _SAME_EDGE) for line in lines)
    edge, flush = edges.most_common(1)[0] if edges else (0, 0)
    if flush < _FEWEST_FLUSH:
        return room(lines, box)
    start = min(line.x0 for line in lines if round(line.x0 / _SAME_EDGE) == edge)
    return max(box.x1 - box.x0 - 2 * max(start - box.x0, 0.0), *(line.x1 - max(line.x0, start) for line in lines))


def _all_lines(sheet: Sheet) -> Iterator[Line]:
    yield from sheet.lines
    for box in sheet.boxes:
        yield from box.lines


def _asides(lines: Iterable[Line]) -> Iterable[Aside]:
    return (Aside("page furniture", line.text, Place(page=line.page)) for line in lines)


def _in_order(sheet: Sheet, sizes: Sizes, width: float) -> list[Block]:
    """Lines between two tables stand together; a paragraph never goes over a table, nor out of a box."""
    found: list[tuple[float, Block]] = list(sheet.tables)
    for box in sheet.boxes:
        if box.is_plain:
            place = Place(page=box.lines[0].page)
            found.extend((box.top, paragraph) for paragraph in paragraphs_of(box.lines, box.width, place))
        else:
            found.extend((box.top, block) for _, block in blocks_of(box.lines, sizes, box.width))
    edges = sorted({top for top, _ in found})
    for start, end in zip((float("-inf"), *edges), (*edges, float("inf")), strict=True):
        lines = [line for line in sheet.lines if start <= line.top < end]
        found.extend(blocks_of(lines, sizes, width, min(sheet.edges)) if lines else ())
    return [block for _, block in sorted(found, key=lambda pair: pair[0])]
