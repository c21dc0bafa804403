"""Filled areas as containers of text, on pages drawn by hand; y from the bottom."""

from tests.core.readers.pdf.made import pages, text

from milepost.core.document.nodes import Heading, Paragraph
from milepost.core.readers import pdf


def rounded(x0: int, y0: int, x1: int, y1: int) -> bytes:
    """A filled shape with one round corner: no straight line is drawn at its edges."""
    corner = b"%d %d m %d %d l %d %d l %d %d l " % (x0, y0, x1, y0, x1, y1, x0 + 9, y1)
    return b"0.9 0.9 0.8 rg " + corner + b"%d %d %d %d %d %d c f 0 g\n" % (x0, y1, x0, y1, x0, y1 - 9)


def told(content: bytes) -> list[str]:
    return [block.text for block in pdf.read(pages(content), "p.pdf").blocks if isinstance(block, Heading | Paragraph)]


BAR = text("Ambition 1", 40, 700) + text("Safe homes", 40, 660) + text("Lead: Ann Lowe", 40, 620)
BOX = (
    text("1.1 Mend the roofs", 220, 700)
    + text("Every roof in the lane is looked at by a roofer", 220, 670)
    + text("and mended before the first frost.", 220, 658)
    + text("Led by: Ben Carr", 220, 620)
)


def test_a_side_bar_and_the_box_beside_it_are_read_one_after_the_other() -> None:
    first = ["Ambition 1", "Safe homes", "Lead: Ann Lowe", "1.1 Mend the roofs"]
    assert told(rounded(20, 600, 190, 730) + rounded(210, 600, 450, 720) + BAR + BOX)[:4] == first


def test_a_text_goes_on_as_wide_as_its_box() -> None:
    said = told(rounded(20, 600, 190, 730) + rounded(210, 600, 436, 720) + BAR + BOX + text("A foot " * 12, 40, 100))
    assert "Every roof in the lane is looked at by a roofer and mended before the first frost." in said


def test_an_area_with_nothing_beside_it_and_a_whole_page_are_no_panels() -> None:
    lines = text("Above", 40, 760) + text("One", 40, 700) + text("Two", 40, 670) + text("Three", 40, 640)
    assert told(rounded(20, 600, 500, 730) + lines) == told(lines)
    assert told(rounded(0, 0, 612, 792) + BAR) == told(BAR)
