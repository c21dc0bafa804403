"""Lists of numbers that nearly make the number beside them."""

from milepost.core.checks.examples import example_plan
from milepost.core.checks.facts.figures.nearly import nearly
from milepost.core.checks.figures import with_numbers


def _made(text: str) -> list[tuple[int, int]]:
    plan = example_plan(f"Action: 1.1 Open the hub\nNow: {text}")
    return [(int(each.whole.figure.value), int(each.made)) for one in with_numbers(plan) for each in nearly(one)]


def test_a_list_cut_by_semicolons_is_added_up_as_one() -> None:
    assert _made("There were 52 visits: 21 in May; 18 in June; and 16 in July.") == [(52, 55)]


def test_a_sum_that_is_one_of_the_numbers_beside_it_is_right_though_another_is_near() -> None:
    assert _made("Of the 58 asked 55 replied: 21 in May, 18 in June and 16 in July.") == []


def test_what_is_far_from_the_number_beside_it_was_not_meant_to_make_it() -> None:
    assert _made("Of the 90 asked, 21 replied in May, 18 in June and 16 in July.") == []
