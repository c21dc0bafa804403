"""Lines of letters across a whole page, each with the runs of it that white keeps apart."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from milepost.core.readers.pdf.page import Glyph, Page

_SAME_LINE = 0.4  # of the size of letters: whose middles stand nearer are of one line
_GAP = 1.0  # of the size of letters: white between columns


@dataclass(slots=True)
class Printed:
    """One line of letters across the page, with the runs of it that white keeps apart."""

    glyphs: list[Glyph]
    runs: list[tuple[float, float]]

    @property
    def words(self) -> str:
        """Its letters."""
        return "".join(glyph.text for glyph in self.glyphs)

    @property
    def top(self) -> float:
        """Where it begins."""
        return min(glyph.top for glyph in self.glyphs)

    @property
    def bottom(self) -> float:
        """Where it ends."""
        return max(glyph.bottom for glyph in self.glyphs)


def printed_lines(page: Page) -> Iterator[Printed]:
    """The lines of a page from top to bottom, but for its furniture."""
    line: list[Glyph] = []
    seen = (glyph for glyph in page.glyphs if glyph.text.strip() and not glyph.is_artifact)
    for glyph in sorted(seen, key=lambda g: (g.top + g.bottom) / 2):
        if line and (glyph.top + glyph.bottom - line[0].top - line[0].bottom) / 2 > _SAME_LINE * glyph.size:
            yield _as_printed(line)
            line = []
        line.append(glyph)
    if line:
        yield _as_printed(line)


def _as_printed(glyphs: list[Glyph]) -> Printed:
    glyphs.sort(key=lambda glyph: glyph.x0)
    cuts = [at for at, (one, other) in enumerate(pairwise(glyphs), 1) if other.x0 - one.x1 > _GAP * other.size]
    parts = [glyphs[start:end] for start, end in pairwise((0, *cuts, len(glyphs)))]
    return Printed(glyphs, [(part[0].x0, max(glyph.x1 for glyph in part)) for part in parts])
