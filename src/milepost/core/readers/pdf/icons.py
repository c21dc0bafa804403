"""Small pictures that stand for labels, as a key in the document explains them: a head before who leads.

Where the same shapes come again before other words, the words of the key are put before those.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from milepost.core.readers.pdf.lines import lines_of
from milepost.core.readers.pdf.page import Area, Box, Glyph, Page, is_mark
from milepost.core.words.colours import SIGNS, colour_name

_LARGEST = 16.0  # points: what is larger is no sign within a line
_TOUCHING = 0.5  # points between the parts of one picture
_NEAR = 1.5  # of the size of letters: how far the words behind a picture start
_LEVEL = 0.6  # of the size of letters: how far the middles of both may lie apart
_FEWEST, _LONGEST = 2, 40
_MOST = 400  # small shapes on a page: more of them are a drawing
_ANNOUNCED = re.compile(
    r"\b(?:key|legend|how to read|guide to|symbols?|icons?|pictures?|signs?)\b|\bwhat\b.*\bmeans?\b", re.IGNORECASE
)

_Shape = tuple[tuple[int, int, int, int], ...]


@dataclass(frozen=True, slots=True)
class _Icon:
    """A picture: its parts by size and place, where it stands, and the letters behind it on its line."""

    shape: _Shape
    box: Box
    page: Page
    letters: list[Glyph]


def spell_icons(pages: Sequence[Page]) -> None:
    """Write the words of the key before what stands behind the same pictures elsewhere."""
    found = [icon for page in pages for icon in _icons(page)]
    start = next((at for at, icon in enumerate(found) if _is_announced(icon)), None)
    if start is None:
        return
    labels: dict[_Shape, str] = {}
    end = start
    for icon in found[start:]:
        words = _words(icon, [one.box for one in found if one.page is icon.page])
        if icon.shape in labels or not 0 < len(words) <= _LONGEST:
            break
        labels[icon.shape] = words
        end += 1
    if len(labels) < _FEWEST or len(set(labels.values())) < len(labels):
        return
    for icon in (*found[:start], *found[end:]):
        if icon.shape in labels:
            first = icon.letters[0]
            at = next(at for at, glyph in enumerate(icon.page.glyphs) if glyph is first)
            icon.page.glyphs.insert(at, _label(labels[icon.shape], icon.box, first))


def _icons(page: Page) -> list[_Icon]:
    """The pictures that stand before words, in reading order; one colour of all their parts is that of the design."""
    small = [area for area in page.areas if max(area.x1 - area.x0, area.bottom - area.top) <= _LARGEST]
    if not 0 < len(small) <= _MOST:
        return []
    bands: dict[int, list[Glyph]] = {}
    for glyph in page.glyphs:
        if glyph.text.strip() and not glyph.turn and glyph.text != "•":  # a painted dot may be a part of a picture
            bands.setdefault(_band(glyph), []).append(glyph)
    parts = [area for area in small if not any(area.holds(*glyph.middle) for glyph in _beside(area, bands))]
    found = []
    groups = _grouped(parts)
    usual = {area.colour for group in groups if len(group) > 1 for area in group}
    for group in groups:
        box = _around(group)
        behind = sorted((g for g in _beside(box, bands) if g.x0 >= box.x1 - 1), key=lambda g: g.x0)
        is_sign = len(group) == 1 and is_mark(group[0]) and colour_name(group[0].colour) in SIGNS
        if behind and behind[0].x0 - box.x1 < _NEAR * behind[0].size and not (is_sign and group[0].colour not in usual):
            found.append(_Icon(_shape(group, box), box, page, behind))
    return sorted(found, key=lambda icon: (round(icon.letters[0].top / 4), icon.box.x0))


def _band(box: Box) -> int:
    return int(box.middle[1] // _LARGEST)


def _beside(box: Box, bands: Mapping[int, list[Glyph]]) -> list[Glyph]:
    """The letters at the height of a picture."""
    at = _band(box)
    return [glyph for band in (at - 1, at, at + 1) for glyph in bands.get(band, ()) if _is_level(glyph, box)]


def _is_level(glyph: Glyph, box: Box) -> bool:
    return abs(glyph.middle[1] - box.middle[1]) < _LEVEL * glyph.size


def _grouped(areas: Iterable[Area]) -> list[list[Area]]:
    """Shapes that touch one another, each group one picture."""
    groups: list[list[Area]] = []
    for area in sorted(areas, key=lambda one: (one.x0, one.top)):
        near = [group for group in groups if any(_touch(area, one) for one in group)]
        groups = [group for group in groups if group not in near]
        groups.append([*(one for group in near for one in group), area])
    return groups


def _touch(one: Box, other: Box) -> bool:
    is_beside = one.x0 <= other.x1 + _TOUCHING and other.x0 <= one.x1 + _TOUCHING
    return is_beside and one.top <= other.bottom + _TOUCHING and other.top <= one.bottom + _TOUCHING


def _around(areas: Sequence[Area]) -> Box:
    return Box(
        min(area.x0 for area in areas),
        min(area.top for area in areas),
        max(area.x1 for area in areas),
        max(area.bottom for area in areas),
    )


def _shape(areas: Sequence[Area], box: Box) -> _Shape:
    """The parts of a picture, to half a point, wherever it stands."""
    return tuple(
        sorted(
            (
                round(2 * (area.x1 - area.x0)),
                round(2 * (area.bottom - area.top)),
                round(2 * (area.x0 - box.x0)),
                round(2 * (area.top - box.top)),
            )
            for area in areas
        )
    )


def _is_announced(icon: _Icon) -> bool:
    """Whether the words before a picture, or right above it, say that a key follows."""
    over = [
        glyph
        for glyph in icon.page.glyphs
        if (_is_level(glyph, icon.box) and glyph.x1 <= icon.box.x0)
        or (0 < icon.box.top - glyph.bottom < 1.5 * glyph.size and abs(glyph.x0 - icon.box.x0) < 20 * glyph.size)
    ]
    over.sort(key=lambda glyph: (round(glyph.top / 4), glyph.x0))
    return bool(_ANNOUNCED.search("".join(glyph.text for glyph in over)))


def _words(icon: _Icon, others: Sequence[Box]) -> str:
    """What stands behind a picture down to the next one on its line."""
    end = min((box.x0 for box in others if box.x0 > icon.box.x1 and _is_level(icon.letters[0], box)), default=1e6)
    return next((line.text for line in lines_of([g for g in icon.letters if g.x0 < end], icon.page)), "")


def _label(words: str, box: Box, first: Glyph) -> Glyph:
    """The words and a colon as one letter in the place of the picture."""
    return Glyph(
        box.x0, first.top, box.x1, first.bottom, f"{words}:", first.size, first.is_bold, first.mark,
        first.is_artifact, first.turn, first.ink,
    )  # fmt: skip
