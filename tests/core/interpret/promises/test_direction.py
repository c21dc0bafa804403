"""Which way the words around a number go."""

import pytest

from milepost.core.interpret.promises.direction import change, changes_to, leads_way
from milepost.core.words.quantities import quantities

WAYS = (
    ("Reduce first-time entrants to 110", "down", False),
    ("Number of people placed more than 20 miles away falls to 40", "down", False),
    ("Raise take-up in lower income homes to 80%", "up", False),
    ("Improve health by cutting waits to 6", "down", False),
    ("Rate rises to 60%", "up", False),
    ("Cut calls by 12%", "down", True),
    ("A reduction of 15%", "down", True),
    ("Growth of around 5%", "up", True),
    ("Visits up 5%", "up", True),
    ("Take-up 75%", "", False),
    ("Step-down 6 beds", "", False),
    ("All is well. To be held at 9", "", False),
)


@pytest.mark.parametrize(("text", "way", "is_change"), WAYS)
def test_the_way_of_the_last_number_is_read(text: str, way: str, is_change: bool) -> None:
    direction, is_by = change(text, quantities(text)[-1])
    assert (direction.value, is_by) == (way, is_change)


def test_what_something_changes_to_is_told_from_the_change() -> None:
    texts = ("Reduce falls to 20", "Reduce falls by 20")
    assert [changes_to(text, quantities(text)[-1]) for text in texts] == [True, False]


def test_a_word_of_change_that_opens_a_measure_says_which_way_is_better() -> None:
    texts = ("Growth in the number of clubs", "A fall in the number of fires", "Clubs that meet each week")
    assert [leads_way(text).value for text in texts] == ["up", "down", ""]
