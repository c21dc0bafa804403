"""Of what less is better."""

import pytest

from milepost.core.checks.sayings.better import is_less_better


@pytest.mark.parametrize(
    "text", ["Waiting times", "Deaths on the roads", "a backlog of reviews", "Emissions cut by 12%"]
)
def test_of_some_things_less_is_better(text: str) -> None:
    assert is_less_better(text)


@pytest.mark.parametrize("text", ["Members of the car club", "Schools with a plan", "Tenants who are satisfied"])
def test_of_most_things_more_is_better(text: str) -> None:
    assert not is_less_better(text)
