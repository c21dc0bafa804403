"""Tests of reading forms that came back: what stands in the boxes, and a clear line for all that is not as it was."""

from lxml import etree
from tests.core.returns.back import MANIFEST, back, only
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
    W,
    after,
    control_of,
    fill,
    p,
    run,
    unwrapped,
)

from milepost.core.returns.form import Filled, Outcome, Said
from milepost.core.returns.returned import ProblemKind


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


def test_last_times_words_copied_into_a_box_are_an_answer() -> None:
    words = "Two hubs are open."
    assert back(fill(WHERE, words), unwrapped).item(HUBS).answer("where") == words
    assert back(fill(WHERE, words)).item(HUBS).answer("where") == words


def test_words_of_another_question_copied_into_an_answer_move_nothing() -> None:
    copied = fill(WHERE, p(run("The draft is liked.")) + p(run("By all.")), CLUBS_HEADING)
    returned = back(copied, fill(WELL, "Still", CLUBS_HEADING), unwrapped)
    assert returned.item(CLUBS).answers == (Said("where", "The draft is liked.\nBy all."), Said("well", "Still"))


def test_a_label_typed_in_an_answer_leads_no_further_than_the_next_heading() -> None:
    typed = fill(WORRIED, p(run("Money")) + p(run(WORRIED)))
    returned = back(typed, fill(WHERE, "On line", CLUBS_HEADING), fill(WORRIED, "Time", CLUBS_HEADING), unwrapped)
    assert returned.item(HUBS).answer("worried") == "Money"
    assert returned.item(CLUBS).answers == (Said("where", "On line"), Said("worried", "Time"))
