"""Weekdays beside a day, in every order."""

import pytest

from milepost.core.checks.facts.days.weekdays import named_days


@pytest.mark.parametrize(
    "text",
    [
        "On Saturday 14 June 2025 we met",
        "On Sat 14th June, 2025 we met",
        "Saturday, June 14 2025",
        "Sat 14/06/2025",
        "14 June 2025 (Saturday)",
        "14 June 2025, a Saturday.",
        "Saturday the 14th of June ’25",
    ],
)
def test_a_day_is_known_by_its_weekday_in_any_order(text: str) -> None:
    (named,) = named_days(text)
    assert (named.weekday, named.day, named.month, named.year) == (5, 14, 6, 2025)
    assert named.is_right(2025)
    assert not named.is_right(2026)


def test_a_day_without_a_year_is_left_open() -> None:
    assert [one.year for one in named_days("We met on Saturday 14 June.")] == [0]


@pytest.mark.parametrize("text", ["every Saturday, 14 June to 12 July", "we sat 14 June papers", "14 June was dull"])
def test_a_span_and_a_count_are_no_such_day(text: str) -> None:
    assert not list(named_days(text))
