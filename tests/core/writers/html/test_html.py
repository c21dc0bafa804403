"""HTML: headings in order, tables that a screen reader understands, nothing that runs."""

from dataclasses import replace

from lxml import html as parser
from tests.factories.documents import ODD, PICTURE, odd_document, table

from milepost.core.document.nodes import Document, ListKind, Paragraph
from milepost.core.writers import html


def test_the_page_has_a_language_a_title_and_one_h1() -> None:
    page = parser.document_fromstring(html.write(odd_document()))
    assert page.get("lang") == "en-GB"
    assert page.findtext(".//title") == "Elmshire plan"
    assert [one.text for one in page.iter("h1", "h2", "h3")] == ["Elmshire plan", "Priority 1: Safe", "Deep"]


def test_header_cells_say_what_they_head_and_the_table_has_a_caption() -> None:
    text = html.fragment(Document((table(("a", "b"), ("c", "d"), caption="The actions"),)))
    assert '<thead>\n<tr><th scope="col">a</th><th scope="col">b</th></tr>\n</thead>' in text
    assert "<caption>The actions</caption>" in text
    assert 'role="region" aria-label="The actions" tabindex="0"' in text


def test_bullets_are_nested_lists() -> None:
    items = (Paragraph(str(level), ListKind.BULLET, level) for level in (0, 1, 1, 0))
    assert html.fragment(Document(tuple(items))) == ("<ul><li>0<ul><li>1</li><li>1</li></ul></li><li>0</li></ul>")


def test_a_list_that_opens_deep_or_skips_a_level_is_closed_properly() -> None:
    items = (Paragraph(str(level), ListKind.BULLET, level) for level in (1, 3, 2, 0))
    text = html.fragment(Document(tuple(items)))
    assert text.count("<ul>") == text.count("</ul>") == 2
    assert text.count("<li>") == text.count("</li>") == 4


def test_every_word_arrives_and_none_of_it_is_markup() -> None:
    page = html.write(odd_document()).decode()
    text = parser.document_fromstring(page.encode()).text_content()
    for words in ODD:
        assert words.translate({0: "�", 7: "�", 12: "�", 0xD800: "�"}) in text
    assert "<b>" not in page
    assert "<script" not in page


def test_a_right_to_left_text_says_so() -> None:
    assert html.fragment(Document((Paragraph("مركز الأسرة"),))) == '<p dir="rtl">مركز الأسرة</p>'


def test_the_fragment_has_no_style_of_its_own() -> None:
    assert "style" not in html.fragment(odd_document())


def test_a_picture_is_one_thing_with_its_words_under_its_caption() -> None:
    region = parser.fragment_fromstring(html.fragment(Document((PICTURE,))))
    assert (region.get("role"), region.get("aria-label"), region.get("tabindex")) == ("region", PICTURE.caption, "0")
    assert region.findtext("figure/figcaption") == PICTURE.caption
    drawing = region.find("figure/svg")
    assert drawing is not None
    assert (drawing.get("role"), drawing.get("aria-label"), drawing.get("width")) == ("img", PICTURE.alt, "480pt")


def test_a_paragraph_that_stands_out_does_so() -> None:
    assert html.fragment(Document((Paragraph("Seven things are asked.", strong=True),))) == (
        "<p><strong>Seven things are asked.</strong></p>"
    )


def test_a_caption_that_the_heading_says_already_is_for_screen_readers_only() -> None:
    text = html.fragment(Document((replace(table(("a", "b"), ("c", "d"), caption="The actions"), is_titled=True),)))
    assert '<caption class="hidden-visually">The actions</caption>' in text


def test_numbers_stand_below_each_other() -> None:
    text = html.fragment(
        Document((table(("Section", "Promised", "Action"), ("One", "1,200", "2.1"), ("Two", "7", "2.2")),))
    )
    assert '<td class="number">1,200</td>' in text
    assert "<td>2.1</td>" in text
