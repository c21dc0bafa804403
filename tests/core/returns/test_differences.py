"""Tests of what a form that came back would change."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.core.returns.forms import CLUBS, CLUBS_HEADING, FORM, HUBS

from milepost.core.returns import differences
from milepost.core.returns.differences import Change, Difference, Went, Words, compared
from milepost.core.returns.form import Filled, Outcome, Said, Told
from milepost.core.returns.layout import Kind
from milepost.core.returns.returned import Return


def change(before: Filled, after: Filled) -> list[Difference]:
    hubs, _ = differences(FORM, [before], Return(items=(after,)))
    return list(hubs.differences)


def said(text: str) -> Filled:
    return Filled(HUBS, (Said("where", text),))


def test_every_action_of_the_form_is_told_in_its_order() -> None:
    found = differences(FORM, [], Return(items=(Filled(CLUBS, note="Not mine"),)))
    assert [(one.action, one.is_same) for one in found] == [(HUBS, True), (CLUBS, False)]
    assert found[1].heading == CLUBS_HEADING


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("Two hubs.", "Two hubs.", Change.SAME),
        ("- Two  hubs\n\n- One list", "- Two hubs\n- One list", Change.SAME),
        ("", "Two hubs.", Change.NEW),
        ("Two hubs.", "Three hubs.", Change.CHANGED),
        ("Two hubs.", "", Change.EMPTIED),
    ],
)
def test_an_answer_is_same_new_changed_or_emptied(before: str, after: str, expected: Change) -> None:
    (found,) = change(said(before), said(after))
    assert (found.kind, found.key, found.label) == (Kind.ANSWER, "where", "Where are we now?")
    assert (found.before, found.after, found.change) == (before, after, expected)


def test_boxes_that_hold_nothing_before_and_after_are_left_out() -> None:
    assert change(Filled(HUBS), Filled(HUBS)) == []


def test_ticks_choices_and_dates_are_told_in_the_words_of_the_form() -> None:
    told = (Told("third", Outcome.MOVED, "March 2026", "The roof leaks"),)
    found = change(Filled(HUBS, status="G"), Filled(HUBS, (), True, "R", told, "Call me"))
    assert [(one.label, one.before, one.after) for one in found] == [
        ("Nothing to report", "", "Yes"),
        ("How this action stands", "▲ On track", "▼ Late"),
        ("Open the third hub – by September 2025", "", "Moved to a new date"),
        ("New date: Open the third hub", "", "March 2026"),
        ("Reason: Open the third hub", "", "The roof leaks"),
        ("A note to the person who collects the updates", "", "Call me"),
    ]


def test_the_words_that_came_and_went_are_shown() -> None:
    assert compared("Two hubs are open.", "Three hubs are open now.") == (
        Words(Went.WENT, "Two"),
        Words(Went.CAME, "Three"),
        Words(Went.STAYED, " hubs are open"),
        Words(Went.CAME, " now"),
        Words(Went.STAYED, "."),
    )


def test_very_long_texts_are_not_compared_word_by_word() -> None:
    before, after = "a " * 5_000, "b " * 5_000
    assert compared(before, after) == (Words(Went.WENT, before), Words(Went.CAME, after))


@given(st.text("ab .\n", max_size=30), st.text("ab .\n", max_size=30))
def test_both_texts_can_be_read_off_a_comparison(before: str, after: str) -> None:
    words = compared(before, after)
    assert "".join(one.text for one in words if one.went is not Went.CAME) == before
    assert "".join(one.text for one in words if one.went is not Went.WENT) == after
