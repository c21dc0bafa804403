"""What stands beside titles; pages drawn by hand, y from the bottom."""

from tests.core.readers.pdf.made import pages, text

from milepost.core.document.nodes import Heading, Paragraph
from milepost.core.readers import pdf

BADGE = b"0.1 0.5 0.3 rg 228 748 60 16 re f 1 g " + text("On track", 234, 752, 8) + b"0 g "
PROSE = text("Two of four are mended, and two are not.", 40, 700) + text("The others wait for better days.", 40, 680)


def told(content: bytes) -> tuple[list[str], list[str]]:
    """The headings and the paragraphs of a page."""
    blocks = pdf.read(pages(content), "page.pdf").blocks
    return tuple([block.text for block in blocks if isinstance(block, kind)] for kind in (Heading, Paragraph))


def test_a_badge_behind_a_title_is_a_line_of_its_own_and_no_heading() -> None:
    headings, paragraphs = told(text("1.1 Mend the bridge", 40, 752, 16) + BADGE + PROSE)
    assert headings == ["1.1 Mend the bridge"]
    assert paragraphs[0] == "On track"


def test_a_title_that_goes_on_below_is_whole_before_the_badge_beside_it() -> None:
    title = text("1.1 Mend the bridge", 40, 761, 16) + text("over the brook", 40, 743, 16)
    headings, paragraphs = told(title + BADGE + PROSE)
    assert headings == ["1.1 Mend the bridge over the brook"]
    assert paragraphs[0] == "On track"


def test_a_number_left_of_a_title_opens_it() -> None:
    title = text("Mend the bridge", 80, 761, 16) + text("over the brook", 80, 743, 16)
    number = b"0.1 0.2 0.3 rg 40 745 30 20 re f 1 g " + text("1.1", 46, 752, 10) + b"0 g "
    assert told(number + title + PROSE)[0] == ["1.1 Mend the bridge over the brook"]


def test_a_word_marked_within_a_sentence_stays_in_it() -> None:
    marked = b"1 1 0 rg 57 698 20 12 re f 0 g "
    assert told(marked + PROSE)[1][0] == "Two of four are mended, and two are not."
