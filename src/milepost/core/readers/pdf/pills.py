"""Words on a small ground of their own at the end of a line: a status that a page shows behind a title, as a pill."""

from collections.abc import Sequence
from functools import partial

from milepost.core.readers.pdf.lines import Line, parted
from milepost.core.readers.pdf.page import Area, Glyph, Page

_HIGHEST, _WIDEST = 2.2, 16.0  # of the size of letters: the ground of a few words on one line
_BEFORE = 2.0  # of the size of letters: what stands on the line before it
_MOST_WORDS = 4
_WHITE = "ffffff"


def without_pills(lines: Sequence[Line], glyphs: Sequence[Glyph], page: Page) -> tuple[list[Line], list[Line]]:
    """The lines of these letters without the pill that ends one of them, and its words; no pill where several do."""
    kept: list[Line] = []
    pills: list[Line] = []
    for line in lines:
        ground = _ground(line, page)
        pieces = parted(line, glyphs, page, partial(_enters, area=ground)) if ground else []
        if len(pieces) == 2 and _is_word(pieces[1]):
            kept.append(pieces[0])
            pills.append(pieces[1])
        else:
            kept.append(line)
    return (kept, pills) if len(pills) == 1 else (list(lines), [])


def _ground(line: Line, page: Page) -> Area | None:
    """The small area that a line ends in and does not begin in."""
    middle = (line.top + line.bottom) / 2
    return next(
        (
            area
            for area in page.areas
            if area.colour != _WHITE
            and area.top < middle < area.bottom
            and line.x0 + _BEFORE * line.size < area.x0 < line.x1 <= area.x1 + 1
            and area.bottom - area.top <= _HIGHEST * line.size
            and area.x1 - area.x0 <= _WIDEST * line.size
        ),
        None,
    )


def _enters(one: Glyph, other: Glyph, area: Area) -> bool:
    return not area.holds(*one.middle) and area.holds(*other.middle)


def _is_word(line: Line) -> bool:
    return line.text[:1].isupper() and len(line.text.split()) <= _MOST_WORDS
