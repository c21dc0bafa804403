"""A document's tables as an Excel workbook: one row an action, filters, a header that stays in sight."""

import io
import re
from datetime import date, datetime
from itertools import zip_longest
from typing import Any

from milepost.core.document.nodes import Document
from milepost.core.words.dates.names import month_name
from milepost.core.writers.markup import printable
from milepost.core.writers.rows import Sheet, sheet

CELL = 32_000  # letters; Excel drops a text of more than 32,767 without a word
_WIDTHS = (14, 60)  # letters; narrowest and widest column
_MONTHS = {month_name(month): month for month in range(1, 13)}
_DAY = re.compile(rf"([1-9]|[12][0-9]|3[01]) ({'|'.join(_MONTHS)}) (19[0-9]{{2}}|20[0-9]{{2}})")
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
        plain = {"text_wrap": True, "valign": "top", "border": 1, "border_color": "#A8B1B3"}
        body = book.add_format(plain)
        dated = book.add_format(plain | {"num_format": "d mmmm yyyy", "align": "left"})
        rows = [part for row in made.rows for part in _parts(row)]
        for at, row in enumerate([made.headings, *rows]):
            for column, text in enumerate(row):
                if at and (day := _day(text)):
                    page.write_datetime(at, column, day, dated)
                else:
                    page.write_string(at, column, printable(text), body if at else head)
        for column, width in enumerate(_widths(made)):
            page.set_column(column, column, width)
        page.autofilter(0, 0, max(len(rows), 1), len(made.headings) - 1)
        _fit_for_screen_and_print(page)
    return buffer.getvalue()


def _fit_for_screen_and_print(page: Any) -> None:
    page.freeze_panes(1, 0)
    page.set_landscape()
    page.set_paper(9)
    page.repeat_rows(0)
    page.fit_to_pages(1, 0)


def _day(text: str) -> date | None:
    """The day that a cell says and nothing else, as our papers print days; Excel knows none before 1900."""
    found = _DAY.fullmatch(text)
    try:
        return date(int(found[3]), _MONTHS[found[2]], int(found[1])) if found else None
    except ValueError:  # 31 June
        return None


def _parts(row: tuple[str, ...]) -> list[tuple[str, ...]]:
    pieces = ([text[at : at + CELL] for at in range(0, len(text), CELL)] or [""] for text in row)
    return list(zip_longest(*pieces, fillvalue=""))


def _widths(made: Sheet) -> list[float]:
    """By the average text of each column: half a line for each that it would fill."""
    narrow, wide = _WIDTHS
    averages = (sum(map(len, column)) / max(len(column), 1) for column in zip(*made.rows, strict=True))
    return [min(wide, max(narrow, average / 5)) for average in averages]
