"""Runs of one text that were tagged one by one: browsers tag "Lead:" in bold and the name after it as two things.

Such a run has no role, as a box has none; so where it stands tells whether it goes on with the one before.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace

from milepost.core.readers.pdf.element import INLINE, Element, Mark
from milepost.core.readers.pdf.lines import Line
from milepost.core.readers.pdf.page import Area, Page
from milepost.core.words.numbering import is_number

Part = Element | Mark

_NO_ROLE = "NonStruct"
_SAME_LINE = 0.4  # of the size of letters: how far the middles of two runs on one line may lie apart
_BESIDE = 0.6  # the same where one of them is on a ground of its own, which is set a little lower
_SAME_WORD, _SAME_TEXT = 0.15, 1.0  # of the size of letters: the gap between two runs of a word, of a text
_AS_LARGE = 1.25  # times the size: a raised figure is smaller, and stands close
_CHIP = 2.5  # of the size of letters: how far behind a number that is set apart its title starts
_NEXT_LINE = 1.7  # of the size of letters: how far below the next line of a paragraph may end
_SPACE = 0.25  # of the size of letters
_LABEL_END = ":"


def is_run(part: Part) -> bool:
    """Whether a part is letters in one style, with no box or block in it."""
    return isinstance(part, tuple) or part.kind in INLINE or (part.kind == _NO_ROLE and all(map(is_run, part.parts)))


class Knitting:
    """Puts runs together, by the lines that their letters make on the pages."""

    def __init__(self, lines: Callable[[Element], list[Line]], pages: dict[int, Page]) -> None:
        self.lines, self.pages = lines, pages

    def knit(self, parts: Sequence[Part]) -> list[Part]:
        """The parts of an element, with runs that go on with one another as one paragraph."""
        if not any(isinstance(part, Element) and part.kind == _NO_ROLE and is_run(part) for part in parts):
            return list(parts)
        groups: list[list[Part]] = []
        last: Line | None = None
        for part in self._from_left(parts):
            own = self.lines(_span(part)) if is_run(part) else []
            if groups and (self._goes_on(last, own[0]) if own else is_run(part) and is_run(groups[-1][-1])):
                groups[-1].append(part)
            else:
                groups.append([part])
            last = _end(last, own[-1]) if own else last if is_run(part) else None
        return [_one(group) for group in groups]

    def _from_left(self, parts: Sequence[Part]) -> list[Part]:
        """The parts, each run before those right of it: what is set to the right on a line is often tagged first."""
        found: list[Part] = []
        before: list[Line] = []  # the lines of the last part, where it is a run
        for part in parts:
            own = self.lines(_span(part)) if is_run(part) else []
            if len(own) == len(before) == 1 and _is_left(own[0], before[0]):
                found.insert(-1, part)
                continue
            found.append(part)
            before = own
        return found

    def _goes_on(self, last: Line | None, line: Line) -> bool:
        if last is None or last.page != line.page:
            return False
        size = max(last.size, line.size)
        if abs(last.middle[1] - line.middle[1]) > _SAME_LINE * size:
            return self._is_next(last, line)
        gap = (line.x0 - last.x1) / size
        if abs(gap) < _SAME_WORD or (0 < gap < _CHIP and self._is_numbered(last, line)):
            return True
        is_near = -_SAME_WORD < gap < _SAME_TEXT and size < _AS_LARGE * min(last.size, line.size)
        return is_near and (last.text.endswith(_LABEL_END) or self._ground(last) == self._ground(line))

    def _is_numbered(self, last: Line, line: Line) -> bool:
        """Whether a number stands before a title, larger than it or in a small box: "1.1", "IMP-0112"."""
        if not is_number(last.text) or not any(map(str.isdigit, last.text)):
            return False
        return last.size > _AS_LARGE * line.size or (line.is_bold and self._ground(last) != self._ground(line))

    def _is_next(self, last: Line, line: Line) -> bool:
        """Whether a line was begun for want of room on the one before, as wide as the texts of its page."""
        right = max(glyph.x1 for glyph in self.pages[line.page].glyphs if glyph.text.strip())
        is_full = last.x1 + line.first_word + _SPACE * line.size > right
        return is_full and 0 < line.bottom - last.bottom < _NEXT_LINE * line.size

    def _ground(self, line: Line) -> Area | None:
        """The coloured area on which a line was set."""
        return self.pages[line.page].ground(line.x0 + 1, line.middle[1])


def _is_left(line: Line, of: Line) -> bool:
    is_beside = line.page == of.page and abs(line.middle[1] - of.middle[1]) < _BESIDE * max(line.size, of.size)
    return is_beside and line.x1 < of.x0


def _end(last: Line | None, line: Line) -> Line:
    """Where a text is once this run is said: a raised figure has not the size nor the height of its line."""
    is_raised = last is not None and abs(line.x0 - last.x1) < _SAME_WORD * last.size and line.size < last.size
    return replace(last, x1=line.x1) if last is not None and is_raised else line


def _span(part: Part) -> Element:
    return Element("Span", parts=[part])


def _one(group: list[Part]) -> Part:
    if len(group) == 1:
        return group[0]
    return Element("P", parts=[_span(part) for part in group])
