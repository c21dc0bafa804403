"""What a machine can say of a PDF: whether it keeps PDF/UA-1, what it says, and how it is tagged."""

import io
from collections import Counter
from typing import Any

import page
import pdfminer.pdfdocument
import pdfminer.pdfparser
import pypdfium2
from pdfminer.pdftypes import resolve1

# A quality report of 1,000 actions has a table of more rows than the checker looks at by itself.
_LIMITS = page.SafetyLimits(max_table_grid_rows=20_000)


def faults(data: bytes) -> list[str]:
    """The rules of PDF/UA-1 that this file breaks, each in a sentence."""
    report = page.validate_pdf_bytes(data, profile=page.ValidationProfile.PDF_UA_1, limits=_LIMITS)
    return [f"{one.rule_id}: {one.message}" for one in report.failures]


def pages(data: bytes) -> list[str]:
    """The words of every page as drawn, the page's foot among them."""
    document = pypdfium2.PdfDocument(data)
    try:
        return [sheet.get_textpage().get_text_range() for sheet in document]
    finally:
        document.close()


def right_edge(data: bytes) -> float:
    """How far to the right the first page says anything, in points."""
    document = pypdfium2.PdfDocument(data)
    try:
        text = document[0].get_textpage()
        return max(text.get_charbox(at)[2] for at in range(text.count_chars()))
    finally:
        document.close()


def letters(text: str) -> Counter[str]:
    """How often each visible letter stands in a text, save hyphens: PDFium leaves out those that end a line."""
    return Counter("".join(text.split()).replace("-", ""))


def catalogue(data: bytes) -> dict[str, Any]:
    """The PDF's catalogue."""
    found: dict[str, Any] = pdfminer.pdfdocument.PDFDocument(pdfminer.pdfparser.PDFParser(io.BytesIO(data))).catalog
    return found


def elements(data: bytes) -> list[dict[str, Any]]:
    """The elements of the structure, in no order."""
    found: list[dict[str, Any]] = []
    waiting = [catalogue(data)["StructTreeRoot"]]
    while waiting:
        element = resolve1(waiting.pop())
        if isinstance(element, list):
            waiting.extend(element)
        elif isinstance(element, dict):
            waiting.append(element.get("K"))
            if "S" in element:
                found.append(element)
    return found


def alternatives(data: bytes) -> list[str]:
    """What is said in place of pictures."""
    return [_text(element["Alt"]) for element in elements(data) if "Alt" in element]


def _text(string: bytes) -> str:
    """A text string of PDF: UTF-16 with its mark, or plain letters."""
    return string.decode("utf-16") if string.startswith(b"\xfe\xff") else string.decode("latin-1")


def tags(data: bytes) -> Counter[str]:
    """How often each kind of element stands in the structure."""
    return Counter(element["S"].name for element in elements(data))


def bookmarks(data: bytes) -> list[tuple[int, str]]:
    """The bookmarks, each with its level from 1."""
    document = pdfminer.pdfdocument.PDFDocument(pdfminer.pdfparser.PDFParser(io.BytesIO(data)))
    return [(level, title) for level, title, *_ in document.get_outlines()]
