"""Answers about worries that name none."""

import pytest

from milepost.core.words.worries import is_no_worry


@pytest.mark.parametrize(
    "text",
    ["", "None", "none.", "N/A", "No concerns", "No concerns at present", "Nothing to report", "None recorded",
     "None at present, going well", "Nil", "Not applicable"],
)  # fmt: skip
def test_a_few_words_that_say_none_are_no_worry(text: str) -> None:
    assert is_no_worry(text)


@pytest.mark.parametrize(
    "text", ["No money", "No analyst", "Issues with the lease", "None of the shops has a guard", "Concerns remain"]
)
def test_what_is_missing_is_a_worry(text: str) -> None:
    assert not is_no_worry(text)
