"""A document as a Word file, as a careful officer would have made it: real styles, real lists, A4, in its language."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import count

from milepost.core.document.nodes import Document, Heading, Paragraph, Picture, Table
from milepost.core.writers.widths import layouts
from milepost.core.writers.word.contents import contents, listed, target
from milepost.core.writers.word.package import FOOTER_ID, package
from milepost.core.writers.word.paragraphs import heading, paragraph, styled
from milepost.core.writers.word.pictures import picture, png
from milepost.core.writers.word.tables import table


@dataclass(frozen=True, slots=True)
class _Page:
    """An A4 page, in twentieths of a point."""

    width: int
    height: int
    margin: int

    @property
    def text_width(self) -> int:
        return self.width - 2 * self.margin

    def section(self) -> str:
        turned = ' w:orient="landscape"' if self.width > self.height else ""
        edges = " ".join(f'w:{edge}="{self.margin}"' for edge in ("top", "right", "bottom", "left"))
        return (
            f'<w:sectPr><w:footerReference w:type="default" r:id="{FOOTER_ID}"/>'
            f'<w:pgSz w:w="{self.width}" w:h="{self.height}"{turned}/>'
            f'<w:pgMar {edges} w:header="454" w:footer="454" w:gutter="0"/></w:sectPr>'
        )


_WIDE_LETTER = 101  # twentieths of a point that a letter in a table takes where many are wide
PORTRAIT, LANDSCAPE = _Page(11906, 16838, 1134), _Page(16838, 11906, 850)


def write(document: Document) -> bytes:
    """The document as a .docx; the same document gives the same bytes."""
    page = LANDSCAPE if document.landscape else PORTRAIT
    pictures = [png(block) for block in document.blocks if isinstance(block, Picture)]
    return package(document, "".join(_body(document, page)) + page.section(), page.text_width, pictures)


def _body(document: Document, page: _Page) -> Iterator[str]:
    named = listed(document.blocks)
    yield from _opening(document, named)
    laid = layouts(document.blocks, page.text_width / _WIDE_LETTER)
    numbers = count(1)
    for at, block in enumerate(document.blocks):
        if isinstance(block, Picture):
            yield picture(block, next(numbers), page.text_width)
        elif not isinstance(block, Table):
            yield target(named[at], at) if at in named else _said(block)
        elif at in laid:
            yield table(block, laid[at], page.text_width)
            following = document.blocks[at + 1] if at + 1 < len(document.blocks) else None
            if following is None or isinstance(following, Table):
                yield styled("", "")  # Word joins two tables that touch, and wants a paragraph after the last one


def _opening(document: Document, named: Mapping[int, Heading]) -> Iterator[str]:
    if document.title:
        yield styled(document.title, "Title")
    if document.subtitle:
        yield styled(document.subtitle, "Subtitle")
    if named:
        yield contents(named)


def _said(block: Heading | Paragraph) -> str:
    return heading(block) if isinstance(block, Heading) else paragraph(block)
