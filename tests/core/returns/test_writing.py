"""Tests of the Word form: what a person, a screen reader and Word need to find in it."""

import io
import zipfile
from dataclasses import replace

import docx
from lxml import etree
from tests.core.returns.forms import CLUBS_HEADING, FORM, HUBS_HEADING, STATUS, WELL, WHERE, W, control_of

from milepost.core.returns import read_form, write_form
from milepost.core.returns.form import Choice, Filled, Form, Item, Outcome, Promised, Said, Told

SENT = write_form(FORM)


def root(data: bytes = SENT, name: str = "word/document.xml") -> etree._Element:
    return etree.fromstring(zipfile.ZipFile(io.BytesIO(data)).read(name))


def values(element: etree._Element, path: str) -> list[str]:
    return [one.get(f"{W}val", "") for one in element.iterfind(path.replace("w:", W))]


def test_every_part_is_well_formed_and_named_in_the_content_types() -> None:
    archive = zipfile.ZipFile(io.BytesIO(SENT))
    named = {one.get("PartName", "").lstrip("/") for one in root(name="[Content_Types].xml")} - {""}
    for name in archive.namelist():
        etree.fromstring(archive.read(name))
    plain = {"[Content_Types].xml", "customXml/item1.xml"}
    assert named == {name for name in archive.namelist() if not name.endswith(".rels")} - plain


def test_there_is_no_macro_in_it() -> None:
    assert not [name for name in zipfile.ZipFile(io.BytesIO(SENT)).namelist() if "vba" in name or name.endswith(".bin")]


def test_the_same_form_gives_the_same_bytes() -> None:
    assert write_form(FORM) == SENT


def test_each_action_has_a_heading_and_each_question_one_below() -> None:
    document = docx.Document(io.BytesIO(SENT))
    inside = etree.ElementBase.iter(document.element.body, f"{W}p")
    styles = {"".join(t.text or "" for t in p.iter(f"{W}t")): values(p, "w:pPr/w:pStyle") for p in inside}
    assert styles[HUBS_HEADING] == styles[CLUBS_HEADING] == ["Heading1"]
    assert styles[WHERE] == styles[WELL] == ["Heading2"]


def test_all_but_the_boxes_is_locked() -> None:
    (group,) = root().findall(f"{W}body/{W}sdt")
    assert values(group, "w:sdtPr/w:lock") == ["contentLocked"]
    assert group.find(f"{W}sdtPr/{W}group") is not None
    assert [one.tag for one in root()[0]] == [f"{W}sdt", f"{W}sectPr"]


def test_every_box_has_a_title_a_tag_and_cannot_be_deleted() -> None:
    boxes = [one for one in root().iter(f"{W}sdt") if one.find(f"{W}sdtPr/{W}group") is None]
    tags = [tag for box in boxes for tag in values(box, "w:sdtPr/w:tag")]
    assert len(tags) == len(set(tags)) == len(boxes) == 20
    assert {lock for box in boxes for lock in values(box, "w:sdtPr/w:lock")} == {"sdtLocked"}
    assert all(0 < len(title) <= 64 for box in boxes for title in values(box, "w:sdtPr/w:alias"))
    assert all(len(tag) <= 64 for tag in tags)
    numbers = [number for box in boxes for number in values(box, "w:sdtPr/w:id")]
    assert len(set(numbers)) == 20


def test_what_was_given_stands_in_its_box_and_last_times_words_above_it() -> None:
    words = [text.text for text in root().iter(f"{W}t")]
    assert words.index("Last time (2024/25):") < words.index("Two hubs are open.") < words.index("• Northgate in May")
    box = control_of(root(), WELL)
    assert [text.text for text in box.iter(f"{W}t")] == ["Families come back.", "• Half of them weekly"]
    assert box.find(f"{W}sdtPr/{W}showingPlcHdr") is None


def test_a_list_offers_the_statuses_once_each() -> None:
    doubled = replace(FORM, statuses=(*FORM.statuses, Choice("B", "Late", "▼"), Choice("", "", "")))
    rows = control_of(root(write_form(doubled)), STATUS).iter(f"{W}listItem")
    assert [row.get(f"{W}displayText") for row in rows] == ["▲ On track", "▼ Late"]


def test_the_language_is_british_english() -> None:
    assert root(name="word/styles.xml").find(f".//{W}lang").get(f"{W}val") == "en-GB"


def test_all_that_was_given_comes_back_unchanged() -> None:
    told = (Told("third", Outcome.REPLACED, "1 May", "Two vans <instead> & more"),)
    given = Filled("a", (Said("where", "One\n- two\n“three” 📌"),), True, "R", told, "Not mine\nAsk Ben")
    item = Item("a", "T" * 300, milestones=(Promised("third", "Open", "May"),), given=given)
    returned = read_form(write_form(replace(FORM, items=(item,))), "form.docx")
    assert (returned.items, returned.problems) == ((given,), ())


def test_characters_that_xml_cannot_hold_harm_nothing() -> None:
    given = Filled("a", note="a\x00b\x0bc")
    form = Form("f", "r", "P\x1f", "Q", "R\ud800", "S", items=(Item("a", "T\x01", given=given),))
    returned = read_form(write_form(form), "form.docx")
    assert (returned.item("a").note, returned.problems) == ("a�b\nc", ())


def test_a_form_without_actions_is_a_form() -> None:
    returned = read_form(write_form(replace(FORM, items=())), "form.docx")
    assert (returned.form, returned.items) == (FORM.id, ())
