"""Document to bytes; the table here is the list of formats that can be written."""

from collections.abc import Callable
from dataclasses import dataclass

from milepost.core.document.nodes import Document
from milepost.core.writers import csv, excel, html, text, word


@dataclass(frozen=True, slots=True)
class Writer:
    """One format: its key on the command line, its name for people, its file's suffix and media type."""

    key: str
    label: str
    suffix: str
    media_type: str
    write: Callable[[Document], bytes]


OFFICE = "application/vnd.openxmlformats-officedocument"

WRITERS = {
    writer.key: writer
    for writer in (
        Writer("word", "Word", ".docx", f"{OFFICE}.wordprocessingml.document", word.write),
        Writer("html", "Web page", ".html", "text/html; charset=utf-8", html.write),
        Writer("excel", "Excel", ".xlsx", f"{OFFICE}.spreadsheetml.sheet", excel.write),
        Writer("csv", "CSV", ".csv", "text/csv; charset=utf-8", csv.write),
        Writer("text", "Plain text", ".txt", "text/plain; charset=utf-8", text.write),
    )
}
