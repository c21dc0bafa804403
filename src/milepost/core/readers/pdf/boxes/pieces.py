"""The lines of text in a box: letters on one line, apart where wide white parts two texts that stand abreast.

Lines of columns side by side lie at any height, so letters are strung together from left to right and not by height.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from milepost.core.readers.paragraphs import BULLETS
from milepost.core.readers.pdf.lines import Line, lines_of
from milepost.core.readers.pdf.page import Glyph, Page

_APART = 1.5  # of the size of letters: white between two texts on one line
_NARROW = 0.6  # of the size of letters: white before the edge of a column, where a line beside it is full
_SPACE, _OTHER_SIZE = 0.45, 0.7  # of the size of letters, points: more than a space before smaller letters
_LEVEL = 0.4  # of the size of letters: how far the middles of two on one line may lie apart
_FEWEST = 3  # texts that begin at the edge of a column


@dataclass(slots=True)
class _String:
    """Letters of one line, from left to right."""

    glyphs: list[Glyph]
    spaces: list[Glyph] = field(default_factory=list)

    @property
    def end(self) -> Glyph:
        """The last of them."""
        return self.glyphs[-1]


def pieces(glyphs: Sequence[Glyph], page: Page) -> list[Line]:
    """The lines of these letters, from top to bottom and from left to right."""
    level = [glyph for glyph in glyphs if not glyph.turn]
    strings = _strung(level, frozenset())
    edges = Counter(round(string.glyphs[0].x0) for string in strings)
    parted = _strung(level, frozenset(edge for edge, count in edges.items() if count >= _FEWEST))
    _space(parted, [glyph for glyph in level if not glyph.text.strip()])
    lines = [line for string in parted for line in lines_of([*string.glyphs, *string.spaces], page)]
    turned = lines_of([glyph for glyph in glyphs if glyph.turn], page)
    return [*sorted(lines, key=lambda line: (line.top, line.x0)), *turned]


def _strung(glyphs: Sequence[Glyph], edges: frozenset[int]) -> list[_String]:
    """Letters in strings; before one of these edges less white ends a string than elsewhere."""
    done: list[_String] = []
    near: list[_String] = []
    for glyph in sorted((one for one in glyphs if one.text.strip()), key=lambda one: one.x0):
        done += [one for one in near if glyph.x0 - one.end.x1 > 2 * _APART * max(glyph.size, one.end.size)]
        near = [one for one in near if glyph.x0 - one.end.x1 <= 2 * _APART * max(glyph.size, one.end.size)]
        level = [one for one in near if _goes_on(one.end, glyph, edges)]
        if level:
            min(level, key=lambda one: abs(one.end.middle[1] - glyph.middle[1])).glyphs.append(glyph)
        else:
            near.append(_String([glyph]))
    return [*done, *near]


def _goes_on(last: Glyph, glyph: Glyph, edges: frozenset[int]) -> bool:
    size = max(last.size, glyph.size)
    if abs(last.middle[1] - glyph.middle[1]) > _LEVEL * size:
        return False
    if last.text in BULLETS:
        return True
    white = glyph.x0 - last.x1
    is_other = last.size - glyph.size > _OTHER_SIZE and white > _SPACE * size  # a state behind a title
    return white <= _APART * size and not is_other and not (round(glyph.x0) in edges and white > _NARROW * glyph.size)


def _space(strings: Sequence[_String], spaces: Sequence[Glyph]) -> None:
    """Put each space that is drawn to the letters that it stands among or behind."""
    for space in spaces:
        level = (one for one in strings if abs(one.end.middle[1] - space.middle[1]) <= _LEVEL * space.size)
        own = (one for one in level if one.glyphs[0].x0 <= space.x0 and space.x0 <= one.end.x1 + space.size)
        if nearest := max(own, key=lambda one: one.glyphs[0].x0, default=None):
            nearest.spaces.append(space)
