"""A document as the plain data that paper.typ sets: its title is the first heading, and no heading skips a level."""

import re
from collections.abc import Iterator
from itertools import groupby
from typing import Any

from lxml import etree

from milepost.core.document.nodes import Block, Document, Heading, Paragraph, Picture, Role, Table
from milepost.core.document.walk import texts
from milepost.core.writers.drawings import drawing
from milepost.core.writers.markup import printable
from milepost.core.writers.pdf.letters import lacking, note
from milepost.core.writers.pdf.tables import tabled
from milepost.core.writers.pdf.words import Data, Words
from milepost.core.writers.typesetting import TYPEFACES
from milepost.core.writers.widths import layouts

_PORTRAIT, _LANDSCAPE = 510.2, 756.9  # points of text across an A4 page, as paper.typ sets its margins
_SIZE = 10.5  # points of the text
_WIDE_LETTER = 5.05  # points that a letter in a table takes where many are wide
_FEW_WORDS = 500  # letters
_DEEPEST = 6  # levels of heading that PDF knows
_LANGUAGE = re.compile(r"([a-z]{2,3})(?:-([A-Z]{2}))?")


def paper(document: Document) -> dict[str, Any]:
    """All that the paper says, with a note at its end where letters are printed as their names."""
    names = lacking(printable("\n".join(_all_text(document))))
    width = _LANDSCAPE if document.landscape else _PORTRAIT
    words = Words(names, width / _SIZE)
    title = document.title.strip() or "Untitled paper"
    blocks: list[Block] = [Heading(title, 0)]
    if document.subtitle:
        blocks.append(Paragraph(document.subtitle, role=Role.SUBTITLE))
    blocks.extend(document.blocks)
    if names:
        blocks.append(Paragraph(note(names), role=Role.NOTE))
    language, region = _language(document.language)
    return {
        "title": words.shown(title),
        "subtitle": words.shown(document.subtitle),
        "language": language,
        "region": region,
        "landscape": document.landscape,
        "width": width,
        "blocks": list(_blocks(blocks, width, words)),
    }


def _all_text(document: Document) -> Iterator[str]:
    yield from (document.title, document.subtitle)
    yield from (text for text, _ in texts(document))
    yield from (block.svg for block in document.blocks if isinstance(block, Picture))


def _language(code: str) -> tuple[str, str | None]:
    """The language and the country of "en-GB"; English where a document's own code is none."""
    known = _LANGUAGE.fullmatch(code)
    return (known[1], known[2]) if known else ("en", None)


def _blocks(blocks: list[Block], width: float, words: Words) -> Iterator[Data]:
    laid = layouts(blocks, width / _WIDE_LETTER)
    level = 0
    for kind, run in groupby(enumerate(blocks), lambda one: type(one[1])):
        if kind is Paragraph:
            places = [at for at, _ in run]
            yield _flow(blocks[places[0] : places[-1] + 1], blocks[places[-1] + 1 : places[-1] + 2], words)
            continue
        for at, block in run:
            if isinstance(block, Heading) and block.text.strip():
                level = min(block.level + 1, level + 1, _DEEPEST)
                yield {"is": "heading", "level": level, "said": words.run(block.text)}
            elif isinstance(block, Picture):
                yield _picture(block, words)
            elif isinstance(block, Table) and at in laid:
                yield tabled(block, laid[at], width, words)


def _flow(run: list[Block], following: list[Block], words: Words) -> Data:
    """Paragraphs; a few words before a table lead to it, and no page break should part them."""
    said = [block for block in run if isinstance(block, Paragraph)]
    is_brief = sum(len(block.text) for block in said) <= _FEW_WORDS
    leads = is_brief and any(isinstance(block, Table) for block in following)
    return {"is": "flow", "flow": list(words.flow(said)), "leads": leads}


def _picture(block: Picture, words: Words) -> Data:
    root = drawing(block)
    root.set("font-family", ", ".join(TYPEFACES))
    return {
        "is": "picture",
        "svg": words.shown(etree.tostring(root, encoding="unicode")),
        "alt": words.shown(block.alt),
        "caption": words.run(block.caption),
        "width": block.width,
    }
