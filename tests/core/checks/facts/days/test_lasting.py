"""How long a plan lasts is read from its title and from the lines above its actions."""

from dataclasses import replace
from datetime import date

import pytest

from milepost.core.checks.examples import example_plan
from milepost.core.checks.facts.days.lasting import lasting


@pytest.mark.parametrize(
    ("lines", "first", "last", "is_exact"),
    [
        ("Period: 2022-25", date(2022, 1, 1), date(2025, 12, 31), False),
        (
            "Period: 2022-25\nIntroduction: Plan: May 2022 to April 2025.",
            date(2022, 5, 1),
            date(2025, 4, 30),
            True,
        ),
        (
            "Period:\nIntroduction: The plan is of 3 May 2022 to 2 May 2024.",
            date(2022, 5, 3),
            date(2024, 5, 2),
            True,
        ),
        (
            "Period: 2022-25\nIntroduction: Year one was May 2022 to April 2023 and the plan closes in March 2025.",
            date(2022, 1, 1),
            date(2025, 3, 31),
            True,
        ),
        (
            "Period: 2022-25\nIntroduction: Our strategy runs until 30 June 2025.",
            date(2022, 1, 1),
            date(2025, 6, 30),
            True,
        ),
        (
            "Period: 2022-25\nIntroduction: The plan comes to its end on 31 March 2025.",
            date(2022, 1, 1),
            date(2025, 3, 31),
            True,
        ),
        (
            "Period: 2022-25\nIntroduction: Everything here is to be done by 31 March 2025.",
            date(2022, 1, 1),
            date(2025, 3, 31),
            True,
        ),
        ("Period:\nIntroduction: Plan period April 2022 to March 2023.", date(2022, 4, 1), date(2023, 3, 31), True),
    ],
)
def test_months_are_exact_and_years_are_read_widely(lines: str, first: date, last: date, is_exact: bool) -> None:
    assert lasting(example_plan(f"{lines}\nAction: 1.1 Open the hub")) == (first, last, is_exact)


@pytest.mark.parametrize(
    "lines",
    [
        "Period: 2022/23",
        "Period:\nIntroduction: Plan of the board. First year, April 2022 to March 2023.",
        "Period:\nIntroduction: This report on the plan covers April 2021 to March 2023.",
        "Period: 2022-25\nIntroduction: The plan replaces that of April 2019 to March 2022.",
    ],
)
def test_the_months_of_a_report_are_not_those_of_the_plan(lines: str) -> None:
    found = lasting(example_plan(f"{lines}\nAction: 1.1 Open the hub"))
    assert found is None or not found.is_exact


def test_the_time_that_a_column_reports_on_is_not_that_of_the_plan() -> None:
    plan = example_plan("Period: 2022-25\nAction: 1.1 Open the hub\nNow: Two rooms are let")
    asked = tuple(replace(one, period=plan.periods[0].key) for one in plan.questions)
    assert lasting(replace(plan, questions=asked)) is None
