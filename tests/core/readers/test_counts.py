"""Tests of counts as lists print them."""

import pytest

from milepost.core.readers.counts import printed


@pytest.mark.parametrize(
    ("count", "form", "shown"),
    [
        (28, "lowerLetter", "bb"), (3, "upperLetter", "C"), (14, "lowerRoman", "xiv"), (9, "upperRoman", "IX"),
        (3, "decimalZero", "03"), (12, "ordinal", "12th"), (22, "ordinal", "22nd"), (5, "none", ""),
        (5, "chicago", "5"),
    ],
)  # fmt: skip
def test_counts_are_printed_in_the_forms_of_word(count: int, form: str, shown: str) -> None:
    assert printed(count, form) == shown
