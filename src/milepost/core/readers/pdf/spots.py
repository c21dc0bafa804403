"""Coloured dots beside lines of text: signs of a status, which no letter says.

One colour alone is that of a designer's bullets; where red, amber or green stand before words among several, they tell
something, and dots in these colours at the end of a row or beside a title tell the same.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from milepost.core.readers.pdf.page import Area, Glyph, Page, is_mark
from milepost.core.words.colours import DRAWN, SIGNS, colour_name

_LARGEST, _SMALLEST = 1.8, 0.5  # of the size of the letters behind it
_LARGEST_BESIDE = 2.5  # of the size of the letters before it, which may be a title of two lines
_NEAR = 2.5  # of the size of the letters: how far from its dot a text starts
_INLINE = 0.6  # of the size of the letters: how far behind a word a shape within its text stands
_LEVEL = 0.4  # of the size of the letters: how far the middles of both may lie apart
_SAME_LINE = 0.4
_FLUSH = 2.0  # points between the right edges of dots below one another
_WIDTH, _GAP = 0.8, 0.3  # of the size of the letters: a sign put before them, and the white behind it
_LIGHTS = frozenset(("red", "amber", "green"))
_FEWEST = 2


def spots(pages: Sequence[Page]) -> list[list[tuple[Area, Glyph]]]:
    """For each page the dots beside its texts with the signs that show their colours, each right before a text."""
    marks = [[area for area in page.areas if _is_dot(area, page)] for page in pages]
    before = [[_before(area, page) for area in areas] for page, areas in zip(pages, marks, strict=True)]
    shown = {sign.text for signs in before for sign in signs if sign}
    if sum(SIGNS[name] + DRAWN in shown for name in _LIGHTS) < _FEWEST:
        return [[] for _ in pages]
    told = [list(zip(areas, signs, strict=True)) for areas, signs in zip(marks, before, strict=True)]
    lanes = _lanes([area for own in told for area, sign in own if not sign])
    return [
        [(area, sign) for area, first in own if (sign := first or _behind(area, page, shown, lanes))]
        for page, own in zip(pages, told, strict=True)
    ]


def _lanes(areas: Sequence[Area]) -> list[float]:
    """Where columns end at which several dots stand below one another."""
    ends = sorted(area.x1 for area in areas)
    return [x for before, x in pairwise(ends) if x - before < _FLUSH]


def _is_dot(area: Area, page: Page) -> bool:
    """Whether a shape in the colour of a status holds no letter, as the ground of a figure does."""
    is_sign = is_mark(area) and colour_name(area.colour) in SIGNS
    return is_sign and not any(area.holds(*glyph.middle) for glyph in page.glyphs if glyph.text.strip())


def _before(area: Area, page: Page) -> Glyph | None:
    """The sign for a shape right before the first letter of a text."""
    level = [glyph for glyph in _seen(page) if abs(glyph.middle[1] - area.middle[1]) < _LEVEL * glyph.size]
    first = min((glyph for glyph in level if glyph.x0 >= area.x1 - 1), key=lambda glyph: glyph.x0, default=None)
    if first is None or first.x0 - area.x1 > _NEAR * first.size:
        return None
    last = max((glyph.x1 for glyph in level if glyph.x1 <= area.x0 + 1), default=float("-inf"))
    is_nearer = first.x0 - area.x1 <= area.x0 - last
    if not is_nearer or not _SMALLEST * first.size <= area.bottom - area.top <= _LARGEST * first.size:
        return None
    return _sign(area, area.x0, area.x1, first)


def _behind(area: Area, page: Page, shown: set[str], lanes: Sequence[float]) -> Glyph | None:
    """The sign for a shape at the end of a row or beside a title, put before the first letter of its first line.

    What stands left of the dots of another column is none of its row.
    """
    _, y = area.middle
    ground = page.ground(area.x0 - 1, y)
    reach = (area.bottom - area.top) / 2
    beside = [
        glyph
        for glyph in _seen(page)
        if glyph.x1 <= area.x0 + 1
        and abs(glyph.middle[1] - y) < max(_LEVEL * glyph.size, reach)
        and page.ground(*glyph.middle) is ground
    ]
    lane = max((end for end in lanes if end <= area.x0), default=0.0)
    beside = _of_its_column(area, [glyph for glyph in beside if glyph.x0 > lane] or beside)
    top = min(beside, key=lambda glyph: glyph.middle[1], default=None)
    if top is None or SIGNS[colour_name(area.colour)] + DRAWN not in shown or 2 * reach > _LARGEST_BESIDE * top.size:
        return None
    last = max(beside, key=lambda glyph: glyph.x1)
    is_in_lane = any(abs(area.x1 - end) < _FLUSH for end in lanes)
    if not is_in_lane and area.x0 - last.x1 <= _INLINE * last.size and 2 * reach <= _LARGEST * last.size:
        return _sign(area, area.x0, area.x1, last)  # the word for it begins the next line
    line = [glyph for glyph in beside if abs(glyph.middle[1] - top.middle[1]) < _SAME_LINE * top.size]
    return sign_of(area, min(line, key=lambda glyph: glyph.x0))


def sign_of(area: Area, first: Glyph) -> Glyph:
    """The sign for the colour of a shape, put before a letter."""
    end = first.x0 - _GAP * first.size
    return _sign(area, end - _WIDTH * first.size, end, first)


def _of_its_column(area: Area, beside: list[Glyph]) -> list[Glyph]:
    """The letters of the text that ends right before a shape; all of the row where none ends there."""
    row = sorted(beside, key=lambda glyph: -glyph.x1)
    if not row or area.x0 - row[0].x1 > _NEAR * row[0].size:
        return beside
    edge = row[0].x0
    for glyph in row:
        if edge - glyph.x1 > _NEAR * glyph.size:
            break
        edge = min(edge, glyph.x0)
    return [glyph for glyph in beside if glyph.x0 >= edge]


def _seen(page: Page) -> Iterator[Glyph]:
    return (glyph for glyph in page.glyphs if glyph.text.strip() and not glyph.turn and not glyph.is_artifact)


def _sign(area: Area, start: float, end: float, first: Glyph) -> Glyph:
    text = SIGNS[colour_name(area.colour)] + DRAWN
    return Glyph(start, first.top, end, first.bottom, text, first.size, first.is_bold, first.mark)
