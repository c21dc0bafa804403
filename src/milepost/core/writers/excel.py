"""A document's tables as an Excel workbook: one row an action, filters, a header that stays in sight."""

import io
from datetime import datetime
from itertools import zip_longest

from milepost.core.document.nodes import Document
from milepost.core.writers.markup import printable
from milepost.core.writers.rows import Sheet, sheet

CELL = 32_000  # letters; Excel drops a text of more than 32,767 without a word
_WIDTHS = (14, 60)  # letters; narrowest and widest column
_LONG_AGO = datetime(2000, 1, 1)  # noqa: DTZ001  # the file has no clock, so that the same document gives the same bytes


def write(document: Document) -> bytes:
    """The workbook; a text too long for a cell goes on in the row below."""
    import xlsxwriter  # noqa: PLC0415  # slow to import, and most commands write no workbook

    made = sheet(document)
    buffer = io.BytesIO()
    with xlsxwriter.Workbook(buffer, {"in_memory": True}) as book:
        book.set_properties({"title": document.title, "subject": document.subtitle, "created": _LONG_AGO})
        page = book.add_worksheet("Plan")
        head = book.add_format({"bold": True, "text_wrap": True, "valign": "top", "bg_color": "#E3EEF0", "bottom": 5})
        body = book.add_format({"text_wrap": True, "valign": "top", "border": 1, "border_color": "#A8B1B3"})
        rows = [part for row in made.rows for part in _parts(row)]
        for at, row in enumerate([made.headings, *rows]):
            for column, text in enumerate(row):
                page.write_string(at, column, printable(text), body if at else head)
        for column, width in enumerate(_widths(made)):
            page.set_column(column, column, width)
        page.freeze_panes(1, 0)
        page.autofilter(0, 0, max(len(rows), 1), len(made.headings) - 1)
        page.set_landscape()
        page.set_paper(9)
        page.repeat_rows(0)
        page.fit_to_pages(1, 0)
    return buffer.getvalue()


def _parts(row: tuple[str, ...]) -> list[tuple[str, ...]]:
    pieces = ([text[at : at + CELL] for at in range(0, len(text), CELL)] or [""] for text in row)
    return list(zip_longest(*pieces, fillvalue=""))


def _widths(made: Sheet) -> list[float]:
    """By the average text of each column: half a line for each that it would fill."""
    narrow, wide = _WIDTHS
    averages = (sum(map(len, column)) / max(len(column), 1) for column in zip(*made.rows, strict=True))
    return [min(wide, max(narrow, average / 5)) for average in averages]
