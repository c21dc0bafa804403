"""Document to bytes; the table here is the list of formats that can be written."""

from dataclasses import dataclass
from importlib import import_module

from milepost.core.document.nodes import Document


@dataclass(frozen=True, slots=True)
class Writer:
    """One format, written by the module of this package that is called as its key on the command line.

    Its name for people, its file's suffix and media type.
    """

    key: str
    label: str
    suffix: str
    media_type: str

    def write(self, document: Document) -> bytes:
        """The document in this format; its module is loaded only now, as a command or a page needs one or none."""
        data: bytes = import_module(f"{__name__}.{self.key}").write(document)
        return data


OFFICE = "application/vnd.openxmlformats-officedocument"

WRITERS = {
    writer.key: writer
    for writer in (
        Writer("word", "Word", ".docx", f"{OFFICE}.wordprocessingml.document"),
        Writer("pdf", "PDF", ".pdf", "application/pdf"),
        Writer("html", "Web page", ".html", "text/html; charset=utf-8"),
        Writer("excel", "Excel", ".xlsx", f"{OFFICE}.spreadsheetml.sheet"),
        Writer("csv", "CSV", ".csv", "text/csv; charset=utf-8"),
        Writer("text", "Plain text", ".txt", "text/plain; charset=utf-8"),
    )
}
