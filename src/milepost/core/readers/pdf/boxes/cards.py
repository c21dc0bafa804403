"""Cards: boxes of one make that stand apart on their pages, each with a title, perhaps a coloured status, and fields.

What a card says becomes a table of two columns: its title and status, then each label with its text.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from milepost.core.document.nodes import Cell, Place, Row, Table
from milepost.core.readers.paragraphs import BULLETS
from milepost.core.readers.pdf.flow import paragraphs_of
from milepost.core.readers.pdf.grid import Grid
from milepost.core.readers.pdf.lines import Line, lines_of
from milepost.core.readers.pdf.page import Area, Box, Glyph, Page

_FEWEST = 3  # cards of one width in a document
_MOST_CELLS, _MOST_ROWS = 8, 3
_MAIN = 0.5  # of a card's area: what its largest cell covers
_CHIP_WIDTH, _CHIP_HEIGHT = 0.5, 32.0  # of a card's width; points
_NEAR = 2.0  # points between texts that start at one edge
_GAP = 0.8  # of the size of letters, between a label and its text
_LONGEST_LABEL = 40
_FEWEST_FIELDS = 2
_OTHER_SIZE = 0.7  # points between letters of two kinds
_SMALL = 6  # points: what widths and heights are rounded to
_LABEL = re.compile(rf"[^\W\d_][^:]{{1,{_LONGEST_LABEL}}}:(?:\s|$)")


@dataclass(slots=True)
class _Field:
    """A label and the lines of its text, one below the other; no label where each text opens with its own."""

    label: Line | None
    lines: list[Line]


def card_widths(pages: Iterable[tuple[Page, Sequence[Grid]]]) -> frozenset[int]:
    """The widths of cards, rounded, of which a document has several."""
    counts = Counter(_width(grid) for page, grids in pages for grid in grids if _may_be_card(grid, page))
    return frozenset(width for width, count in counts.items() if count >= _FEWEST)


def card_of(grid: Grid, page: Page, widths: frozenset[int], number: int) -> Table | None:
    """The grid as a card; None where it is none or tells of no fields. `number` counts the document's tables."""
    if _width(grid) not in widths or not _may_be_card(grid, page):
        return None
    inside = [glyph for glyph in page.glyphs if grid.box.holds(*glyph.middle)]
    chip = _chip(grid.box, page.areas, inside)
    plain = [glyph for glyph in inside if chip is None or not chip.holds(*glyph.middle)]
    head, fields = _fields(plain, page)
    if len(fields) < _FEWEST_FIELDS or not head or not (chip or fields[0].label) or _are_parted(fields):
        return None  # labels with colons and no status beside the title, or headings: the lines say it all
    told = [glyph for glyph in inside if chip is not None and chip.holds(*glyph.middle)]
    status = _cell(lines_of(told, page), page, number, (1, 2), chip.colour if chip else "")
    title = _cell(head, page, number, (1, 1))
    rows = [(title, status) if chip else (_wide(title),)]
    for at, field in enumerate(fields, 2):
        text = _cell(field.lines, page, number, (at, 2 if field.label else 1))
        rows.append((_cell([field.label], page, number, (at, 1)), text) if field.label else (_wide(text),))
    placed = [Place(page=page.number, table=number, row=at) for at in range(1, len(rows) + 1)]
    made = tuple(Row(cells, place=place) for cells, place in zip(rows, placed, strict=True))
    read = Table(made, place=Place(page=page.number, table=number))
    return (
        read if _letters(cell.text for row in made for cell in row.cells) == _letters(g.text for g in inside) else None
    )


def is_abreast(grid: Grid, page: Page, widths: frozenset[int]) -> bool:
    """Whether a box without inner lines is one of several so narrow that two stand beside each other on a page."""
    is_narrow = 2 * (grid.box.x1 - grid.box.x0) < page.width
    return len(grid.cells) == 1 and is_narrow and _width(grid) in widths and _may_be_card(grid, page)


def _letters(texts: Iterable[str]) -> Counter[str]:
    """The letters of texts, by which nothing of a card is lost; hyphens go where lines are joined."""
    return Counter(letter for text in texts for letter in text if letter.isalnum())


def _width(grid: Grid) -> int:
    return round((grid.box.x1 - grid.box.x0) / _SMALL)


