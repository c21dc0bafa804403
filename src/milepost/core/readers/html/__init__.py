"""Web pages, and tables as the clipboard of a browser or an office program holds them."""

import re

from milepost.core.document.nodes import Document
from milepost.core.readers import encoding

_OPENING = re.compile(
    r"\s*(?:Version:\d|<\?xml[^>]*>\s*<(?:!DOCTYPE\s+)?html\b|<!doctype\s+html\b|<(?:html|head|body|meta|table)\b|<!--)",
    re.IGNORECASE,
)
# A piece of a page: it opens with a block and has what only a page has.
_PIECE = re.compile(r"\s*<(?:h[1-6]|div|section|article|main|details|ul|ol|dl|p|center)\b[^<>]*>", re.IGNORECASE)
_PARTS = re.compile(r"</(?:td|th|tr|table|li|dd)>", re.IGNORECASE)
_SAMPLE_BYTES = 4096


def recognise(data: bytes) -> bool:
    """Whether the text opens as a page, a piece of one, or its clipboard form; a few tags in a text do not make one."""
    if not encoding.is_text(data):
        return False
    opening = encoding.characters(data[:_SAMPLE_BYTES], "")[0]
    return bool(_OPENING.match(opening) or (_PIECE.match(opening) and _PARTS.search(opening)))


def read(data: bytes, file_name: str) -> Document:
    """The page's headings, paragraphs, lists and tables; what a browser would not show is left out."""
    from milepost.core.readers.html.reading import document  # noqa: PLC0415 - parses with lxml; every text asks recognise

    return document(data, file_name)
