"""Lists that a web page lays out of boxes, which its PDF tags as nothing: a line of headings, and rows in its columns.

What stands below a row, further in, is a panel that belongs to it; it becomes a row of one cell over the whole width.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from milepost.core.readers.pdf.element import Element, Mark
from milepost.core.readers.pdf.lines import Line
from milepost.core.readers.pdf.runs import Part, is_run

_FEWEST = 3  # columns
_ROWS = 2  # rows in a document
_LEVEL = 0.6  # of the size of letters: how far the middles of the first lines of a row may lie apart
_INDENT = 4.0  # points
_LONGEST_HEADING = 40
_APART = frozenset({"Table", "H", "H1", "H2", "H3", "H4", "H5", "H6"})


@dataclass(slots=True)
class _List:
    """The headings of a list, and each of its rows with the panel below it; `starts` are those of its columns."""

    heads: list[Part]
    starts: list[float]
    rows: list[tuple[dict[int, Part], list[Part]]] = field(default_factory=list)


class Listing:
    """Finds such lists among the parts of an element by where their letters stand."""

    def __init__(self, lines: Callable[[Element], list[Line]]) -> None:
        self.lines = lines

    def tabled(self, element: Element) -> Element:
        """The element with every list in it as a table; itself where it holds none, or is one: empty cells count."""
        if element.kind == "Table":
            return element
        parts: list[Element | Mark] = []
        at, rows = 0, 0
        told = [part for part in element.parts if self._says(part)]
        while at < len(told):
            found, end = self._list(told, at)
            if found and found.rows:
                parts.append(_table(found))
                rows += len(found.rows)
                at = end
                continue
            part = told[at]
            parts.append(part if isinstance(part, tuple) or is_run(part) else self.tabled(part))
            at += 1
        is_told = rows >= _ROWS or not rows
        return Element(element.kind, element.columns, element.rows, element.actual, parts) if is_told else element

    def _says(self, part: Part) -> bool:
        """Whether a part shows letters, or says what it stands for."""
        is_spelled = isinstance(part, Element) and any(one.actual for one in part.walk())
        return is_spelled or bool(self.lines(_held(part)))

    def _list(self, parts: Sequence[Part], at: int) -> tuple[_List | None, int]:
        heads = self._level(parts, at)
        if len(heads) < _FEWEST or not all(map(self._is_heading, heads)):
            return None, at
        found = _List(heads, [self._first(part).x0 for part in heads])
        at += len(heads)
        while at < len(parts) and (row := self._row(parts, at, found)):
            at += len(row)
            panel = self._panel(parts, at, found)
            found.rows.append((row, panel))
            at += len(panel)
        return found, at

    def _level(self, parts: Sequence[Part], at: int) -> list[Part]:
        """The parts from here on that start on one line, from left to right."""
        found: list[Part] = []
        last: Line | None = None
        for part in parts[at:]:
            if isinstance(part, Element) and part.kind in _APART:
                break
            own = self.lines(_held(part))
            if not own or (last and not _is_beside(last, own[0])):
                break
            found.append(part)
            last = own[0]
        return found

    def _is_heading(self, part: Part) -> bool:
        lines = self.lines(_held(part))
        return len(lines) == 1 and is_run(part) and len(lines[0].text) <= _LONGEST_HEADING

    def _row(self, parts: Sequence[Part], at: int, of: _List) -> dict[int, Part]:
        """The cells of a row by their columns; none where what stands on a line here is no row of the list."""
        level = self._level(parts, at)
        columns = [self._column(part, of) for part in level]
        starts_left = bool(level) and abs(self._first(level[0]).x0 - of.starts[0]) < _INDENT
        if not starts_left or 2 * len(level) <= len(of.starts) or len(set(columns)) < len(columns):
            return {}
        return dict(zip(columns, level, strict=True))

    def _column(self, part: Part, of: _List) -> int:
        x = self._first(part).x0
        return max((at for at, start in enumerate(of.starts) if start - _INDENT < x), default=0)

    def _panel(self, parts: Sequence[Part], at: int, of: _List) -> list[Part]:
        """What stands further in than the rows of a list, down to the next of them."""
        found: list[Part] = []
        for part in parts[at:]:
            own = [] if isinstance(part, Element) and part.kind in _APART else self.lines(_held(part))
            if not own or own[0].x0 < of.starts[0] + _INDENT:
                break
            found.append(part)
        return found

    def _first(self, part: Part) -> Line:
        return self.lines(_held(part))[0]


def _held(part: Part) -> Element:
    return Element("Div", parts=[part])


def _is_beside(last: Line, line: Line) -> bool:
    size = max(last.size, line.size)
    is_level = last.page == line.page and abs(last.middle[1] - line.middle[1]) < _LEVEL * size
    return is_level and line.x0 > last.x1


def _table(found: _List) -> Element:
    width = len(found.starts)
    rows = [_row([Element("TH", parts=[part]) for part in found.heads])]
    for cells, panel in found.rows:
        rows.append(_row([Element("TD", parts=[cells[at]] if at in cells else []) for at in range(width)]))
        if panel:
            rows.append(_row([Element("TD", width, parts=list(panel))]))
    return Element("Table", parts=list(rows))


def _row(cells: Sequence[Element]) -> Element:
    return Element("TR", parts=list(cells))
