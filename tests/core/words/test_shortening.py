"""Texts made shorter."""

import pytest
from hypothesis import given, strategies

from milepost.core.words.shortening import shortened


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("It is open.", "It is open."),
        ("It is open. It is warm.", "It is open. It is warm."),
        ("It is open. It is warm. It is full every day.", "It is open. It is warm. (and 1 more sentence)"),
        ("It is open\n- It is warm\n- It is full\n- It shuts", "It is open; It is warm (and 2 more sentences)"),
        ("The lease was signed and the keys are here", "The lease was signed and … (and 4 more words)"),
        ("https://elmshire.example/families/wexcombe", "https://elmshire.example/ … (a word of 42 letters)"),
        ("  \n", ""),
    ],
)
def test_a_text_ends_with_a_sentence_and_says_what_is_left_out(text: str, said: str) -> None:
    assert shortened(text, 25).said == said


@given(strategies.text(), strategies.integers(20, 200))
def test_it_is_one_line_and_no_longer_than_asked_by_more_than_its_count(text: str, longest: int) -> None:
    short = shortened(text, longest).said
    assert "\n" not in short
    assert len(short) <= longest + len(" … (and 1,000,000 more sentences)")


def test_ten_thousand_words_without_a_stop_are_counted() -> None:
    assert shortened("word " * 10_000, 20).said == "word word word word … (and 9,996 more words)"


def test_what_is_left_out_stands_behind_the_quotation_marks() -> None:
    assert shortened("It is open. It is warm.", 12).quoted == "“It is open.” (and 1 more sentence)"
    assert shortened("It is open.", 12).quoted == "“It is open.”"