def _may_be_card(grid: Grid, page: Page) -> bool:
    """Whether a grid has few cells, and one that is most of it and holds several lines."""
    if len(grid.cells) > _MOST_CELLS or len(grid.ys) > _MOST_ROWS + 1:
        return False
    main = max((grid.box_of(at) for at in range(len(grid.cells))), key=lambda box: box.extent)
    if main.extent < _MAIN * grid.box.extent:
        return False
    tops = {round(glyph.bottom / _SMALL) for glyph in page.glyphs if main.holds(*glyph.middle)}
    return len(tops) >= _FEWEST_FIELDS


def _chip(box: Box, areas: Sequence[Area], glyphs: Sequence[Glyph]) -> Area | None:
    """The small coloured area with words in it that is neither the card's stripe nor the ground of its title."""
    small = [
        area
        for area in areas
        if box.holds(*area.middle)
        and area.x1 - area.x0 < _CHIP_WIDTH * (box.x1 - box.x0)
        and area.bottom - area.top < _CHIP_HEIGHT
        and any(area.holds(*glyph.middle) for glyph in glyphs)
    ]
    return small[-1] if len(small) == 1 else None


def _fields(glyphs: Sequence[Glyph], page: Page) -> tuple[list[Line], list[_Field]]:
    """The lines of the title, and under it the labels with their texts."""
    edge = _edge(glyphs)
    if edge is None:
        return _labelled(lines_of(glyphs, page))
    labels = lines_of([glyph for glyph in glyphs if glyph.x1 < edge], page)
    texts = lines_of([glyph for glyph in glyphs if glyph.x1 >= edge], page)
    # the title goes over the edge: it is what stands over the first line that keeps to it
    first = next((line.top for line in labels if any(_beside(line, text) for text in texts)), None)
    over = [glyph for glyph in glyphs if first is not None and glyph.bottom < first]
    if first is None:
        return [], []
    fields = [_Field(line, []) for line in labels if line.top >= first - _NEAR]
    for text in (line for line in texts if line.top >= first - _NEAR):
        above = [field for field in fields if field.label and field.label.top <= text.bottom - text.size / 2]
        (above or fields)[-1 if above else 0].lines.append(text)
    is_short = all(field.label and len(field.label.text) <= _LONGEST_LABEL for field in fields)
    return lines_of(over, page), fields if is_short else []


def _beside(line: Line, text: Line) -> bool:
    """Whether a text starts right of a line, at its height, as a cell's text does beside its label."""
    return abs(line.bottom - text.bottom) < _NEAR and text.x0 - line.x1 > _GAP * line.size


def _edge(glyphs: Sequence[Glyph]) -> float | None:
    """Where the texts beside labels start on several lines; None where no labels stand beside texts."""
    starts: Counter[int] = Counter()
    rows: dict[int, list[Glyph]] = {}
    for glyph in glyphs:
        if glyph.text.strip():
            rows.setdefault(round(glyph.bottom), []).append(glyph)
    for row in rows.values():
        row.sort(key=lambda glyph: glyph.x0)
        gaps = (b.x0 for a, b in pairwise(row) if b.x0 - a.x1 > _GAP * b.size and a.text not in BULLETS)
        if (start := next(gaps, None)) is not None:
            starts[round(start)] += 1
    found = starts.most_common(1)
    return found[0][0] - 1.0 if found and found[0][1] >= _FEWEST_FIELDS else None


def _labelled(lines: Sequence[Line]) -> tuple[list[Line], list[_Field]]:
    """The lines down to the first that opens with a label and a colon, and from there a field for each that does."""
    fields: list[_Field] = []
    head: list[Line] = []
    for line in lines:
        if _LABEL.match(line.text):
            fields.append(_Field(None, [line]))
        else:
            (fields[-1].lines if fields else head).append(line)
    return head, fields


def _are_parted(fields: Sequence[_Field]) -> bool:
    """Whether lines of another size or weight stand among the texts that open with labels: these are headings."""
    texts = [line for field in fields if field.label is None for line in field.lines[1:]]
    first = fields[0].lines[0] if fields[0].lines else None
    return first is not None and any(
        line.is_bold != first.is_bold or abs(line.size - first.size) > _OTHER_SIZE for line in texts
    )


def _wide(cell: Cell) -> Cell:
    return Cell(cell.blocks, 2, 1, place=cell.place)


def _cell(lines: Sequence[Line], page: Page, number: int, at: tuple[int, int], fill: str = "") -> Cell:
    row, column = at
    place = Place(page=page.number, table=number, row=row, column=column)
    width = max((line.x1 - line.x0 for line in lines), default=0.0)
    return Cell(paragraphs_of(lines, width, place), fill=fill, place=place)
