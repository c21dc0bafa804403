"""Dates as pages say them."""

from datetime import date

from milepost.web.dates import day


def test_a_day_is_said_in_full() -> None:
    assert day(date(2019, 6, 30)) == "30 June 2019"
