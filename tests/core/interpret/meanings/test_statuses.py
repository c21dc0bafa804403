"""Statuses are known by word, letter, symbol and colour."""

import pytest

from milepost.core.interpret.meanings.statuses import is_mark, is_status, meaning_of, within
from milepost.core.plan.model import Meaning
from milepost.core.words.colours import colour_name


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("On track", Meaning.ON_TRACK),
        ("COMPLETED", Meaning.COMPLETE),
        ("Amber - awaiting funds", Meaning.AT_RISK),
        ("R", Meaning.LATE),
        ("🟢", Meaning.ON_TRACK),
        ("🟢 Green", Meaning.ON_TRACK),
        ("✓", Meaning.COMPLETE),
        ("On hold", Meaning.PAUSED),
        ("Doing", Meaning.ON_TRACK),
        ("OK", Meaning.ON_TRACK),
        ("Some problems", Meaning.AT_RISK),
        ("A bit behind", Meaning.AT_RISK),
        ("Not going well", Meaning.LATE),
        ("Serious problems", Meaning.LATE),
        ("Two of three hubs are open", Meaning.UNKNOWN),
    ],
)
def test_a_status_word_has_its_meaning(text: str, meaning: Meaning) -> None:
    assert meaning_of(text) is meaning


@pytest.mark.parametrize(
    ("fill", "name"),
    [
        ("ff0000", "red"),
        ("c00000", "red"),
        ("ffc000", "amber"),
        ("ffff00", "amber"),
        ("00b050", "green"),
        ("92d050", "green"),
        ("0070c0", "blue"),
        ("a6a6a6", "grey"),
        ("ffffff", ""),
        ("", ""),
    ],
)
def test_a_fill_has_the_name_that_people_give_it(fill: str, name: str) -> None:
    assert colour_name(fill) == name


def test_signs_are_marks_and_words_are_not() -> None:
    assert all(map(is_mark, ("✓", "●", "▲", "👍", "⚠️")))
    assert not any(map(is_mark, ("", "x1", "Done", "-")))


def test_prose_is_no_status() -> None:
    assert not is_status("The hedge was planted in March by volunteers")


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("going well", Meaning.ON_TRACK),
        ("not going well", Meaning.LATE),
        ("Work is no longer on schedule", Meaning.LATE),
        ("will not be completed by the date", Meaning.UNKNOWN),
        ("has not fully delivered", Meaning.UNKNOWN),
        ("never delivered", Meaning.UNKNOWN),
        ("work has not started", Meaning.NOT_STARTED),
    ],
)
def test_words_that_explain_a_status_may_deny_it(text: str, meaning: Meaning) -> None:
    assert within(text) is meaning


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("Moving", Meaning.ON_TRACK),
        ("Advancing", Meaning.ON_TRACK),
        ("Well under way", Meaning.ON_TRACK),
        ("Getting there", Meaning.ON_TRACK),
        ("Waiting", Meaning.NOT_STARTED),
        ("Still to begin", Meaning.NOT_STARTED),
        ("Drifting", Meaning.AT_RISK),
        ("Needs a push", Meaning.AT_RISK),
        ("Not moving", Meaning.LATE),
        ("Off course", Meaning.LATE),
        ("In trouble", Meaning.LATE),
        ("Job done", Meaning.COMPLETE),
        ("Ended", Meaning.CLOSED),
        ("Called off", Meaning.CLOSED),
        ("Folded in", Meaning.SUPERSEDED),
        ("Halted", Meaning.PAUSED),
    ],
)
def test_a_word_of_plain_talk_is_a_status_where_it_is_all_that_is_said(text: str, meaning: Meaning) -> None:
    assert meaning_of(text) is meaning


@pytest.mark.parametrize("text", ["Families moving on to homes of their own", "A healthy start", "Steady hands group"])
def test_the_same_word_inside_a_sentence_says_nothing(text: str) -> None:
    assert within(text) is Meaning.UNKNOWN


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("Rejected", Meaning.CLOSED),
        ("No longer being pursued", Meaning.CLOSED),
        ("Shut", Meaning.CLOSED),
        ("Achieved late", Meaning.COMPLETE),
        ("Discharged", Meaning.COMPLETE),
    ],
)
def test_an_action_may_be_over_in_other_words(text: str, meaning: Meaning) -> None:
    assert meaning_of(text) is meaning


@pytest.mark.parametrize(
    ("text", "meaning"),
    [("Open, on time", Meaning.ON_TRACK), ("Open – late", Meaning.LATE), ("Open", Meaning.NOT_STARTED)],
)
def test_an_open_action_is_as_the_rest_of_its_status_says(text: str, meaning: Meaning) -> None:
    assert meaning_of(text) is meaning


@pytest.mark.parametrize("text", ["Not being delivered", "Not going to be delivered", "Cannot be delivered"])
def test_what_is_not_being_done_is_not_complete(text: str) -> None:
    assert within(text) is not Meaning.COMPLETE
