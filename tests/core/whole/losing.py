"""What reading lost of an odd document, asked in the same way of every format."""

import io
import zipfile
from collections import Counter
from collections.abc import Callable
from types import MappingProxyType

from tests.core.whole.in_excel import excel
from tests.core.whole.in_html import page
from tests.core.whole.in_pdf import drawn
from tests.core.whole.in_text import comma_separated, marked, outlined, pasted
from tests.core.whole.in_word import word
from tests.core.whole.odd import WORD, Maker, odd_document

from milepost.core import readers
from milepost.core.document.nodes import Document
from milepost.core.document.walk import texts
from milepost.core.errors import NothingToRead
from milepost.core.interpret import interpret
from milepost.core.interpret.assembling.account import printed, visible

FORMATS = MappingProxyType({
    "plan.txt": pasted, "plan.csv": comma_separated, "plan.md": marked, "outline.txt": outlined,
    "plan.html": page, "plan.docx": word, "plan.xlsx": excel, "plan.pdf": drawn,
})  # fmt: skip
SIZES = (1, 2, 3, 6, 12)  # blocks


def lost(file_name: str, seed: int, size: int) -> Counter[str]:
    """The words and, of what was read, the characters that ended neither in the plan nor in its unplaced list."""
    document, maker = odd_document(seed, size)
    write: Callable[[Document, Maker], bytes] = FORMATS[file_name]
    data = write(document, maker)
    try:
        read = readers.read(data, file_name)
    except NothingToRead:  # all of it is hidden
        return Counter()
    drawn_words = said(data, maker)
    readings = [read, *([read.otherwise] if read.otherwise else [])]
    return sum((_lost(one, drawn_words) for one in readings), Counter[str]())


def _lost(read: Document, words: set[str]) -> Counter[str]:
    kept = visible("".join(text for text, _ in printed(interpret(read))))
    told = visible("".join(text for text, _ in texts(read)))
    return Counter(one for one in words if one not in kept.lower()) + (Counter(told) - Counter(kept))


def said(data: bytes, maker: Maker) -> set[str]:
    """The words that were drawn and are in the file: a merged cell of a workbook drops those that it covers."""
    if not data.startswith(b"PK"):
        return maker.words
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        parts = "".join(package.read(name).decode() for name in package.namelist())
    return maker.words & {one.lower() for one in WORD.findall(parts)}
