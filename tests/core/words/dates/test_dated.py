"""Days and months with their years, as `find` reads them."""

from datetime import date

import pytest

from milepost.core.words.dates import dated, find


@pytest.mark.parametrize(
    "text",
    [
        "It opened on 3 May 2023 and closed on Friday 5th May 2023.",
        "By the end of November 2023 all had come.",
        "Since 3rd of May, 2023 it is open.",
        "Samples were taken in May ’23 and on 03/05/2023.",
        "In 2023 it rained.",
        "It was open 3 to 9 May 2023, and from May to July 2023.",
        "Between 15 May 2022 and 30 June 2023 nobody came.",
        "Ends 30 Sept 23.",
        "There were 31 June 2023 papers.",
    ],
)
def test_days_are_those_that_find_gives(text: str) -> None:
    quick = [(one.due.earliest, one.due.latest) for one in dated(text)]
    whole = [(one.due.earliest, one.due.latest) for one in find(text) if one.is_dated]
    first, last = min(day for day, _ in whole) if whole else None, max(day for _, day in whole) if whole else None
    assert (min(day for day, _ in quick) if quick else None) == first
    assert (max(day for _, day in quick) if quick else None) == last


def test_the_lead_is_part_of_the_phrase() -> None:
    assert [one.due.phrase for one in dated("All came by the end of May 2023.")] == ["by the end of May 2023"]


def test_a_span_counts_from_its_first_day_to_its_last() -> None:
    ((_, _, due),) = dated("Open from 28 May 2023 to 3 June 2024.")
    assert (due.earliest, due.latest) == (date(2023, 5, 28), date(2024, 6, 3))


@pytest.mark.parametrize("text", ["In May 36 passed.", "12.5.2 says so.", "£12/10/20", "July 25, 2026 people"])
def test_what_is_no_day_is_left(text: str) -> None:
    assert not [one for one in dated(text) if one.due.phrase != "2026"]
