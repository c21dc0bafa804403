"""Tests of the box for evidence: its lines as pieces, and what somebody else added stays beside what came back."""

from dataclasses import replace

import pytest
from tests.core.returns.forms import EVIDENCE, FORM, HUBS, HUBS_HEADING, changed, fill, linked, p, run

from milepost.core.returns import differences, read_form, write_form
from milepost.core.returns.differences import Change
from milepost.core.returns.evidence import Piece, merged, pieces, told
from milepost.core.returns.form import Filled
from milepost.core.returns.layout import Kind, layout

ASKING = replace(FORM, asks_evidence=True)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "https://elmshire.example/minutes",
            Piece("https://elmshire.example/minutes", "https://elmshire.example/minutes"),
        ),
        ("- Minutes of May: https://elmshire.example/m.", Piece("Minutes of May", "https://elmshire.example/m")),
        ("Minutes (https://elmshire.example/m)", Piece("Minutes", "https://elmshire.example/m")),
        ("https://elmshire.example/m page 4", Piece("page 4", "https://elmshire.example/m")),
        ("See the folder in the office", Piece("See the folder in the office", "")),
    ],
)
def test_a_line_is_an_address_with_what_it_is_or_a_place(line: str, expected: Piece) -> None:
    assert pieces(line) == (expected,)


def test_two_addresses_on_a_line_are_two_pieces() -> None:
    assert [one.label for one in pieces("Plan https://a.example/1 and list https://a.example/2")] == [
        "Plan",
        "and list",
    ]


def test_a_long_line_is_cut_and_not_lost() -> None:
    words = " ".join(map(str, range(150)))
    assert " ".join(one.label for one in pieces(words)) == words
    assert all(len(one.label) <= 200 for one in pieces(words))


def test_what_is_told_is_read_again_as_the_same_pieces() -> None:
    found = pieces("Minutes: https://a.example/1\nThe folder")
    assert pieces("\n".join(told(one) for one in found)) == found


@pytest.mark.parametrize(
    ("now", "sent", "came", "expected"),
    [
        ("", "", "The folder", "The folder"),
        ("The folder", "", "The folder\n", "The folder"),
        ("One\nFrom a colleague", "One", "One\nTwo", "One\nFrom a colleague\nTwo"),
        ("One\nFrom a colleague", "One", "", "From a colleague"),
        ("M https://a.example/1", "", "M: https://a.example/1", "M https://a.example/1"),
    ],
)
def test_what_came_is_added_and_what_was_taken_out_goes(now: str, sent: str, came: str, expected: str) -> None:
    assert merged(now, sent, came) == expected


def test_evidence_comes_back_and_is_told_as_a_difference() -> None:
    lines = p(run("Minutes https://a.example/1")) + p(run("The folder"))
    returned = read_form(changed(write_form(ASKING), fill(EVIDENCE, lines, HUBS_HEADING)), "form.docx", ASKING)
    assert returned.problems == ()
    assert returned.item(HUBS).evidence == "Minutes https://a.example/1\nThe folder"
    (hubs, _) = differences(ASKING, [Filled(HUBS, evidence="The folder")], returned)
    (found,) = (one for one in hubs.differences if one.kind is Kind.EVIDENCE)
    assert (found.label, found.change) == ("Evidence (web address or where it can be seen)", Change.CHANGED)


def test_the_address_behind_linked_words_is_read_too() -> None:
    data = linked(write_form(ASKING), EVIDENCE, "Minutes of May", "https://a.example/1")
    assert read_form(data, "form.docx", ASKING).item(HUBS).evidence == "Minutes of May https://a.example/1"


def test_an_address_that_stands_there_is_not_read_twice() -> None:
    data = linked(write_form(ASKING), EVIDENCE, "https://a.example/1", "https://a.example/1")
    assert read_form(data, "form.docx", ASKING).item(HUBS).evidence == "https://a.example/1"


def test_a_form_that_was_made_before_evidence_was_asked_lacks_no_box() -> None:
    assert not [one for one in layout(FORM) if getattr(one, "kind", None) is Kind.EVIDENCE]
    assert read_form(write_form(FORM), "form.docx", FORM).problems == ()
