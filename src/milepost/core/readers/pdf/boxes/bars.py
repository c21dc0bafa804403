"""Coloured bars along the side of a box, in the colours of a key: signs of a status, which no letter says."""

from collections.abc import Iterator, Sequence

from milepost.core.readers.pdf.page import Area, Glyph, Page
from milepost.core.readers.pdf.spots import sign_of
from milepost.core.words.colours import colour_name

_HIGH = 40.0  # points of a bar, at least
_NEAR = 30.0  # points from a bar to the texts beside it
_LEVEL = 0.4  # of the size of the letters
_FEWEST, _KEY = 3, 2  # bars; colours of a key
_SAME = 2.0  # points between the heights of the dots of a key

Dots = Sequence[tuple[Area, Glyph]]


def bars(pages: Sequence[Page], dots: Sequence[Dots]) -> list[list[tuple[Area, Glyph]]]:
    """For each page the signs of its bars, each before the first text beside its bar; none without a key of dots."""
    known = {colour for own in dots for colour in _key([area for area, _ in own])}
    found = [[sign for area in page.areas if area.colour in known and (sign := _sign(area, page))] for page in pages]
    are_several = sum(map(len, found)) >= _FEWEST
    return [[(_around(sign), sign) for sign in signs] if are_several else [] for signs in found]


def _key(areas: Sequence[Area]) -> Iterator[str]:
    """The colours of dots on one line that has several of them."""
    for area in areas:
        level = {colour_name(one.colour) for one in areas if abs(one.middle[1] - area.middle[1]) < _SAME}
        if len(level) >= _KEY:
            yield area.colour


def _sign(area: Area, page: Page) -> Glyph | None:
    """The sign of a high shape, before the first letter of the highest line that starts in it or right beside it."""
    if area.bottom - area.top < _HIGH:
        return None
    seen = (glyph for glyph in page.glyphs if glyph.text.strip() and not glyph.turn and not glyph.is_artifact)
    level = [glyph for glyph in seen if area.top < glyph.middle[1] < area.bottom and glyph.x0 >= area.x0]
    near = [glyph for glyph in level if glyph.x0 < min(area.x1, area.x0 + _NEAR) + _NEAR]
    top = min(near, key=lambda glyph: glyph.top, default=None)
    if top is None:
        return None
    line = [glyph for glyph in near if abs(glyph.middle[1] - top.middle[1]) < _LEVEL * top.size]
    return sign_of(area, min(line, key=lambda glyph: glyph.x0))


def _around(sign: Glyph) -> Area:
    return Area(sign.x0, sign.top, sign.x1, sign.bottom, "")
