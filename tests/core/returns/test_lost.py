"""Forms that came back without what they had: boxes, labels, headings, or all that they knew of themselves."""

import io
import zipfile
from copy import deepcopy
from dataclasses import replace

import docx
import pytest
from lxml import etree
from tests.core.returns.back import MANIFEST, PROPERTIES, SENT, back, kinds, only
from tests.core.returns.forms import (
    ANSWERED,
    CLUBS,
    CLUBS_HEADING,
    FILLED,
    FORM,
    HUBS,
    HUBS_HEADING,
    WELL,
    WHERE,
    WORRIED,
    W,
    after,
    changed,
    control_of,
    fill,
    p,
    paragraph_of,
    run,
    saved,
    unwrapped,
)

from milepost.core import errors
from milepost.core.returns import read_form, write_form
from milepost.core.returns.form import Filled, Form, Said
from milepost.core.returns.returned import ProblemKind


def test_a_form_of_another_round_says_so() -> None:
    returned = back(*FILLED, expected=replace(FORM, id="other", round="later", period="October 2025 to March 2026"))
    assert "April to September 2025" in only(returned, ProblemKind.OTHER_ROUND).message
    assert (returned.form, returned.item(HUBS)) == (FORM.id, ANSWERED)


def test_a_form_of_another_person_says_whose_it_is() -> None:
    returned = back(expected=replace(FORM, id="other", person="Ben Cole"))
    assert "Asha Rowe" in only(returned, ProblemKind.OTHER_FORM).message


def test_a_box_that_is_gone_is_told() -> None:
    def gone(root: etree._Element) -> None:
        control = control_of(root, WORRIED)
        control.getparent().remove(control)

    problem = only(back(gone), ProblemKind.BOX_LOST)
    assert (WORRIED in problem.message, problem.where) == (True, f"under “{WORRIED}”, {HUBS_HEADING}")


def test_a_box_that_lost_its_name_is_read_by_the_label_above_it() -> None:
    def nameless(root: etree._Element) -> None:
        control_of(root, WHERE).find(f"{W}sdtPr/{W}tag").set(f"{W}val", "mp-x")

    returned = back(*FILLED, nameless)
    assert returned.item(HUBS) == ANSWERED
    assert kinds(returned) == [ProblemKind.BOX_LOST, ProblemKind.FOREIGN_BOX]


def test_a_box_of_another_form_is_no_answer_of_this_one() -> None:
    other = changed(write_form(replace(FORM, id="other")), fill(WHERE, "Of another form"))
    box: list[bytes] = []

    def take(root: etree._Element) -> None:

        box.append(etree.tostring(control_of(root, WHERE)))

    changed(other, take)
    returned = back(fill(WHERE, "Mine"), after(WHERE, box[0].decode()))
    assert returned.item(HUBS).answer("where") == "Mine"
    assert [problem.text for problem in returned.unplaced] == ["Of another form"]
    assert ProblemKind.FOREIGN_BOX in kinds(returned)


def test_a_box_that_stands_twice_loses_no_words() -> None:
    def twice(root: etree._Element) -> None:

        control = control_of(root, WHERE)
        control.addnext(deepcopy(control))

    returned = back(fill(WHERE, "Mine"), twice)
    assert returned.item(HUBS).answer("where") == "Mine\nMine"
    assert only(returned, ProblemKind.BOX_TWICE).where == f"under “{WHERE}”, {HUBS_HEADING}"


def test_a_changed_label_is_told_and_its_answer_stays_with_its_question() -> None:
    def edited(root: etree._Element) -> None:
        paragraph_of(root, WHERE).find(f".//{W}t").text = "Where were we then?"

    returned = back(*FILLED, edited)
    assert returned.item(HUBS) == ANSWERED
    problem = only(returned, ProblemKind.LABEL_CHANGED)
    assert (problem.text, problem.where) == ("Where were we then?", HUBS_HEADING)


