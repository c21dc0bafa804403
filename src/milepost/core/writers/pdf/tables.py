"""Tables as the plain data that paper.typ sets: every square is covered once, so that no word slips into a gap."""

from collections.abc import Sequence
from dataclasses import replace

from milepost.core.document.grid import to_rows
from milepost.core.document.nodes import Cell, Paragraph, Row, Table
from milepost.core.document.walk import paragraphs_of
from milepost.core.writers.pdf.words import Data, Words
from milepost.core.writers.widths import Layout, line_count

SIZE = 9  # points
SHORT_ROW = 8  # lines; a longer row may break over two pages rather than leave one half empty
LONG_HEADER = 12  # lines; a longer header is printed once, for repeated it would leave no room for the table
_INSET = 9.1  # points that the margins of a cell take of its width
_LETTER = 4.2  # points that a letter of the table's text takes on average


def tabled(block: Table, layout: Layout, width: float, words: Words) -> Data:
    """The table, `width` points wide; its header is the rows that open it and call themselves so."""
    rows = to_rows([list(squares) for squares in layout.squares], block)
    lines = [line_count(squares, [share * width / _LETTER for share in layout.shares]) for squares in layout.squares]
    headers = _header_rows(block.rows, rows)
    made = [
        _row(row, layout, width, words, is_header=source.is_header, is_short=tall <= SHORT_ROW)
        for row, source, tall in zip(rows, block.rows, lines, strict=True)
    ]
    return {
        "is": "table",
        "caption": "" if block.is_titled else words.run(block.caption),
        "shares": layout.shares,
        "repeat": sum(lines[:headers]) <= LONG_HEADER,
        "headers": made[:headers],
        "body": [cell for row in made[headers:] for cell in row],
    }


def _header_rows(given: Sequence[Row], rows: Sequence[Row]) -> int:
    """How many rows open the table as its header, with those into which a cell of the header reaches."""
    count = 0
    while count < len(rows) and given[count].is_header:
        count += 1
    reach = (at + cell.row_span for at, row in enumerate(rows[:count]) for cell in row.cells)
    return max(reach, default=0)


def _row(row: Row, layout: Layout, width: float, words: Words, *, is_header: bool, is_short: bool) -> list[Data]:
    made = []
    column = 0
    for cell in row.cells:
        room = sum(layout.shares[column : column + cell.col_span]) * width - _INSET
        said = _cell(cell, words.narrower(room / SIZE), is_header=is_header, is_short=is_short)
        made.append(said | {"number": column in layout.numbers})
        column += cell.col_span
    return made


def _cell(cell: Cell, words: Words, *, is_header: bool, is_short: bool) -> Data:
    is_header = is_header or cell.is_header
    said = map(_plain, paragraphs_of(cell)) if is_header else paragraphs_of(cell)
    return {
        "columns": cell.col_span,
        "rows": cell.row_span,
        "header": is_header,
        "fill": cell.fill,
        "breakable": cell.row_span > 1 or not is_short,
        "flow": list(words.flow(said)),
    }


def _plain(paragraph: Paragraph) -> Paragraph:
    """The paragraph without a strength of its own: all of a header is bold, and plain words take the least time."""
    return replace(paragraph, strong=False)
