"""Figures of a sentence that rules reckon with."""

import pytest

from milepost.core.checks.figures import figures, in_digits, reckonable


@pytest.mark.parametrize("text", ["12 of 14 homes", "Twelve of the 14 homes since May 2024", "from 3 to forty-two"])
def test_a_sentence_with_two_numbers_can_be_reckoned_with(text: str) -> None:
    assert reckonable(text) == in_digits(text) != ""


@pytest.mark.parametrize("text", ["", "12 homes since 3 May 2024", "Phase 2 began on 12/03/2024", "Homes are full"])
def test_dates_and_names_are_no_numbers_to_reckon_with(text: str) -> None:
    assert reckonable(text) == ""


def test_one_number_is_enough_where_one_is_asked_for() -> None:
    assert reckonable("the 14 schools", 1) == "the 14 schools"


def test_a_number_behind_the_year_is_counted_and_year_ten_is_not() -> None:
    assert [one.words for one in figures("In the year 90 care homes and two of Year 10 had training.")] == ["90", "two"]
