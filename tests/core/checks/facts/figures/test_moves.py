"""The size of a change is set against the two figures that it lies between, whatever names them."""

import pytest

from milepost.core.checks.facts.figures.moves import moves


@pytest.mark.parametrize(
    ("before", "text", "right"),
    [
        ("", "There were 40 hubs in April 2021 and there are 60 now, a rise of 33%.", 50),
        ("In 2021 we had 120 complaints;", "in 2022 there were 90, a third fewer.", 25),
        ("In 2021 48 fires were set and in 2022 there were 36.", "This is a fall of 33%.", 25),
        ("", "The figure was 64% and is now 59%, down by three points.", 5),
        ("", "Visits were 1,000 in 2021/22 and 1,500 in 2022/23 – they have doubled.", 50),
    ],
)
def test_a_change_of_another_size_than_its_figures_make_is_off(before: str, text: str, right: int) -> None:
    move = next(moves(before, text))
    assert (move.is_off, round(move.right)) == (True, right)


@pytest.mark.parametrize(
    "text",
    [
        "There were 40 hubs in April 2021 and there are 60 now, and costs went up by 12%.",
        "We have 60 hubs and 48 of them are open, up 20%.",
        "There were 40 hubs in April 2021 and there are 60 now, a rise of 50%.",
        "12 days in April and 60 calls in May, a rise of 20%.",
    ],
)
def test_a_change_of_something_else_or_of_the_right_size_is_not(text: str) -> None:
    assert not [move for move in moves("", text) if move.is_off]
