"""Page furniture: headers, footers and page numbers, which stand at the same height of most pages."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import Protocol

from milepost.core.readers.pdf.lines import Line, lines_of
from milepost.core.readers.pdf.page import Glyph, Page

_MARGIN = 0.13  # of the height of the page, at its top and its bottom
_SEVERAL = 2
_WIDE = 5.0  # of the size of letters: what stands further apart on a line are two texts
_LARGE = 1.15  # times the usual size of letters
_NUMBER = re.compile(r"(?:page\s*)?[-–|]?\s*\d{1,4}\s*(?:(?:of|/)\s*\d{1,4})?\s*[-–|]?|page \d+.{0,12}", re.IGNORECASE)


class Placed(Protocol):
    """What has a height on its page."""

    @property
    def top(self) -> float:
        """Where it begins."""

    @property
    def bottom(self) -> float:
        """Where it ends."""


def is_furniture(pages: Sequence[tuple[float, Sequence[Line]]], count: int, usual: float) -> list[list[bool]]:
    """For every line of every page (its height, its lines outside tables), whether it is furniture.

    `count` is how many pages the document has: a column of one may be told as a page. `usual` is the size of most
    letters. What stands further in on the pages as well, and more than once as a title may, is a label of the text; so
    is a larger line where others as large stand on other pages: sheets of one section open with its heading.
    """
    counts = Counter(
        key for height, lines in pages for key in {_key(line, height) for line in lines if is_outer(line, height)}
    )
    inner = Counter(line.text for height, lines in pages for line in lines if not is_outer(line, height))
    large: dict[tuple[int, float], set[str]] = {}
    for line in (line for height, lines in pages for line in lines if line.bottom < _MARGIN * height):
        if line.size > _LARGE * usual:
            large.setdefault(_seat(line), set()).add(line.text)
    enough = max(_SEVERAL, 0.4 * count)

    def comes_again(line: Line, height: float) -> bool:
        is_label = inner[line.text] >= _SEVERAL or len(large.get(_seat(line), ())) >= _SEVERAL
        return counts[_key(line, height)] >= enough and not is_label

    return [
        [is_outer(line, height) and (bool(_NUMBER.fullmatch(line.text)) or comes_again(line, height)) for line in lines]
        for height, lines in pages
    ]


def apart(
    pages: Sequence[tuple[float, Sequence[Sequence[Line]]]], count: int, usual: float
) -> list[list[tuple[Line, bool]]]:
    """The lines of every page, each with whether it is furniture; of a line in pieces only some of these may be.

    A page is its height and the pieces of its lines: what stands far apart on one line, and the whole of it first. A
    badge is none, though titles at the top of several pages may have the same.
    """
    wholes = is_furniture([(height, [pieces[0] for pieces in lines]) for height, lines in pages], count, usual)
    parts = is_furniture(
        [(height, [one for pieces in lines for one in pieces[1:] or pieces]) for height, lines in pages], count, usual
    )
    found: list[list[tuple[Line, bool]]] = []
    for (_, lines), whole, flags in zip(pages, wholes, parts, strict=True):
        told: list[tuple[Line, bool]] = []
        rest = iter(flags)
        for pieces, is_whole in zip(lines, whole, strict=True):
            marked = [(piece, next(rest)) for piece in pieces[1:] or pieces]
            flags_of = [is_set for _, is_set in marked]
            is_mixed = len(pieces) > 1 and any(flags_of) and not (is_whole and all(flags_of))
            told.extend(marked if is_mixed else [(pieces[0], is_whole)])
        found.append([(line, is_set and not line.is_badge) for line, is_set in told])
    return found


def pieces_of(line: Line, glyphs: Sequence[Glyph], page: Page) -> list[Line]:
    """A line, and after it its pieces where it stands at the edge of its page and goes over wide gaps."""
    if not is_outer(line, page.height):
        return [line]
    own = sorted((one for one in glyphs if line.holds(*one.middle) and one.text.strip()), key=lambda one: one.x0)
    starts = [0, *(at + 1 for at, (a, b) in enumerate(pairwise(own)) if b.x0 - a.x1 > _WIDE * b.size)]
    if len(starts) < _SEVERAL:
        return [line]
    edges = [own[at].x0 for at in starts]
    inside = [one for one in glyphs if line.holds(*one.middle)]
    bounds = zip((float("-inf"), *edges[1:]), (*edges[1:], float("inf")), strict=True)
    return [line, *(part for a, b in bounds for part in lines_of([g for g in inside if a <= g.x0 < b], page))]


def _seat(line: Line) -> tuple[int, float]:
    """Where a line stands on its page and how large it is."""
    return round(line.top / 6), round(line.size)


def is_outer(line: Placed, height: float) -> bool:
    """Whether something stands where pages have their headers and footers."""
    return line.bottom < _MARGIN * height or line.top > (1 - _MARGIN) * height


def _key(line: Line, height: float) -> tuple[str, int]:
    """The line without its page number; at the top a bare number may be that of a priority, so it stays."""
    text = re.sub(r"\bpage\s*\d+", "#", line.text, flags=re.IGNORECASE)
    text = re.sub(r"\b\d+ of \d+\b", "#", text)
    if line.top > height / 2:
        text = re.sub(r"^\d+\b|\b\d+$", "#", text)
    return text, round(line.top / 6)
