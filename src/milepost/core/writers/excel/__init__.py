"""A document's tables as an Excel workbook: one row an action, filters, a header that stays in sight."""

from itertools import zip_longest

from milepost.core.document.nodes import Document
from milepost.core.writers.excel.workbook import workbook
from milepost.core.writers.rows import Sheet, sheet

CELL = 32_000  # letters; Excel drops a text of more than 32,767 without a word
_WIDTHS = (14, 60)  # letters; narrowest and widest column


def write(document: Document) -> bytes:
    """The workbook; a text too long for a cell goes on in the row below."""
    made = sheet(document)
    rows = [part for row in made.rows for part in _parts(row)]
    return workbook(document, made.headings, rows, _widths(made))


def _parts(row: tuple[str, ...]) -> list[tuple[str, ...]]:
    if all(len(text) <= CELL for text in row):
        return [row]
    pieces = ([text[at : at + CELL] for at in range(0, len(text), CELL)] or [""] for text in row)
    return list(zip_longest(*pieces, fillvalue=""))


def _widths(made: Sheet) -> list[float]:
    """By the average text of each column: half a line for each that it would fill."""
    narrow, wide = _WIDTHS
    averages = (sum(map(len, column)) / max(len(column), 1) for column in zip(*made.rows, strict=True))
    return [min(wide, max(narrow, average / 5)) for average in averages]
