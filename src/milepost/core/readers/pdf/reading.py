"""Reads a PDF: opens it within limits, and takes its tagged structure where that holds what is on its pages."""

import io
import logging
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from milepost.core.document.nodes import Block, Document, Heading, Source
from milepost.core.errors import DamagedFile, Encrypted, NothingToRead, TooLarge
from milepost.core.readers.pdf.boxes.callouts import without_callouts
from milepost.core.readers.pdf.icons import spell_icons
from milepost.core.readers.pdf.page import Page, space_breaks

MOST_PAGES = 300
_FEWEST_LETTERS = 12  # on all pages together: less than that is a scan with a stamp
# What pdfminer raises on damaged files besides its own errors.
_FAULTS = (
    ValueError,
    TypeError,
    KeyError,
    IndexError,
    AttributeError,
    AssertionError,
    OverflowError,
    OSError,
    EOFError,
)


def recognise(data: bytes) -> bool:
    """Whether the bytes open as a PDF does; a little may stand before it."""
    return b"%PDF-" in data[:1024]


def read(data: bytes, file_name: str) -> Document:
    """The PDF as a Document; places hold pages, and the rows and columns of each table.

    Raises the errors of reading: Encrypted, DamagedFile, TooLarge, NothingToRead.
    """
    from milepost.core.readers.pdf.designed import NOTE, designed  # noqa: PLC0415
    from milepost.core.readers.pdf.tagged import structure  # noqa: PLC0415 - draws with pdfminer
    from milepost.core.readers.pdf.untagged import blocks_and_asides  # noqa: PLC0415

    logging.getLogger("pdfminer").setLevel(logging.CRITICAL)  # it reports every oddity of a file
    document, pages = _opened(data, file_name)
    letters = sum(bool(glyph.text.strip()) for page in pages for glyph in page.glyphs)
    if letters < _FEWEST_LETTERS:
        raise NothingToRead(
            f"{file_name} holds pictures of pages and no text, as a scanner makes them. "
            "Ask for the document that was scanned, or have its text recognised (OCR) first and try again."
        )
    counts = [space_breaks(page) for page in pages]
    for page in pages:
        page.draws_spaces = sum(spaces for _, spaces in counts) > 0.8 * sum(breaks for breaks, _ in counts)
    spell_icons(pages)
    by_boxes, beside = designed(pages)  # first: the usual reading takes letters off their pages
    found, asides = structure(document, pages) or blocks_and_asides(pages)
    blocks, called_out = without_callouts(found)
    usual = Document(
        tuple(blocks),
        title=_title(blocks),
        language=_language(document),
        landscape=pages[0].width > pages[0].height,
        asides=(*asides, *called_out),
        source=Source.of(data, file_name, "pdf"),
    )
    other = replace(usual, blocks=tuple(by_boxes), asides=tuple(beside), notes=(NOTE,))
    return replace(usual, otherwise=other) if by_boxes else usual


def _opened(data: bytes, file_name: str) -> tuple[Any, list[Page]]:
    """The file as pdfminer sees it and its pages as drawn, with the errors of both as ours."""
    from pdfminer.pdfdocument import PDFDocument, PDFPasswordIncorrect  # noqa: PLC0415 - only where a PDF is read
    from pdfminer.pdfparser import PDFParser  # noqa: PLC0415
    from pdfminer.psexceptions import PSException  # noqa: PLC0415

    try:
        document = PDFDocument(PDFParser(io.BytesIO(data)))
        return document, list(_pages(document))
    except PDFPasswordIncorrect as fault:
        raise Encrypted(
            f"{file_name} is locked with a password. Open it, save a copy without a password, and try again."
        ) from fault
    except TooLarge as fault:
        raise TooLarge(f"{file_name} is too large: {fault}") from fault
    except (PSException, RecursionError, *_FAULTS) as fault:
        raise DamagedFile(
            f"{file_name} is damaged and cannot be read. Open it in a PDF viewer, print it to a new PDF, and try again."
        ) from fault


def _title(blocks: Sequence[Block]) -> str:
    """What opens the document as its only heading of the highest level."""
    headings = [block for block in blocks if isinstance(block, Heading)]
    highest = [block for block in headings if block.level == min(heading.level for heading in headings)]
    return highest[0].text if len(highest) == 1 and highest[0] is headings[0] else ""


def _pages(document: Any) -> Iterator[Page]:
    from pdfminer.pdfinterp import PDFPageInterpreter, PDFResourceManager  # noqa: PLC0415 - only where a PDF is read
    from pdfminer.pdfpage import PDFPage  # noqa: PLC0415

    from milepost.core.readers.pdf.drawing import Drawing  # noqa: PLC0415 - draws with pdfminer

    resources = PDFResourceManager()
    drawing = Drawing(resources)
    interpreter = PDFPageInterpreter(resources, drawing)
    for number, page in enumerate(PDFPage.create_pages(document), 1):
        if number > MOST_PAGES:
            raise TooLarge(f"it has more than {MOST_PAGES} pages. Save the pages of the plan as a file of their own.")
        interpreter.process_page(page)
        drawing.page.object_id = page.pageid  # type: ignore[assignment]
        yield drawing.page


def _language(document: Any) -> str:
    from pdfminer.pdftypes import resolve1  # noqa: PLC0415 - only where a PDF is read

    found = resolve1(document.catalog.get("Lang"))
    return found.decode("latin-1") if isinstance(found, bytes) and found else "en-GB"
