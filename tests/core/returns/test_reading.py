"""Tests of reading forms that came back: what stands in the boxes, and a clear line for all that is not as it was."""

import io
import zipfile
from copy import deepcopy
from dataclasses import replace

import docx
import pytest
from lxml import etree
from tests.core.returns.forms import (
    ANSWERED,
    CLUBS,
    CLUBS_HEADING,
    FILLED,
    FORM,
    GIVEN,
    HUBS,
    HUBS_HEADING,
    OUTCOME,
    STATUS,
    WELL,
    WHERE,
    WORRIED,
    Change,
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
from milepost.core.returns.form import Filled, Form, Outcome, Said
from milepost.core.returns.returned import Problem, ProblemKind, Return

SENT = write_form(FORM)
MANIFEST, PROPERTIES = "customXml/item1.xml", "docProps/custom.xml"


def back(*changes: Change, expected: Form | None = FORM, without: tuple[str, ...] = ()) -> Return:
    return read_form(changed(SENT, *changes, without=without), "form.docx", expected)


def kinds(returned: Return) -> list[ProblemKind]:
    return [problem.kind for problem in returned.problems]


def only(returned: Return, kind: ProblemKind) -> Problem:
    (problem,) = (problem for problem in returned.problems if problem.kind is kind)
    return problem


def test_a_form_that_nobody_touched_gives_back_what_was_given() -> None:
    returned = back()
    assert (returned.form, returned.round, returned.problems) == (FORM.id, FORM.round, ())
    assert returned.items == (GIVEN, Filled(CLUBS))


def test_a_form_says_what_stood_in_its_boxes_when_it_was_made() -> None:
    assert back(*FILLED).sent == (GIVEN, Filled(CLUBS))
    assert back(*FILLED, without=(MANIFEST,)).sent == ()


def test_a_filled_form_is_read_box_by_box() -> None:
    returned = back(*FILLED)
    assert returned.problems == ()
    assert returned.item(HUBS) == ANSWERED
    assert returned.item(CLUBS) == Filled(CLUBS, (Said("worried", "Money"),), nothing_to_report=True)


def test_the_form_alone_is_enough_to_read_it() -> None:
    assert back(*FILLED, expected=None) == back(*FILLED)


def test_a_box_that_was_emptied_is_empty_whatever_words_ask_for_text() -> None:
    placeholder = p(run("Click or tap here to enter text.", '<w:rStyle w:val="PlaceholderText"/>'))

    def emptied(root: etree._Element) -> None:
        fill(WELL, placeholder)(root)
        (properties,) = control_of(root, WELL).findall(f"{W}sdtPr")
        properties.append(properties.makeelement(f"{W}showingPlcHdr"))

    assert back(emptied).item(HUBS) == Filled(HUBS)


def test_words_typed_beside_the_placeholder_are_the_answer() -> None:
    assert back(fill(WHERE, "Type your answer hereThree hubs.")).item(HUBS).answer("where") == "Three hubs."


def test_words_that_a_box_says_are_a_placeholder_and_are_not_are_kept() -> None:
    def typed(root: etree._Element) -> None:
        control_of(root, WHERE).findall(f".//{W}t")[0].text = "Three hubs."
        for style in control_of(root, WHERE).findall(f".//{W}rStyle"):
            style.getparent().remove(style)

    assert back(typed).item(HUBS).answer("where") == "Three hubs."


def test_bullets_are_lines_that_open_with_a_dash() -> None:
    bullet = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    answer = back(fill(WHERE, p(run("Open:")) + p(run("Northgate"), properties=bullet))).item(HUBS).answer("where")
    assert answer == "Open:\n- Northgate"


def test_pasted_markup_goes_and_its_words_stay() -> None:
    pasted = p(
        '<w:bookmarkStart w:id="1" w:name="_Hlk"/>',
        run("Three", '<w:rFonts w:ascii="Calibri"/><w:color w:val="FF0000"/>'),
        '<w:proofErr w:type="gramStart"/>',
        run(" hubs"),
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>.</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
    )
    assert back(fill(WHERE, pasted)).item(HUBS).answer("where") == "Three hubs."


def test_tracked_changes_are_read_as_accepted_and_told() -> None:
    tracked = p(run("Three"), "<w:del><w:r><w:delText> two</w:delText></w:r></w:del>", f"<w:ins>{run(' hubs')}</w:ins>")
    returned = back(fill(WHERE, tracked))
    assert returned.item(HUBS).answer("where") == "Three hubs"
    assert "Tracked changes" in only(returned, ProblemKind.READING).message


def test_a_pasted_table_is_kept_as_lines_and_told() -> None:
    cell = f"<w:tc>{p(run('Northgate'))}</w:tc><w:tc>{p(run('14 families'))}</w:tc>"
    returned = back(fill(WHERE, f"<w:tbl><w:tr>{cell}</w:tr><w:tr>{cell}</w:tr></w:tbl>{p(run('So far.'))}"))
    assert returned.item(HUBS).answer("where") == "Northgate | 14 families\nNorthgate | 14 families\nSo far."
    assert only(returned, ProblemKind.TABLE).where == f"under “{WHERE}”, {HUBS_HEADING}"


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


def test_words_outside_the_boxes_are_listed_with_their_place() -> None:
    returned = back(*FILLED, after(WHERE, p(run("And a new roof.")) + p(run("In May."))))
    assert returned.item(HUBS) == ANSWERED
    assert [(one.where, one.text) for one in returned.unplaced] == [
        (f"under “{WHERE}”, {HUBS_HEADING}", "And a new roof.\nIn May.")
    ]


def test_comments_and_hidden_words_are_listed() -> None:
    returned = back(fill(WHERE, p(run("Shown"), run("secret", "<w:vanish/>"))))
    assert returned.item(HUBS).answer("where") == "Shown"
    assert [(one.where, one.text) for one in returned.unplaced] == [("in a hidden text", "secret")]


def test_words_that_are_no_choice_are_told() -> None:
    returned = back(fill(STATUS, "Nearly there"), fill(OUTCOME, "met"))
    assert returned.item(HUBS).status == ""
    assert returned.item(HUBS).told("third").outcome is Outcome.MET
    assert only(returned, ProblemKind.UNKNOWN_CHOICE).text == "Nearly there"


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


def test_last_times_words_copied_into_a_box_are_an_answer() -> None:
    words = "Two hubs are open."
    assert back(fill(WHERE, words), unwrapped).item(HUBS).answer("where") == words
    assert back(fill(WHERE, words)).item(HUBS).answer("where") == words


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


def test_words_of_another_question_copied_into_an_answer_move_nothing() -> None:
    copied = fill(WHERE, p(run("The draft is liked.")) + p(run("By all.")), CLUBS_HEADING)
    returned = back(copied, fill(WELL, "Still", CLUBS_HEADING), unwrapped)
    assert returned.item(CLUBS).answers == (Said("where", "The draft is liked.\nBy all."), Said("well", "Still"))


def test_a_label_typed_in_an_answer_leads_no_further_than_the_next_heading() -> None:
    typed = fill(WORRIED, p(run("Money")) + p(run(WORRIED)))
    returned = back(typed, fill(WHERE, "On line", CLUBS_HEADING), fill(WORRIED, "Time", CLUBS_HEADING), unwrapped)
    assert returned.item(HUBS).answer("worried") == "Money"
    assert returned.item(CLUBS).answers == (Said("where", "On line"), Said("worried", "Time"))


def test_words_outside_say_where_they_stood_even_where_headings_are_gone() -> None:
    def gone(root: etree._Element) -> None:
        for label in (WHERE, WELL, CLUBS_HEADING):
            line = paragraph_of(root, label, CLUBS_HEADING)
            line.getparent().remove(line)

    returned = back(after(WELL, p(run("Outside")), CLUBS_HEADING), gone)
    assert [one.where for one in returned.unplaced] == [f"under “{WELL}”, {CLUBS_HEADING}"]
