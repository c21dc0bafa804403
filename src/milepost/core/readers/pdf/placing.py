"""Which column each cell of a tagged table stands in: by order and spans, and where cells lack, by its place.

Some programs leave empty cells out of the tags, and what follows would move to the left.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from milepost.core.readers.pdf.element import Element
from milepost.core.readers.pdf.lines import Line


@dataclass(slots=True)
class Told:
    """A cell of a tagged table with its lines, and the column, counted from 1, that it was given."""

    element: Element
    lines: list[Line]
    column: int = 0

    @property
    def columns(self) -> range:
        """The columns that it covers."""
        return range(self.column, self.column + self.element.columns)


def place(rows: Sequence[list[Told]]) -> None:
    """Give every cell its column, and put in the empty cells that the tags left out."""
    placed = _placed(rows, 0, {})
    widths = Counter(placed)
    usual = max(widths, key=lambda one: (widths[one], one)) if widths else 0
    width = max([usual, *(one for one, row in zip(placed, rows, strict=True) if _is_whole(row))])
    for row in rows:
        # LibreOffice tags the cells of some rows that go over a page twice, the second time without words.
        while row and row[-1].column > width and not row[-1].lines:
            row.pop()
        if len(row) == 1:
            row[0].element.columns = min(row[0].element.columns, width)
    _placed(rows, width, _starts(rows, width))


def _is_whole(row: Sequence[Told]) -> bool:
    """Whether a row has words in its several cells, each of one column: where cells are left out no row is wider."""
    return len(row) > 1 and all(told.lines and told.element.columns == 1 for told in row)


def _placed(rows: Sequence[list[Told]], width: int, starts: dict[int, float]) -> list[int]:
    """Place all cells, those of rows short of `width` by where the columns start; the answer is each row's width."""
    covered: dict[int, int] = {}  # column -> rows that a cell from above still covers
    widths: list[int] = []
    for row in rows:
        wanted = sum(told.element.columns for told in row)
        free = [column for column in range(1, max(width, wanted + len(covered)) + 1) if column not in covered]
        if width and wanted < len(free):
            _by_place(row, free, starts)
        else:
            _by_order(row, free)
        widths.append(max([0, *covered, *(told.columns[-1] for told in row)]))
        covered = {column: left - 1 for column, left in covered.items() if left > 1}
        for told in row:
            if told.element.rows > 1:
                covered.update(dict.fromkeys(told.columns, told.element.rows - 1))
    return widths


def _by_order(row: Sequence[Told], free: list[int]) -> None:
    at = 0
    for told in row:
        told.column = free[at]
        at += told.element.columns


def _by_place(row: list[Told], free: list[int], starts: dict[int, float]) -> None:
    """Each cell in the free column whose usual start is nearest, in order, with room left for those that follow."""
    at = 0
    left = sum(told.element.columns for told in row)
    for told in row:
        choices = range(at, len(free) - left + 1)
        if told.lines:
            x = min(line.x0 for line in told.lines)
            at = min(choices, key=lambda i: abs(starts.get(free[i], 1e6) - x))
        told.column = free[at]
        at += told.element.columns
        left -= told.element.columns
    held = {column for told in row for column in told.columns}
    row.extend(Told(Element("TD"), [], column) for column in free if column not in held)
    row.sort(key=lambda told: told.column)


def _starts(rows: Sequence[Sequence[Told]], width: int) -> dict[int, float]:
    """Where the text of each column starts, by the rows that are whole."""
    found: dict[int, list[float]] = {}
    for row in rows:
        is_whole = row and row[-1].columns[-1] == width
        for told in row if is_whole else ():
            if told.lines and told.element.columns == 1:
                found.setdefault(told.column, []).append(min(line.x0 for line in told.lines))
    return {column: median(xs) for column, xs in found.items()}
