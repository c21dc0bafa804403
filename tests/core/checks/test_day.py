"""The day on which a plan is judged."""

from datetime import date

from milepost.core.checks import judged_on
from milepost.core.plan.model import Period, Plan, Standing

PAST = Period("a", "2021/22", date(2021, 4, 1), date(2022, 3, 31), Standing.PAST)
REPORTED = Period("b", "2022/23", date(2022, 4, 1), date(2023, 3, 31), Standing.REPORTED)
PLANNED = Period("c", "2023/24", date(2023, 4, 1), date(2024, 3, 31), Standing.PLANNED)


def test_a_plan_whose_year_runs_is_judged_today() -> None:
    plan = Plan(periods=(PAST, REPORTED, PLANNED))
    for today in (date(2022, 9, 1), date(2023, 9, 1), date(2024, 3, 31)):
        assert judged_on(plan, today) == today


def test_an_old_paper_is_judged_at_the_end_of_the_year_that_it_reports_on() -> None:
    assert judged_on(Plan(periods=(PAST, REPORTED, PLANNED)), date(2024, 7, 3)) == date(2023, 3, 31)
    assert judged_on(Plan(periods=(PAST, REPORTED)), date(2026, 1, 1)) == date(2023, 3, 31)


def test_a_plan_that_only_plans_is_judged_on_its_last_day() -> None:
    assert judged_on(Plan(periods=(PLANNED,)), date(2026, 1, 1)) == date(2024, 3, 31)


def test_a_plan_without_dates_is_judged_today() -> None:
    assert judged_on(Plan(periods=(PAST, Period("d", "Year 1"))), date(2026, 1, 1)) == date(2026, 1, 1)


def test_no_plan_is_judged_on_a_day_still_to_come() -> None:
    stray = Period("e", "by 30 June 2026", date(2026, 6, 1), date(2026, 6, 30), Standing.PAST)
    reported = Period("f", "Quarter 3 2025/26", date(2025, 10, 1), date(2025, 12, 31), Standing.REPORTED)
    assert judged_on(Plan(periods=(reported, stray)), date(2026, 1, 29)) == date(2026, 1, 29)


def test_a_paper_is_written_in_the_weeks_after_the_time_that_it_tells_of() -> None:
    for today in (date(2023, 4, 1), date(2023, 7, 2)):
        assert judged_on(Plan(periods=(PAST, REPORTED)), today) == today


def test_no_paper_is_judged_before_the_day_on_which_it_says_that_it_was_written() -> None:
    for words in ("Written on 28 July 2023 for the Panel.", "Position at Friday 28 July 2023", "Updated: 28 July 2023"):
        paper = Plan(title=f"Report on the year. {words}", periods=(PAST, REPORTED))
        assert judged_on(paper, date(2023, 8, 1)) == date(2023, 7, 28)
    for words in ("Adopted on 28 July 2023.", "The board meets on 28 July 2023.", "Written on 28 July 2021."):
        paper = Plan(title=f"Report on the year. {words}", periods=(PAST, REPORTED))
        assert judged_on(paper, date(2023, 8, 1)) == date(2023, 3, 31)
