"""Document to bytes; the table here is the list of formats that can be written."""

from collections.abc import Callable
from dataclasses import dataclass

from milepost.core.document.nodes import Document
from milepost.core.writers import html, text, word


@dataclass(frozen=True, slots=True)
class Writer:
    """One format: its key on the command line, its name for people, its file's suffix and media type."""

    key: str
    label: str
    suffix: str
    media_type: str
    write: Callable[[Document], bytes]


WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

WRITERS = {
    writer.key: writer
    for writer in (
        Writer("word", "Word", ".docx", WORD_TYPE, word.write),
        Writer("html", "Web page", ".html", "text/html; charset=utf-8", html.write),
        Writer("text", "Plain text", ".txt", "text/plain; charset=utf-8", text.write),
    )
}
