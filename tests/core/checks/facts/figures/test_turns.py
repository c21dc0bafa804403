"""What is to go up or down is read with its figure, and set against the figures told before it."""

import pytest

from milepost.core.checks.facts.figures.turns import before_it, of_what, turns


@pytest.mark.parametrize(
    ("before", "text"),
    [
        ("In 2021/22 28% came back.", "The aim is to reduce this to 35% by March 2024."),
        ("52 people were hurt in 2021 and 47 in 2022.", "We want to bring the number down to 60."),
        ("Checks were made in 91% of cases.", "We will raise this to 85%."),
        ("Our average wait is 14 weeks.", "We mean to cut it to 16 weeks."),
    ],
)
def test_a_figure_that_lies_the_other_way_is_set_against_all_those_told_last(before: str, text: str) -> None:
    turn = next(turns(text, is_wish=False))
    assert not turn.what
    assert before_it(turn, (before, text), 1)[1]


@pytest.mark.parametrize(
    ("before", "text"),
    [
        ("12% of girls and 20% of boys were absent.", "The aim is to reduce this to 15%."),
        ("60 families were seen.", "We want to cut this to 4 weeks."),
        ("The national rate is 28%.", "We want to reduce it to 35%."),
    ],
)
def test_a_figure_of_another_kind_or_on_both_sides_is_none(before: str, text: str) -> None:
    assert not before_it(next(turns(text, is_wish=False)), (before, text), 1)[1]


def test_what_is_named_is_looked_for_by_its_words() -> None:
    turn = next(turns("Waiting list down to 210 by March 2024", is_wish=True))
    assert of_what(turn, "The waiting list stands at 140, down from 190.")
    assert not of_what(turn, "140 people joined in the year.")
