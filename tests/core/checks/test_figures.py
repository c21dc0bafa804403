"""Figures of a sentence that rules reckon with."""

import re

import pytest

from milepost.core.checks.examples import example_plan
from milepost.core.checks.figures import (
    counted,
    figures,
    first,
    in_digits,
    in_one_unit,
    opening,
    reckoned,
    so_many_of,
)


def _reckoned(text: str, fewest: int = 2, holding: str = "") -> list[str]:
    plan = example_plan(f"Action: 1.1 Open\nNow: {text}")
    return [sentence for _, sentence in reckoned(plan, fewest, holding=holding)]


@pytest.mark.parametrize("text", ["12 of 14 homes", "Twelve of the 14 homes since May 2024", "from 3 to forty-two"])
def test_a_sentence_with_two_numbers_can_be_reckoned_with(text: str) -> None:
    assert _reckoned(text) == [text]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "12 homes since 3 May 2024",
        "Phase 2 began on 12/03/2024",
        "Aged 16, by 21st June at 9.30 am",
        "Q1 and Quarter 2 of 2024/25, in Year 3",
        "Homes are full",
    ],
)
def test_dates_and_names_are_no_numbers_to_reckon_with(text: str) -> None:
    assert _reckoned(text) == []


def test_one_number_is_enough_where_one_is_asked_for() -> None:
    assert _reckoned("There are the 14 schools. None came.", 1) == ["There are the 14 schools."]


def test_a_number_behind_the_year_is_counted_and_year_ten_is_not() -> None:
    assert [one.words for one in figures("In the year 90 care homes and two of Year 10 had training.")] == ["90", "two"]


def test_only_sentences_that_hold_a_word_are_reckoned_with_where_words_are_named() -> None:
    text = "It rose FROM 3 to 4. Of 12, 9 came. 40% of 5."
    assert _reckoned(text, holding="from against") == ["It rose FROM 3 to 4."]
    assert _reckoned(text, holding="% of") == ["Of 12, 9 came.", "40% of 5."]


def test_the_first_form_that_is_wrong_is_found_before_a_later_form() -> None:
    forms = (re.compile(r"[a-c]\d"), re.compile(r"\d"))
    found = first(forms, "7 a1 b2", lambda hit: hit.group() != "a1")
    assert found is not None
    assert found.group() == "b2"
    assert first(forms, "a1", lambda _: False) is None


@pytest.mark.parametrize(("text", "number"), [("12 homes", "12"), ("the 1,250 homes", "1,250"), ("Of forty-two", "42")])
def test_a_pattern_opens_with_a_number_that_stands_for_itself(text: str, number: str) -> None:
    hit = re.search(opening("many"), in_digits(text))
    assert hit
    assert hit["many"] == number


@pytest.mark.parametrize("text", ["£12", "3.12.4", "B12", "12%", "12/13", "12-15", "two thirds", "12th"])
def test_money_shares_ranges_and_fractions_are_no_such_number(text: str) -> None:
    assert not re.search(opening("many"), in_digits(text))


def test_a_number_inside_a_pattern_may_follow_a_sign() -> None:
    assert re.search(f"£{counted('many')}", "£12 each")
    assert not re.search(f"£{counted('many')}", "£12% each")


def test_so_many_of_so_many_is_a_part_and_a_whole() -> None:
    hit = re.search(so_many_of("(?: [a-z]+)?"), in_digits("We saw 12 homes out of all the fourteen."))
    assert hit
    assert (hit["part"], hit["whole"]) == ("12", "14")


@pytest.mark.parametrize(
    ("text", "is_read"),
    [
        ("from £1.2m to £1.5m", "from £1.2 to £1.5"),
        ("1.31 million journeys, from 1.28 million", "1.31 journeys, from 1.28"),
        ("up 8% to 1.31m from 1.28m", "up 8% to 1.31 from 1.28"),
        ("from £900k to £1.5m", "from £900k to £1.5m"),
        ("£1.2m for 40 homes", "£1.2m for 40 homes"),
    ],
)
def test_sums_are_read_in_one_unit_only_where_all_bear_it(text: str, is_read: str) -> None:
    assert in_one_unit(text) == is_read


def test_hundreds_in_words_are_one_figure() -> None:
    assert [one.value for one in figures("One hundred and twelve of 140 schools, two hundred more")] == [112, 140, 200]
    assert in_digits("One stood, a hundred left") == "One stood, 100 left"


def test_three_figures_behind_a_month_are_no_year() -> None:
    assert [one.value for one in figures("From May to July 310 reviews were done, and in June 24 nothing")] == [310]


def test_thousands_with_hundreds_in_words_are_one_figure() -> None:
    text = "Two thousand four hundred went out, one thousand and six came back, three thousand, and twenty stayed."
    assert [int(one.value) for one in figures(text)] == [2400, 1006, 3000, 20]
    assert in_digits(text).startswith("2400 went out, 1006 came back, 3 thousand, and 20 ")
