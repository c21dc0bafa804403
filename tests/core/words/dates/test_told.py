"""When a plan was written, by its title."""

from datetime import date

import pytest

from milepost.core.words.dates import names_its_time, reported_in, told_in


@pytest.mark.parametrize(
    ("title", "last_day"),
    [
        ("Carers' plan 2024–2027. Report to the Board, February 2026", date(2026, 2, 28)),
        ("Food plan 2025/26: progress to November 2025", date(2025, 11, 30)),
        ("Safety plan 2024-27: Quarter 3 update (October to December 2025)", date(2025, 12, 31)),
        ("Skills plan April 2024 to March 2027. Position at 27 June 2026", date(2026, 6, 27)),
        ("Plan 2024–27. Quarter 1 report (April to June 2025) for the Board of 24 July 2025", date(2025, 6, 30)),
    ],
)
def test_the_month_behind_the_years_is_when_it_was_written(title: str, last_day: date) -> None:
    told = told_in(title)
    assert told is not None
    assert told.latest == last_day


@pytest.mark.parametrize("title", ["Carers' plan 2024–2027", "Half-year report (April to September 2025)", "Our plan"])
def test_a_title_without_such_a_month_says_nothing(title: str) -> None:
    assert told_in(title) is None


@pytest.mark.parametrize(
    ("line", "last_day"),
    [
        ("Progress report, December 2025", date(2025, 12, 31)),
        ("Position at 16 January 2026", date(2026, 1, 16)),
        ("Action plan: quarterly update to the end of September 2025", date(2025, 9, 30)),
        ("Status as at 3/2/26", date(2026, 2, 3)),
    ],
)
def test_a_line_of_its_own_tells_the_day_of_the_report(line: str, last_day: date) -> None:
    told = reported_in(line)
    assert told is not None
    assert told.latest == last_day


@pytest.mark.parametrize(
    "line",
    [
        "Approved in December 2025",
        "We met on 3 May 2025 to hear a report",
        "Progress report",
        "Update 2025",
        "Reports to the board: 3 May 2025 and 4 July 2025",
    ],
)
def test_any_other_line_tells_none(line: str) -> None:
    assert reported_in(line) is None


@pytest.mark.parametrize(
    "line",
    ["Update to all, October 2025", "3 May 2025: review", "Return for the spring term 2026", "As at 3/2/26"],
)
def test_a_line_names_its_time_in_whatever_words(line: str) -> None:
    assert names_its_time(line)


@pytest.mark.parametrize(
    "line",
    ["Printed on 3 May 2024", "Progress report", "We met twice. On 3 May 2025 we ate", f"Report {'x' * 70} May 2025"],
)
def test_a_day_of_something_else_is_not_its_time(line: str) -> None:
    assert not names_its_time(line)
