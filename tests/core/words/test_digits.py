"""Digits are found as a pattern finds them."""

import re

import pytest

from milepost.core.words.digits import digit_runs, holds_digit


@pytest.mark.parametrize("text", ["", "none", "1", "1,200 of 14", "£3.50 – 4½", "A9\ud800b7", "it’s 2026/27"])
def test_digits_are_those_that_a_pattern_finds(text: str) -> None:
    assert holds_digit(text) is bool(re.search("[0-9]", text))
    assert digit_runs(text) == len(re.findall("[0-9]+", text))
