"""How wide the columns of a table should be, and how many lines a row will take."""

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass

from milepost.core.document.nodes import Block, Table
from milepost.core.document.walk import Square, grid

LONGEST_WORD = 18  # letters; longer ones are addresses and codes, which may break
SHORT_CELL = 20  # letters; a column of nothing longer needs no more than one line a cell
SHORT_HEADING = 12  # letters; a longer heading over such a column may break between its words
LINE = 150  # letters on a line across a landscape page
LONG_CELL = 800  # letters; a single cell that is longer must not starve the other columns
_NUMBER = re.compile(r"\d{1,3}(?:,\d{3})*%?")  # not 2.1, which names an action, nor 2025
_PADDING = 2.5  # letters that the cell's margins take

Grid = tuple[tuple[Square, ...], ...]


@dataclass(frozen=True, slots=True)
class Layout:
    """A table's grid, the share of the width that each of its columns takes, and which columns hold numbers alone."""

    squares: Grid
    shares: tuple[float, ...]
    numbers: frozenset[int] = frozenset()


def layouts(blocks: Sequence[Block], line: float = LINE) -> dict[int, Layout]:
    """How every table is laid out, by its position among the blocks, where a line across the page has so many letters.

    Tables with the same headings get the same widths, so that a paper looks like one.
    """
    grids = {at: grid(block) for at, block in enumerate(blocks) if isinstance(block, Table) and block.rows}
    alike: dict[tuple[str, ...], list[Grid]] = {}
    for squares in grids.values():
        alike.setdefault(_headings(squares), []).append(squares)
    widths = {headings: shares(like, line) for headings, like in alike.items()}
    return {at: Layout(squares, widths[_headings(squares)], number_columns(squares)) for at, squares in grids.items()}


def number_columns(squares: Grid) -> frozenset[int]:
    """The columns in which every cell below the header is a number: such stand below each other at their last digit.

    None in a table with merged cells, whose rows do not say in which column a cell stands.
    """
    if any(square.cell.row_span > 1 for row in squares for square in row):
        return frozenset()
    body = [row for row in squares if not all(square.cell.is_header for square in row)]
    columns = range(len(squares[0])) if body else ()
    return frozenset(at for at in columns if all(_NUMBER.fullmatch(row[at].cell.text) for row in body))


def shares(grids: Sequence[Grid], line: float = LINE) -> tuple[float, ...]:
    """The share of the width that each column takes in all these tables, which have equally many columns.

    A column gets room for its longest word; what is left is shared by the root of how much each says, so that rows are
    neither towers nor deserts. A column of numbers, days or single words gets one line a cell, and no more.
    """
    columns = [_Column() for _ in grids[0][0]]
    for squares in grids:
        for at, row in enumerate(squares):
            for column, square in zip(columns, row, strict=True):
                if square.is_origin and square.cell.col_span == 1:
                    column.add(square.cell.text, is_heading=at == 0)
    least = [(column.least + _PADDING) / line for column in columns]
    weights = [0.0 if column.is_short else math.sqrt(column.average) for column in columns]
    return _shared(weights, least)


def line_count(row: Sequence[Square], letters: Sequence[float]) -> int:
    """About how many lines the row's tallest cell takes when its columns hold so many letters a line.

    Cells that reach over several rows or columns are left out: they are never what makes a row tall.
    """
    plain = ((square.cell, room) for square, room in zip(row, letters, strict=True) if square.is_origin)
    return max((_cell_lines(cell.text, room) for cell, room in plain if cell.row_span == cell.col_span == 1), default=0)


def _headings(squares: Grid) -> tuple[str, ...]:
    return tuple(square.cell.text for square in squares[0])


class _Column:
    """What a column's cells say, gathered."""

    def __init__(self) -> None:
        self.letters = 0
        self.cells = 0
        self.longest_word = 3
        self.heading = 0
        self.longest_cell = 0

    def add(self, text: str, *, is_heading: bool) -> None:
        self.letters += min(len(text), LONG_CELL)
        self.cells += 1
        if is_heading:
            self.heading = max(self.heading, len(text))
        else:
            self.longest_cell = max(self.longest_cell, len(text))
        if len(text) > self.longest_word:
            longest = min(max(map(len, text.split()), default=0), LONGEST_WORD)
            self.longest_word = max(self.longest_word, longest)

    @property
    def is_short(self) -> bool:
        """Whether every cell below the heading fits on one short line."""
        return 0 < self.longest_cell <= SHORT_CELL

    @property
    def least(self) -> int:
        """The letters of a line that the column cannot do without."""
        if not self.is_short:
            return self.longest_word
        return max(self.longest_word, self.longest_cell, min(self.heading, SHORT_HEADING))

    @property
    def average(self) -> float:
        return max(self.letters / max(self.cells, 1), 12.0)


def _shared(weights: list[float], floor: list[float]) -> tuple[float, ...]:
    """Shares that add up to 1: by weight, no column under its floor."""
    if sum(floor) >= 1 or not any(weights):
        return tuple(one / sum(floor) for one in floor)
    result = [weight / sum(weights) for weight in weights]
    for _ in weights:
        short = [at for at, share in enumerate(result) if share <= floor[at]]
        free = 1 - sum(floor[at] for at in short)
        pool = sum(weight for at, weight in enumerate(weights) if at not in short)
        result = [floor[at] if at in short else free * weights[at] / pool for at in range(len(weights))]
    return tuple(result)


def _cell_lines(text: str, room: float) -> int:
    return sum(max(1, math.ceil(len(line) / room)) for line in text.split("\n"))
