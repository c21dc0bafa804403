"""Dates as pages say them."""

from datetime import UTC, date, datetime

from milepost.web.dates import day, day_when


def test_a_day_is_said_in_full() -> None:
    assert day(date(2019, 6, 30)) == "30 June 2019"


def test_the_day_of_a_time_is_that_of_london() -> None:
    assert day_when(datetime(2026, 6, 30, 23, 30, tzinfo=UTC)) == "1 July 2026"
