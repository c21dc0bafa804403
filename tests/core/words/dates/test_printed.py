"""Days as papers and pages print them."""

from datetime import date

import pytest

from milepost.core.words.dates.printed import lateness, printed


def test_a_day_is_printed_in_full() -> None:
    assert printed(date(2025, 6, 30)) == "30 June 2025"


@pytest.mark.parametrize(
    ("today", "said"),
    [
        (date(2019, 6, 30), ""),
        (date(2019, 7, 1), "1 day late"),
        (date(2019, 7, 12), "12 days late"),
        (date(2020, 8, 30), "14 months late"),
        (date(2026, 11, 24), "7 years late"),
    ],
)
def test_lateness_is_said_in_words(today: date, said: str) -> None:
    assert lateness(date(2019, 6, 30), today) == said