def test_a_label_that_is_gone_is_told() -> None:
    def gone(root: etree._Element) -> None:
        label = paragraph_of(root, WELL)
        label.getparent().remove(label)

    returned = back(*FILLED, gone)
    assert returned.item(HUBS) == ANSWERED
    assert f"“{WELL}”" in only(returned, ProblemKind.LABEL_LOST).message


@pytest.mark.parametrize("expected", [FORM, None])
def test_a_form_without_boxes_is_read_by_its_labels(expected: Form | None) -> None:
    returned = back(*FILLED, unwrapped, expected=expected)
    assert returned.item(HUBS) == ANSWERED
    assert returned.item(CLUBS) == Filled(CLUBS, (Said("worried", "Money"),), nothing_to_report=True)
    assert kinds(returned) == [ProblemKind.BY_LABELS]


def test_a_form_that_lost_all_it_knew_is_read_by_the_form_that_was_sent() -> None:
    returned = back(*FILLED, unwrapped, without=(MANIFEST, PROPERTIES))
    assert (returned.form, returned.item(HUBS)) == (FORM.id, ANSWERED)
    assert kinds(returned) == [ProblemKind.CHANGED_FORM, ProblemKind.BY_LABELS]


def test_a_form_that_lost_all_it_knew_keeps_its_words_where_nobody_knows_it() -> None:
    returned = back(*FILLED, without=(MANIFEST, PROPERTIES), expected=None)
    assert (returned.form, returned.items) == (FORM.id, ())
    assert kinds(returned)[0] is ProblemKind.CHANGED_FORM
    assert "Three hubs.\nThe roof leaks." in returned.unplaced[0].text


def test_a_heading_that_is_gone_moves_no_answer_to_another_action() -> None:
    def gone(root: etree._Element) -> None:
        heading = paragraph_of(root, CLUBS_HEADING, CLUBS_HEADING)
        heading.getparent().remove(heading)

    returned = back(*FILLED, gone, unwrapped)
    assert returned.item(HUBS) == ANSWERED
    assert returned.item(CLUBS).answer("worried") == "Money"


def test_what_the_form_knew_of_itself_is_not_trusted_once_it_was_changed() -> None:
    def forged(root: etree._Element) -> None:
        root.text = root.text.replace(HUBS, "elsewhere1")

    data = changed(changed(SENT, *FILLED), forged, name=MANIFEST)
    returned = read_form(data, "form.docx", FORM)
    assert (kinds(returned), returned.item(HUBS)) == ([ProblemKind.CHANGED_FORM], ANSWERED)


def test_a_document_that_is_no_form_is_told_and_its_words_are_listed() -> None:
    document = docx.Document()
    document.add_paragraph("Minutes of the board")
    returned = read_form(saved(document), "minutes.docx", FORM)
    assert (returned.form, returned.items) == ("", ())
    assert kinds(returned) == [ProblemKind.NOT_A_FORM, ProblemKind.UNPLACED]
    assert returned.unplaced[0].text == "Minutes of the board"


def test_what_is_no_word_file_is_refused_with_what_to_do() -> None:
    with pytest.raises(errors.UnknownFormat, match=r"form\.pdf is not a whole Word file.*save it as Word"):
        read_form(b"%PDF-1.7", "form.pdf")


@pytest.mark.parametrize(("name", "part"), [("form.docm", "word/theme.xml"), ("form.docx", "word/vbaProject.bin")])
def test_a_file_that_may_hold_macros_is_refused(name: str, part: str) -> None:
    file = io.BytesIO(SENT)
    with zipfile.ZipFile(file, "a") as archive:
        archive.writestr(part, b"")
    with pytest.raises(errors.UnknownFormat, match="may hold macros"):
        read_form(file.getvalue(), name)


def test_words_outside_say_where_they_stood_even_where_headings_are_gone() -> None:
    def gone(root: etree._Element) -> None:
        for label in (WHERE, WELL, CLUBS_HEADING):
            line = paragraph_of(root, label, CLUBS_HEADING)
            line.getparent().remove(line)

    returned = back(after(WELL, p(run("Outside")), CLUBS_HEADING), gone)
    assert [one.where for one in returned.unplaced] == [f"under “{WELL}”, {CLUBS_HEADING}"]
