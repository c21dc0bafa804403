"""What a plan leaves unsaid of a date: what is taken from the plan around it is said, and nothing is guessed."""

from datetime import date

import pytest

from milepost.core.words.dates import Frame, find
from milepost.core.words.due import Calendar, Precision, QuarterBasis, Term

FRAME = Frame(start=date(2019, 4, 1), end=date(2020, 3, 31), plan_start=date(2018, 4, 1), as_at=date(2019, 3, 31))


def _days(text: str, frame: Frame = FRAME) -> list[tuple[str, str]]:
    return [(str(one.due.earliest), str(one.due.latest)) for one in find(text, frame) if one.is_dated]


def test_a_number_behind_a_date_is_not_swallowed_and_both_readings_are_said() -> None:
    (one,) = find("By Dec 20 – 30 wardens to be trained", FRAME)
    assert one.due.phrase == "By Dec 20"
    assert "could be days of December" in one.notes[0]


def test_a_year_outside_the_period_is_noted() -> None:
    (one,) = find("By Dec 2020 – done", FRAME)
    assert one.notes == ("“By Dec 2020” is after the plan's period, which ends on 31 March 2020.",)


def test_a_misspelt_month_with_a_year_is_said_and_not_guessed() -> None:
    (one,) = find("print it by Setpember 2019, then rest", FRAME)
    assert (one.due.latest, one.notes) == (None, ("“Setpember” is no month; September may be meant.",))


def test_two_digits_far_from_the_plan_are_a_day() -> None:
    assert find("By June 30", FRAME)[0].due.precision is Precision.DAY
    assert find("By June 28", FRAME)[0].due.precision is Precision.MONTH


def test_a_year_that_was_not_printed_is_taken_from_the_period_and_said() -> None:
    (one,) = find("by 27th June", FRAME)
    assert (one.due.latest, "has no year" in one.notes[0]) == (date(2019, 6, 27), True)


CARRIED = (
    ("Jan 2020 – appoint\nMay – open\nSept – review", ["2020-01-31", "2020-05-31", "2020-09-30"]),
    ("visits start September and run until June", ["2019-09-30", "2020-06-30"]),
    ("By December: bid. By June: ask", ["2019-12-31", "2019-06-30"]),
    ("done in May 2016. By June: ask", ["2016-05-31", "2019-06-30"]),
    ("tests go on to March 2020; bids in by 15 May", ["2020-03-31", "2019-05-15"]),
)


@pytest.mark.parametrize(("text", "latest"), CARRIED)
def test_a_year_that_was_printed_goes_on_to_the_dates_behind_it(text: str, latest: list[str]) -> None:
    assert [day for _, day in _days(text)] == latest


def test_without_a_period_no_year_is_guessed() -> None:
    (one,) = find("by 27th June")
    assert (one.due.latest, one.due.precision) == (None, Precision.OPEN)


def test_the_order_of_day_and_month_is_said_where_both_would_do() -> None:
    assert "day first: 5 June 2019" in find("on 5/6/2019", FRAME)[0].notes[0]
    assert find("on 5/6/2019", Frame(month_first=True))[0].due.latest == date(2019, 5, 6)


@pytest.mark.parametrize(
    "text", ["31 June 2019", "2 Febuary 2019", "June 20119", "31/02/2019", "31 June", "29 February 2019"]
)
def test_an_impossible_date_is_noted_and_never_guessed(text: str) -> None:
    (one,) = find(text, FRAME)
    assert (one.due.phrase, one.due.earliest, one.due.latest) == (text, None, None)
    assert one.notes


def test_the_plan_says_what_a_quarter_is() -> None:
    calendar = Calendar(quarter_basis=QuarterBasis.CALENDAR)
    assert _days("Q2 2005", Frame(calendar)) == [("2005-04-01", "2005-06-30")]
    assert _days("Q2 2005", Frame()) == [("2005-07-01", "2005-09-30")]


def test_the_plan_says_when_its_year_starts() -> None:
    assert _days("Q1 2019/20", Frame(Calendar(year_start=7))) == [("2019-07-01", "2019-09-30")]
    assert _days("2019/20", Frame(Calendar(year_start=7))) == [("2019-07-01", "2020-06-30")]


def test_the_plan_says_when_its_terms_are() -> None:
    calendar = Calendar(terms=(Term("Summer term", 4, 20, 7, 22),))
    assert _days("summer term 2019", Frame(calendar)) == [("2019-04-20", "2019-07-22")]


def test_what_was_assumed_of_a_relative_date_is_said() -> None:
    (one,) = find("by next June", FRAME)
    assert one.notes == ("“next June” was counted from 31 March 2019.",)
    (other,) = find("by October half term 2019", FRAME)
    assert other.notes == ("“October half term 2019” was read as 17 October to 2 November.",)


def test_without_the_day_of_writing_a_next_month_is_none_and_a_next_june_has_no_year() -> None:
    assert find("by the end of next month", Frame()) == ()
    (one,) = find("by next June", Frame())
    assert (one.due.latest, one.notes) == (None, ("“by next June” has no year, and the plan does not say which.",))


def test_a_half_year_follows_the_plans_quarters() -> None:
    frame = Frame(Calendar(quarter_basis=QuarterBasis.CALENDAR), FRAME.start, FRAME.end)
    assert _days("H1 2019", frame) == [("2019-01-01", "2019-06-30")]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("on Wednesday 15 April", "2020-04-15"),  # 15 April 2019 was a Monday
        ("Meet on Tuesday 23rd April, in the hall", "2019-04-23"),
        ("by Thursday the 27th of June", "2019-06-27"),
        ("Friday 29 March", "2019-03-29"),  # before the period, in which it is a Sunday
        ("on Saturday 15 April", "2019-04-15"),  # in none of the years that are near
    ],
)
def test_the_weekday_beside_a_day_tells_its_year(text: str, day: str) -> None:
    assert _days(text)[0][0] == day
