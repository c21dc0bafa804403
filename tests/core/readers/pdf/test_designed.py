"""Pages read box by box; drawn by hand, y from the bottom."""

from tests.core.readers.pdf.made import pages, text

from milepost.core.document.codec import from_json, to_json
from milepost.core.document.nodes import Document, Heading, Paragraph
from milepost.core.readers import pdf

PANEL = b"0.9 0.9 0.8 rg %d 500 200 260 re f 0 g "


def said(document: Document) -> list[str]:
    assert document.otherwise
    return [block.text for block in document.otherwise.blocks if isinstance(block, Heading | Paragraph)]


def test_each_box_is_read_whole_before_the_one_beside_it() -> None:
    left = PANEL % 40 + text("Plant the oaks", 50, 740, 14) + text("Two wide holes are dug.", 50, 710)
    right = PANEL % 300 + text("Mow the green", 310, 740, 14) + text("It was mown once.", 310, 710)
    found = said(pdf.read(pages(left + right), "page.pdf"))
    assert found == ["Plant the oaks", "Two wide holes are dug.", "Mow the green", "It was mown once."]


def test_what_stands_in_a_box_or_beside_words_in_a_small_one_is_no_furniture() -> None:
    pill = b"0.2 0.6 0.3 rg 300 %d 60 16 re f 0 g "
    page = pill % 786 + text("Well on", 310, 790) + text("%s", 50, 790, 14) + PANEL % 40  # 500 to 760
    page += text("Kept", 50, 755) + text("Two wide holes are dug.", 50, 710)
    both = [page.replace(b"%s", title) for title in (b"Plant the oaks", b"Mow the green")]
    found = said(pdf.read(pages(*both), "page.pdf"))
    assert found.count("Well on") == found.count("Kept") == 2


def test_a_page_without_boxes_is_read_in_one_way() -> None:
    assert not pdf.read(pages(text("Plant the oaks", 50, 740)), "page.pdf").otherwise


def test_the_other_reading_passes_from_one_process_to_another() -> None:
    document = Document((Paragraph("a b"),), otherwise=Document((Paragraph("b"), Paragraph("a"))))
    assert from_json(to_json(document)) == document
