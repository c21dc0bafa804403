"""Days counted back from the board in working days, by the bank holidays of the nation."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from milepost.core.plan.timetable import Nation, Timetable, is_working_day, timetable, working_days_before


def test_a_weekend_is_not_counted() -> None:
    assert working_days_before(date(2026, 11, 25), 3) == date(2026, 11, 20)


def test_a_round_before_easter_starts_before_the_bank_holidays() -> None:
    # Good Friday was 3 April 2026 and Easter Monday 6 April.
    assert working_days_before(date(2026, 4, 8), 2) == date(2026, 4, 2)


@pytest.mark.parametrize(
    ("nation", "day", "works"),
    [
        (Nation.ENGLAND, date(2026, 4, 6), False),
        (Nation.SCOTLAND, date(2026, 4, 6), True),
        (Nation.NORTHERN_IRELAND, date(2026, 3, 17), False),
        (Nation.WALES, date(2026, 3, 17), True),
        (Nation.SCOTLAND, date(2026, 11, 30), False),
    ],
)
def test_each_nation_has_its_own_bank_holidays(nation: Nation, day: date, works: bool) -> None:
    assert is_working_day(day, nation) is works


def test_the_usual_timetable_of_a_board() -> None:
    assert timetable(date(2026, 3, 25)) == Timetable(
        open_on=date(2026, 2, 11),
        answer_by=date(2026, 3, 4),
        sign_by=date(2026, 3, 11),
        paper_due=date(2026, 3, 16),
        board_on=date(2026, 3, 25),
    )


@given(st.dates(date(2020, 1, 1), date(2035, 12, 31)), st.sampled_from(list(Nation)))
def test_every_step_is_a_working_day_and_they_come_in_order(board_on: date, nation: Nation) -> None:
    steps = timetable(board_on, nation)
    days = [steps.open_on, steps.answer_by, steps.sign_by, steps.paper_due]
    assert all(is_working_day(day, nation) for day in days)
    assert days == sorted(days)
    assert steps.paper_due < board_on


def test_a_deadline_that_the_board_sets_moves_what_comes_before_it() -> None:
    assert timetable(date(2026, 3, 25), paper_due=date(2026, 3, 9)) == Timetable(
        open_on=date(2026, 2, 4),
        answer_by=date(2026, 2, 25),
        sign_by=date(2026, 3, 4),
        paper_due=date(2026, 3, 9),
        board_on=date(2026, 3, 25),
    )


@given(st.dates(date(2020, 1, 1), date(2035, 1, 1)), st.sampled_from(Nation))
def test_the_usual_deadline_said_by_hand_changes_nothing(board_on: date, nation: Nation) -> None:
    usual = timetable(board_on, nation)
    assert timetable(board_on, nation, paper_due=usual.paper_due) == usual
