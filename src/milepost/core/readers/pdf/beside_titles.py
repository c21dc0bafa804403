"""What stands beside a title: a badge or a word in other letters, level with it, however many lines the title has.

A title that goes on below is read whole, and what stands beside it after it; a number left of it opens it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from milepost.core.readers.pdf.flow import joined
from milepost.core.readers.pdf.lines import Line, lines_of, parted
from milepost.core.readers.pdf.page import Box, Glyph, Page
from milepost.core.words.numbering import is_number

_BADGE = 0.5  # of the size of letters: white between a title and the first letter of a badge
_FAR, _LARGER = 1.5, 1.1  # sizes between a title and what stands behind it; how much larger its letters are
_BAND = 2.5  # sizes of letters that a badge of one line is high at the most
_EDGE = 2.0  # points between the starts of lines at one edge
_NEXT = 0.8  # of the size of letters: white between the lines of one title
_OTHER_SIZE = 0.7  # points between letters of two kinds
_MOST = 12  # lines of a title and of what stands beside it


def titled(glyphs: Sequence[Glyph], page: Page) -> list[Line]:
    """The lines of these letters, each title whole, and what stands beside it in lines of its own after it.

    What stands on a badge is no heading, however bold it shows on its ground.
    """
    return list(_whole([piece for line in lines_of(glyphs, page) for piece in _pieces(line, glyphs, page)]))


def _pieces(line: Line, glyphs: Sequence[Glyph], page: Page) -> Iterator[Line]:
    for piece in parted(line, glyphs, page, _ends_title):
        first, *badges = parted(piece, glyphs, page, lambda last, glyph: _is_badge(glyph, last, page))
        yield first
        for badge in badges:
            own, *behind = parted(badge, glyphs, page, lambda last, glyph: _is_badge(last, glyph, page))
            yield replace(own, is_bold=False, is_badge=True)
            yield from behind


def _ends_title(last: Glyph, glyph: Glyph) -> bool:
    """Whether smaller letters go on far behind a letter."""
    return glyph.x0 - last.x1 > _FAR * last.size and last.size > _LARGER * glyph.size


def _is_badge(glyph: Glyph, other: Glyph, page: Page) -> bool:
    """Whether a letter stands in a small box, filled or not, and the one beside it across some white does not."""
    left, right = sorted((glyph, other), key=lambda one: one.x0)
    if right.x0 - left.x1 < _BADGE * max(left.size, right.size):
        return False
    return any(not box.holds(*other.middle) for box in _badges(glyph, page))


def _badges(glyph: Glyph, page: Page) -> Iterator[Box]:
    """The boxes of one line of text in which a letter stands."""
    x, y = glyph.middle
    ground = page.ground(x, y)
    around = [box for box in page.frames if box.holds(x, y)] + ([ground] if ground else [])
    return (box for box in around if box.bottom - box.top <= _BAND * glyph.size)


def _whole(lines: Sequence[Line]) -> Iterator[Line]:
    at = 0
    while at < len(lines):
        run = _run(lines[at:])
        at += len(run)
        yield from _title_first(run) if len(run) > 1 else run


def _run(lines: Sequence[Line]) -> list[Line]:
    """A line with those after it that are level with its title: the rest of the title, and what stands beside it."""
    title = max(lines[:2], key=_weight) if len(lines) > 1 and _is_number_of(lines[0], lines[1]) else lines[0]
    found = [lines[0]] if title is lines[0] else list(lines[:2])
    last, is_shared = title, len(found) > 1
    for line in lines[len(found) : _MOST]:
        if _goes_on(last, line):
            last = line
        elif _is_beside(last, line):
            is_shared = True
        else:
            break
        found.append(line)
    return found if is_shared else found[:1]


def _weight(line: Line) -> tuple[bool, float]:
    return line.is_bold, line.size


def _is_number_of(line: Line, title: Line) -> bool:
    """Whether a number stands left of a title, level with it."""
    return is_number(line.text) and line.x1 < title.x0 and _is_level(line, title)


def _is_level(one: Line, other: Line) -> bool:
    return one.top < other.bottom and other.top < one.bottom


def _is_beside(title: Line, line: Line) -> bool:
    """Whether a line stands right of a title or left of it as its number, level with it, in lighter letters."""
    if not _is_level(title, line):
        return False
    is_lighter = _weight(line) < _weight(title) or line.size < title.size - _OTHER_SIZE
    return _is_number_of(line, title) or (line.x0 > title.x1 and is_lighter)


def _goes_on(title: Line, line: Line) -> bool:
    """Whether a line is the next one of a title: of its make, at its edge."""
    is_alike = line.is_bold == title.is_bold and abs(line.size - title.size) < _OTHER_SIZE
    is_next = -title.size < line.top - title.bottom < _NEXT * title.size and line.top > title.top
    return is_alike and is_next and abs(line.x0 - title.x0) < _EDGE


def _title_first(run: Sequence[Line]) -> Iterator[Line]:
    """The title as one line, its number before it, and what stands beside it after that: it is why the title broke."""
    numbers = [line for line in run if any(_is_number_of(line, other) for other in run)]
    words = [line for line in run if line not in numbers]
    title, *rest = words
    whole = [title]
    for line in rest:
        whole += [line] if _goes_on(whole[-1], line) else []
    text = joined(whole, float("inf"))  # no word of a title is cut
    yield replace(
        title,
        text=" ".join((*(line.text for line in numbers), text)),
        x1=max(line.x1 for line in whole),
        bottom=whole[-1].bottom,
    )
    beside = sorted((line for line in rest if line not in whole), key=lambda line: line.x0)
    yield from (replace(line, top=title.top, is_bold=False) for line in beside)  # read in the order of their tops
