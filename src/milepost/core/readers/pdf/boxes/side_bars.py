"""Side-bars: filled areas that stand beside other text, as the boxes right of a side-bar do too; each is read whole.

Boxes with square corners are drawn with lines as well, and are found by these; round corners leave only the fill.
"""

from collections.abc import Iterator, Sequence

from milepost.core.readers.pdf.page import Area, Glyph, Page, count_lines

_FEWEST_LINES = 3
_LARGEST = 0.6  # of the page: more is its ground
_NARROWEST = 60.0  # points: narrower areas are stripes and chips


def side_bars(page: Page, glyphs: Sequence[Glyph]) -> list[tuple[Area, list[Glyph]]]:
    """The innermost areas that hold several lines of these letters, with their letters, and text beside them."""
    seen = [glyph for glyph in page.glyphs if glyph.text.strip()]
    wide = [area for area in page.areas if _may_be_one(area, page)]
    held: dict[int, list[Glyph]] = {}
    for glyph in glyphs:
        around = [at for at, area in enumerate(wide) if area.holds(*glyph.middle)]
        if around:
            held.setdefault(min(around, key=lambda at: wide[at].extent), []).append(glyph)
    found = [(wide[at], own) for at, own in held.items() if count_lines(own) >= _FEWEST_LINES]
    return [(area, own) for area, own in found if any(True for _ in _beside(area, seen))]


def _may_be_one(area: Area, page: Page) -> bool:
    return area.x1 - area.x0 > _NARROWEST and area.extent < _LARGEST * page.width * page.height


def _beside(area: Area, glyphs: Sequence[Glyph]) -> Iterator[Glyph]:
    """The letters left or right of an area, at its height."""
    return (g for g in glyphs if area.top < g.middle[1] < area.bottom and not area.x0 <= g.middle[0] <= area.x1)
