"""A document as a tagged PDF that keeps PDF/UA-1: real headings, lists and tables, a language, words for pictures."""

import json
from pathlib import Path

from milepost.core.document.nodes import Document
from milepost.core.writers.pdf.data import paper
from milepost.core.writers.typesetting import compiler, forget

_PROGRAM = Path(__file__).with_name("paper.typ").read_bytes()


def write(document: Document) -> bytes:
    """The document as a PDF; the same document gives the same bytes."""
    inputs = {"paper": json.dumps(paper(document), ensure_ascii=False)}
    try:
        data: bytes = compiler(_PROGRAM, inputs).compile(format="pdf", pdf_standards=["ua-1"], timestamp=0)
    finally:
        forget()
    return data
