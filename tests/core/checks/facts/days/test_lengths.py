"""How long something is said to be, and how long its days make it."""

import pytest

from milepost.core.checks.examples import TODAY
from milepost.core.checks.facts.days.lengths import since, spans


@pytest.mark.parametrize(
    "text",
    [
        "An eight-week course ran from 9 January to 10 February 2023.",
        "The stall was open for nine months from March to June 2023.",
        "Swimming was free from 3 to 30 April 2023 and 1 March to 30 April 2023, six months in all.",
    ],
)
def test_a_length_that_its_days_do_not_make_is_wrong(text: str) -> None:
    assert any(one.is_wrong for one in spans(text, TODAY))


@pytest.mark.parametrize(
    "text",
    [
        "A five-week course ran from 9 January to 10 February 2023.",
        "The stall was open for four months from March to June 2023.",
        "An eight-week course ran twice from 9 January to 9 June 2023.",
        "It ran from 9 January to 10 February 2023 and is paid for another six months.",
        "The course ran from 31 June to 31 July 2023, nine weeks in all.",
    ],
)
def test_a_length_that_fits_or_is_of_something_else_is_left(text: str) -> None:
    assert not any(one.is_wrong for one in spans(text, TODAY))


def test_what_goes_on_is_counted_until_today() -> None:
    assert [one.is_wrong for one in since("The post is empty for ten months since March 2023.", TODAY)] == [True]
    assert [one.is_wrong for one in since("The post is empty for ten months since August 2022.", TODAY)] == [False]
    assert [one.is_wrong for one in since("She joined in May 2023 and has led it for four years.", TODAY)] == [True]
