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


def test_what_several_lines_say_before_a_colon_is_no_furniture_at_the_head_of_pages() -> None:
    def page(title: str, second: str) -> bytes:
        lead = text(title, 50, 825, 14) + text("Lead: Ann Lowe", 50, 800) + text("Two holes are dug.", 50, 700)
        return lead + text(f"Lead: {second}", 50, 500) + PANEL % 40

    found = said(pdf.read(pages(page("Plant the oaks", "Ola Dunn"), page("Mow the green", "Sam Reed")), "page.pdf"))
    assert found.count("Lead: Ann Lowe") == 2


def test_bold_words_that_open_several_lines_stand_by_themselves() -> None:
    def told(words: str, y: int) -> bytes:
        return b"BT /B 10 Tf 50 %d Td (What we did ) Tj /F 10 Tf (%s) Tj ET\n" % (y, words.encode())

    lines = told("The oaks were planted by all.", 740) + told("A pond was dug in May.", 700)
    lines += told("The green was mown twice.", 660) + PANEL % 40
    bold = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold>>"
    found = said(pdf.read(pages(lines, resources=b"/Font<</F 3 0 R/B 4 0 R>>", more=[bold]), "page.pdf"))
    assert found[:2] == ["What we did", "The oaks were planted by all."]
