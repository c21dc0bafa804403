"""Coloured dots that are drawn before lines of text: signs of a status, which no letter says.

One colour alone is that of a designer's bullets; where red, amber or green stand among several, they tell something.
"""

from collections.abc import Sequence

from milepost.core.readers.pdf.page import Area, Glyph, Page, is_mark
from milepost.core.words.colours import DRAWN, SIGNS, colour_name

_LARGEST, _SMALLEST = 1.8, 0.5  # of the size of the letters beside it
_NEAR = 2.5  # of the size of the letters: how far from its dot a line starts
_LEVEL = 0.4  # of the size of the letters: how far the middles of both may lie apart
_LIGHTS = frozenset(("red", "amber", "green"))
_FEWEST = 2


def spots(pages: Sequence[Page]) -> list[list[Glyph]]:
    """For each page the dots before its lines, as the signs that show their colours."""
    found = [[dot for area in page.areas if (dot := _dot(area, page))] for page in pages]
    shown = {dot.text for dots in found for dot in dots}
    told = sum(SIGNS[name] + DRAWN in shown for name in _LIGHTS) >= _FEWEST
    return found if told else [[] for _ in pages]


def _dot(area: Area, page: Page) -> Glyph | None:
    """The sign for a shape right before the first letter of a line."""
    sign = SIGNS.get(colour_name(area.colour)) if is_mark(area) else None
    if sign is None:
        return None
    _, middle = area.middle
    beside = [
        glyph
        for glyph in page.glyphs
        if glyph.text.strip() and not glyph.turn and abs(glyph.middle[1] - middle) < _LEVEL * glyph.size
    ]
    first = min(beside, key=lambda glyph: glyph.x0, default=None)
    if first is None or not area.x1 - 1 <= first.x0 <= area.x1 + _NEAR * first.size:
        return None
    if not _SMALLEST * first.size <= area.bottom - area.top <= _LARGEST * first.size:
        return None
    return Glyph(area.x0, first.top, area.x1, first.bottom, sign + DRAWN, first.size, first.is_bold)
