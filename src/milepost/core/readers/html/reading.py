"""The bytes of a web page parsed by lxml."""

import re

from lxml import etree
from lxml import html as pages

from milepost.core.document.nodes import Document
from milepost.core.errors import CannotReadSafely, DamagedFile
from milepost.core.readers import encoding, tags
from milepost.core.readers.html.page import Page

_BEFORE_MARKUP = re.compile(r"^[^<]*(?:<\?xml[^>]*>)?")


def document(data: bytes, file_name: str) -> Document:
    """The page's headings, paragraphs, lists and tables; what a browser would not show is left out."""
    text, notes = encoding.characters(data, file_name)
    text = _BEFORE_MARKUP.sub("", text, count=1).replace("\x00", "")
    parser = pages.HTMLParser(no_network=True, huge_tree=False)
    try:
        root = pages.document_fromstring(text, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError) as error:
        raise DamagedFile(
            f"{file_name} cannot be read as a web page. Copy its tables and paste them as text."
        ) from error
    if any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log):
        # The parser goes on without the rest, and what is read must be the whole.
        raise CannotReadSafely(
            f"{file_name} could not be read safely: its parts are nested too deeply. "
            "Copy its tables and paste them as text."
        )
    title = tags.tidy(root.findtext(".//title") or "")
    language = root.get("lang") or "en-GB"
    page = Page(file_name, root)
    blocks = tuple(page.blocks(root))
    return Document(blocks, title=title, language=language, asides=tuple(page.asides), notes=notes)
