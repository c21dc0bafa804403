"""Web pages, and tables as the clipboard of a browser or an office program holds them."""

import re

from milepost.core.document.nodes import Document
from milepost.core.readers import encoding

_OPENING = re.compile(
    r"\s*(?:Version:\d|<\?xml[^>]*>\s*<(?:!DOCTYPE\s+)?html\b|<!doctype\s+html\b|<(?:html|head|body|meta|table)\b|<!--)",
    re.IGNORECASE,
)
_SAMPLE_BYTES = 4096


def recognise(data: bytes) -> bool:
    """Whether the text opens as a page or as the clipboard's form of one; a few tags in a text do not make it one."""
    return encoding.is_text(data) and bool(_OPENING.match(encoding.characters(data[:_SAMPLE_BYTES], "")[0]))


def read(data: bytes, file_name: str) -> Document:
    """The page's headings, paragraphs, lists and tables; what a browser would not show is left out."""
    from milepost.core.readers.html.reading import document  # noqa: PLC0415 - parses with lxml; every text asks recognise

    return document(data, file_name)
