"""Word files: what an officer, a screen reader and the next program need to find in them."""

import io
import zipfile
from dataclasses import replace

import docx
import pytest
from lxml import etree
from tests.factories.documents import ODD, PICTURE, odd_document, table

from milepost.core.document.nodes import Document, Paragraph
from milepost.core.writers import word

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def part(document: Document, name: str) -> etree._Element:
    return etree.fromstring(zipfile.ZipFile(io.BytesIO(word.write(document))).read(name))


def values(element: etree._Element, path: str) -> list[str]:
    return [one.get(f"{W}val", "") for one in element.iterfind(path.replace("w:", W))]


def test_every_part_is_well_formed_and_named_in_the_content_types() -> None:
    archive = zipfile.ZipFile(io.BytesIO(word.write(odd_document())))
    kinds = etree.fromstring(archive.read("[Content_Types].xml"))
    named = {one.get("PartName", "").lstrip("/") for one in kinds if "PartName" in one.attrib}
    parts = {name for name in archive.namelist() if name.endswith(".xml") and not name.startswith("[")}
    assert named == parts
    for name in parts:
        etree.fromstring(archive.read(name))


def test_the_same_document_gives_the_same_bytes() -> None:
    assert word.write(odd_document()) == word.write(odd_document())


def test_the_language_stands_in_the_defaults_and_in_the_properties() -> None:
    document = replace(odd_document(), language="cy-GB")
    assert values(part(document, "word/styles.xml"), "w:docDefaults/w:rPrDefault/w:rPr/w:lang") == ["cy-GB"]
    assert "cy-GB" in str(etree.tostring(part(document, "docProps/core.xml")))


def test_the_title_is_a_property_and_the_first_line() -> None:
    opened = docx.Document(io.BytesIO(word.write(odd_document())))
    assert opened.core_properties.title == "Elmshire plan"
    assert [(one.style.name, one.text) for one in opened.paragraphs[:3]] == [
        ("Title", "Elmshire plan"),
        ("Subtitle", "Elmshire Partnership"),
        ("Heading 1", "Priority 1: Safe"),
    ]


def test_bullets_are_real_lists_three_deep() -> None:
    opened = docx.Document(io.BytesIO(word.write(odd_document())))
    styles = [one.style.name for one in opened.paragraphs if one.text.startswith("item")]
    assert styles == ["List Bullet", "List Bullet 2", "List Bullet 3", "List Bullet 3", "List Bullet 2", "List Bullet"]


def test_a_header_row_is_repeated_and_never_broken() -> None:
    body = part(Document((table(("a", "b"), ("c", "d")),)), "word/document.xml")
    rows = body.findall(f".//{W}tr")
    assert [row.find(f"{W}trPr/{W}tblHeader") is not None for row in rows] == [True, False]
    assert rows[0].find(f"{W}trPr/{W}cantSplit") is not None


def test_a_short_row_stays_whole_and_a_long_one_may_break() -> None:
    body = part(Document((table(("a", "b"), ("short", "x"), ("long " * 900, "x")),)), "word/document.xml")
    assert [row.find(f"{W}trPr/{W}cantSplit") is not None for row in body.findall(f".//{W}tr")] == [True, True, False]


def test_a_table_says_what_it_is_to_those_who_cannot_see_it() -> None:
    body = part(Document((table(("a", "b"), ("c", "d"), caption="The actions"),)), "word/document.xml")
    assert values(body, ".//w:tblCaption") == ["The actions"]
    assert values(body, ".//w:tblDescription") == ["Columns: a, b"]


def test_spans_become_merged_cells_and_a_fill_is_kept() -> None:
    body = part(odd_document(), "word/document.xml")
    assert values(body, ".//w:gridSpan") == ["2"]
    assert values(body, ".//w:vMerge") == ["restart", ""]
    assert [one.get(f"{W}fill") for one in body.iterfind(f".//{W}tcPr/{W}shd")] == ["FFBF00"] * 2


def test_every_word_arrives_and_what_xml_cannot_hold_is_marked() -> None:
    text = "".join(part(odd_document(), "word/document.xml").itertext())
    for words in ODD:
        assert words.translate({0: "�", 7: "�", 12: "�", 0xD800: "�"}) in text


def test_arabic_runs_from_right_to_left_and_welsh_does_not() -> None:
    body = part(Document((Paragraph("مركز الأسرة"), Paragraph("Sir yr Ŵyn"), Paragraph("1 مركز"))), "word/document.xml")
    assert [one.find(f"{W}pPr/{W}bidi") is not None for one in body.iterfind(f".//{W}p")] == [True, False, True]


@pytest.mark.parametrize(("landscape", "turned"), [(True, "landscape"), (False, None)])
def test_the_page_is_a4_the_way_the_document_wants_it(landscape: bool, turned: str | None) -> None:
    size = part(Document(landscape=landscape), "word/document.xml").find(f".//{W}pgSz")
    assert size is not None
    assert size.get(f"{W}orient") == turned
    assert sorted((size.get(f"{W}w"), size.get(f"{W}h"))) == ["11906", "16838"]


def test_the_foot_of_the_page_says_which_page_of_how_many() -> None:
    footer = part(odd_document(), "word/footer.xml")
    assert [one.get(f"{W}instr") for one in footer.iterfind(f".//{W}fldSimple")] == [" PAGE ", " NUMPAGES "]


def test_every_style_that_is_used_is_defined() -> None:
    defined = {one.get(f"{W}styleId") for one in part(odd_document(), "word/styles.xml").iterfind(f"{W}style")}
    body = part(odd_document(), "word/document.xml")
    assert {*values(body, ".//w:pStyle"), *values(body, ".//w:tblStyle")} <= defined


def test_a_picture_is_sharp_and_says_in_words_what_it_shows() -> None:
    opened = docx.Document(io.BytesIO(word.write(Document((PICTURE,)))))
    (shape,) = opened.inline_shapes
    assert (shape.width.pt, shape.height.pt) == (480, 60)
    assert shape._inline.docPr.get("descr") == PICTURE.alt
    image = opened.part.related_parts[shape._inline.graphic.graphicData.pic.blipFill.blip.embed].image
    assert (image.content_type, image.px_width) == ("image/png", 480 / 72 * 300)
    assert (opened.paragraphs[0].style.name, opened.paragraphs[0].text) == ("Caption", PICTURE.caption)


def test_a_picture_that_is_wider_than_the_text_is_made_to_fit() -> None:
    opened = docx.Document(io.BytesIO(word.write(Document((replace(PICTURE, width=960, height=120),)))))
    (shape,) = opened.inline_shapes
    assert shape.width.twips == 11906 - 2 * 1134
    assert shape.width / shape.height == pytest.approx(8, abs=0.01)


def test_numbers_stand_at_the_right_of_their_column() -> None:
    body = part(Document((table(("Section", "Promised"), ("One", "1,200"), ("Two", "7")),)), "word/document.xml")
    assert values(body, ".//w:tbl//w:jc") == ["right"] * 3


def test_a_note_is_never_the_last_line_of_a_page_before_its_table() -> None:
    (note,) = (one for one in part(odd_document(), "word/styles.xml").iterfind(f"{W}style[@{W}styleId='PlanNote']"))
    assert note.find(f"{W}pPr/{W}keepNext") is not None
