"""The lines of text in a box: letters on one line, apart where wide white parts two texts that stand abreast.

Lines of columns side by side lie at any height, so letters are strung together from left to right and not by height.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain

from milepost.core.readers.paragraphs import BULLETS
from milepost.core.readers.pdf.lines import Line, lines_of
from milepost.core.readers.pdf.page import Glyph, Page

_APART = 1.5  # of the size of letters: white between two texts on one line
_FURTHEST = 3  # of the size of letters: white behind a bullet
_NARROW = 0.6  # of the size of letters: white before the edge of a column, where a line beside it is full
_SPACE, _OTHER_SIZE = 0.45, 0.7  # of the size of letters, points: more than a space before smaller letters
_LEVEL = 0.4  # of the size of letters: how far the middles of two on one line may lie apart
_FEWEST = 3  # texts that begin at the edge of a column


@dataclass(slots=True)
class _String:
    """Letters of one line, from left to right; the last of them is its end."""

    glyphs: list[Glyph]
    spaces: list[Glyph] = field(default_factory=list)

    @property
    def end(self) -> Glyph:
        """The last of them."""
        return self.glyphs[-1]


class _Strings:
    """Strings in bands by how high they end: a page has thousands of letters, and few strings are level with each."""

    def __init__(self, strings: Iterable[_String], reach: float) -> None:
        """`reach` is how far apart in height two may be that are asked for together, at most."""
        self._high = max(reach, 1.0)
        self._bands: dict[int, list[_String]] = defaultdict(list)
        for string in strings:
            self.add(string)

    def add(self, string: _String) -> None:
        """Have a string among them."""
        self._bands[self._band(_level(string.end))].append(string)

    def go_on(self, string: _String, glyph: Glyph) -> None:
        """Put a letter behind a string, which may end higher or lower from now on."""
        old, new = self._band(_level(string.end)), self._band(_level(glyph))
        string.glyphs.append(glyph)
        if old != new:
            self._bands[old] = [one for one in self._bands[old] if one is not string]
            self._bands[new].append(string)

    def near(self, level: float) -> Iterator[_String]:
        """Those that may be level with this height."""
        band = self._band(level)
        return chain.from_iterable(self._bands.get(one, ()) for one in (band - 1, band, band + 1))

    def forget(self, level: float, before: float) -> None:
        """Leave out those near this height that end before a place across the page."""
        band = self._band(level)
        for one in (band - 1, band, band + 1):
            if any(string.end.x1 < before for string in self._bands.get(one, ())):
                self._bands[one] = [string for string in self._bands[one] if string.end.x1 >= before]

    def _band(self, level: float) -> int:
        return int(level // self._high)


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
    seen = sorted((one for one in glyphs if one.text.strip()), key=lambda one: one.x0)
    largest = max((one.size for one in seen), default=0.0)
    found: list[_String] = []
    strings = _Strings((), _LEVEL * largest)
    for glyph in seen:
        at = _level(glyph)
        strings.forget(at, glyph.x0 - _FURTHEST * largest)
        level = [one for one in strings.near(at) if _goes_on(one.end, glyph, edges)]
        if level:
            strings.go_on(min(level, key=lambda one: abs(_level(one.end) - at)), glyph)
        else:
            found.append(_String([glyph]))
            strings.add(found[-1])
    return found


def _level(glyph: Glyph) -> float:
    """How high the middle of a letter stands."""
    return (glyph.top + glyph.bottom) / 2


def _goes_on(last: Glyph, glyph: Glyph, edges: frozenset[int]) -> bool:
    size = max(last.size, glyph.size)
    white = glyph.x0 - last.x1
    if abs(_level(last) - _level(glyph)) > _LEVEL * size or white > _FURTHEST * size:
        return False
    if last.text in BULLETS:
        return True
    is_other = last.size - glyph.size > _OTHER_SIZE and white > _SPACE * size  # a state behind a title
    return white <= _APART * size and not is_other and not (round(glyph.x0) in edges and white > _NARROW * glyph.size)


def _space(strings: Sequence[_String], spaces: Sequence[Glyph]) -> None:
    """Put each space that is drawn to the letters that it stands among or behind."""
    by_level = _Strings(strings, _LEVEL * max((one.size for one in spaces), default=0.0))
    for space in spaces:
        at = _level(space)
        level = (one for one in by_level.near(at) if abs(_level(one.end) - at) <= _LEVEL * space.size)
        own = (one for one in level if one.glyphs[0].x0 <= space.x0 and space.x0 <= one.end.x1 + space.size)
        if nearest := max(own, key=lambda one: one.glyphs[0].x0, default=None):
            nearest.spaces.append(space)
