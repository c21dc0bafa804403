"""A document as a tagged PDF that keeps PDF/UA-1: real headings, lists and tables, a language, words for pictures."""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path

from milepost.core.document.nodes import Document
from milepost.core.writers.pdf.data import paper
from milepost.core.writers.pdf.joining import joined, page_count
from milepost.core.writers.pdf.words import Data
from milepost.core.writers.typesetting import compiler, forget

PART = 400_000  # letters of data that are set at once, some 95 pages; each takes a quarter of a gigabyte
_PROGRAM = Path(__file__).with_name("paper.typ").read_bytes()
_SECTION = 2  # the level of the headings below the title
_STANDARD = "ua-1"


def write(document: Document) -> bytes:
    """The document as a PDF; the same document gives the same bytes.

    One that is too long to be set at once is set in parts, each of which begins a page with a section.
    """
    data = paper(document)
    parts = list(_parts(data["blocks"]))
    if len(parts) == 1:
        return _set(data | {"footed": True}, _STANDARD)
    # Only the first has a title, without which the typesetter lets no file say that it keeps the standard.
    first, *rest = (data | {"blocks": part, "footed": False} for part in parts)
    made = [_set(first, _STANDARD), *map(_set, rest)]
    pages = sum(map(page_count, made))
    breaks = [{"is": "page"}] * (pages - 1)
    return joined(made, _set(data | {"blocks": breaks, "footed": True}, tags=False))


def _set(data: Data, *standards: str, tags: bool = True) -> bytes:
    inputs = {"paper": json.dumps(data, ensure_ascii=False)}
    try:
        typesetter = compiler(_PROGRAM, inputs)
        made: bytes = typesetter.compile(format="pdf", pdf_standards=[*standards], timestamp=0, pdf_tags=tags)
    finally:
        forget()
    return made


def _parts(blocks: Sequence[Data]) -> Iterator[list[Data]]:
    """The blocks in runs of some length, each but the first beginning with a section."""
    part: list[Data] = []
    size = 0
    for block in blocks:
        if size > PART and block["is"] == "heading" and block["level"] == _SECTION:
            yield part
            part, size = [], 0
        part.append(block)
        size += len(json.dumps(block, ensure_ascii=False))
    yield part
