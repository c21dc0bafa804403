"""A document's tables as CSV in the shape of open data: one header, one row an action, UTF-8."""

import csv
import io

from milepost.core.document.nodes import Document
from milepost.core.writers.rows import sheet

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def write(document: Document) -> bytes:
    """The rows; the mark at the start tells Excel that this is UTF-8, a quote mark before a formula that it is none."""
    made = sheet(document)
    buffer = io.StringIO()
    writer = csv.writer(buffer)
    writer.writerows(map(_harmless, (made.headings, *made.rows)))
    return buffer.getvalue().encode("utf-8-sig", errors="replace")


def _harmless(row: tuple[str, ...]) -> list[str]:
    return [f"'{text}" if text.startswith(_FORMULA) else text for text in row]
