"""Tagged structures told as blocks, their letters placed by hand, y from the top."""

from milepost.core.document.nodes import Paragraph
from milepost.core.readers.pdf.element import Element
from milepost.core.readers.pdf.page import Glyph, Page
from milepost.core.readers.pdf.story import Story


def _line(words: str, x: float, y: float) -> list[Glyph]:
    return [Glyph(x + 5 * at, y, x + 5 * at + 5, y + 10, one, 10, mark=0) for at, one in enumerate(words)]


def test_a_paragraph_that_goes_on_at_the_top_of_the_next_column_keeps_its_order() -> None:
    page = Page(1, 600, 800)
    page.glyphs += _line("The lamps of the mill", 50, 740) + _line("were mended", 50, 752)
    page.glyphs += _line("by night", 300, 60) + _line("and in May", 300, 72)
    blocks = Story([page], cuts_words=False).blocks(Element("Document", parts=[Element("P", parts=[(1, 0)])]))
    assert [block.text for block in blocks if isinstance(block, Paragraph)] == [
        "The lamps of the mill were mended by night and in May"
    ]
