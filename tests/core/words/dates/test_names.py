"""The names of months, for whoever looks for them by words or by a pattern."""

import re

import pytest

from milepost.core.words.dates.names import MONTH, MONTHS, month_number, month_words


@pytest.mark.parametrize("name", MONTHS)
def test_the_pattern_of_a_month_takes_each_of_its_names_as_printed_and_gives_its_number(name: str) -> None:
    printed = name.capitalize()
    assert re.fullmatch(MONTH, printed)
    assert month_number(printed) == MONTHS[name]
    assert name in month_words(MONTHS[name]).split()


def test_the_words_of_a_month_are_no_other_months() -> None:
    assert set(month_words(9).split()) == {"september", "sep", "sept"}
    assert month_words(5) == "may"
