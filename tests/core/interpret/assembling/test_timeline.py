"""Periods are named by titles and headings, and counted from the year that is reported on."""

import pytest
from tests.core.interpret.sketch import document

from milepost.core.interpret import interpret
from milepost.core.pipeline import read_plan
from milepost.core.plan.model import Plan, QuestionRole, Standing
from milepost.core.plan.walk import actions


def _plan(title: str, headings: str) -> Plan:
    return interpret(document(f"# {title}\n\n## Aim 1: Calm\n\nAction | {headings}\nMeet weekly | a | b"))


def test_year_two_follows_the_year_reported_on() -> None:
    plan = _plan("Report (2024-25)", "End of year 1 – Where are we now? | Year 2 - What needs to happen?")
    assert [(period.key, period.standing) for period in plan.periods] == [
        ("2024-25", Standing.REPORTED),
        ("2025-26", Standing.PLANNED),
    ]
    assert [question.period for question in plan.questions] == ["2024-25", "2025-26"]


def test_year_two_of_a_plan_of_several_years_counts_from_its_first() -> None:
    plan = _plan("Plan 2023-2026", "Year 1 update | Year 2 update")
    assert [question.period for question in plan.questions] == ["2023-24", "2024-25"]


def test_a_question_that_looks_ahead_in_its_own_words_speaks_of_a_planned_year() -> None:
    plan = _plan("Annual report", "What we did in 2024/25 | What we will do in 2025/26")
    assert [(period.key, period.standing) for period in plan.periods] == [
        ("2024-25", Standing.REPORTED),
        ("2025-26", Standing.PLANNED),
    ]


def test_quarters_are_of_the_plans_year() -> None:
    plan = _plan("Plan 2024/25", "Progress Q1 | Progress Q4")
    spans = {period.key: (str(period.start), str(period.end)) for period in plan.periods}
    assert spans["2024-25-q1"] == ("2024-04-01", "2024-06-30")
    assert spans["2024-25-q4"] == ("2025-01-01", "2025-03-31")


def test_a_month_in_a_heading_is_a_period_of_history() -> None:
    plan = _plan("Plan", "Progress at March 2014 | Progress at March 2015")
    assert [question.period for question in plan.questions] == ["2014-03", "2015-03"]


def test_some_months_of_one_year_are_a_period() -> None:
    plan = _plan("Plan", "Progress April to September 2025 | Progress October to March 2026")
    spans = [(str(period.start), str(period.end)) for period in plan.periods]
    assert spans == [("2025-04-01", "2025-09-30"), ("2025-10-01", "2026-03-31")]
    assert [question.period for question in plan.questions] == ["2025-04-09", "2025-10-03"]


@pytest.mark.parametrize(
    ("title", "first", "last"),
    [
        ("Plan, September 2024 to August 2026", "2024-09-01", "2026-08-31"),
        ("Plan for October 2024 – September 2027", "2024-10-01", "2027-09-30"),
        ("Plan, January 2025 to December 2025", "2025-01-01", "2025-12-31"),
        ("Plan, January 2025 to March 2025", "2025-01-01", "2025-03-31"),
        ("Plan, April 2024 to March 2027", "2024-04-01", "2027-03-31"),
        ("Plan 2024/25 – 2026/27", "2024-04-01", "2027-03-31"),
        ("Plan 2024-25 to 2026-27, update", "2024-04-01", "2027-03-31"),
        ("Plan 2024/2025 to 2026/2027", "2024-04-01", "2027-03-31"),
        ("Plan 2024-27", "2024-04-01", "2027-03-31"),
    ],
)
def test_a_plan_lasts_from_its_first_to_its_last_month(title: str, first: str, last: str) -> None:
    period = _plan(title, "Update | Next steps").periods[0]
    assert (str(period.start), str(period.end)) == (first, last)


def test_a_title_with_the_years_of_the_plan_is_not_lost_to_the_line_below_it() -> None:
    action = "#### 1.1 Meet weekly\n\nStatus: On track\n"
    text = "# Calm in Elm, plan 2023–2026\n{}\n## Aim 1: Calm\n" + action
    plan = read_plan(text.format("Report to the Board, 2 June 2025").encode(), "plan.txt")
    assert plan.title == "Calm in Elm, plan 2023–2026"
    assert [one.text for one in plan.unplaced] == ["Report to the Board, 2 June 2025"]
    assert [str(period.end) for period in plan.periods] == ["2026-03-31"]
    half = read_plan(text.format("Half-year report, April to September 2025").encode(), "plan.txt")
    assert [str(period.end) for period in half.periods] == ["2026-03-31", "2025-09-30"]


def test_a_heading_with_what_asks_without_its_mark() -> None:
    action = "#### A1 Meet weekly\n\nStatus: On track\n\n##### What we will do in 2026/27\n\nBy May 2026: meet.\n"
    text = f"# Plan\n\n## Aim 1: Calm\n\n{action}"
    assert read_plan(text.encode(), "plan.txt").questions[-1].role is QuestionRole.NEXT


def test_what_will_happen_by_when_asks_for_steps_and_not_for_a_day() -> None:
    assert _plan("Plan", "Progress | What will happen by when").questions[1].role is QuestionRole.NEXT


def test_a_plan_without_years_has_no_periods() -> None:
    assert _plan("Plan", "Update | Next steps").periods == ()


def test_steps_up_to_a_month_are_not_of_that_month() -> None:
    rows = "1.1 | Light | Mo | 6 | Meet both in September 2026.\n1.2 | Shut | Jo | 2 | A bid by 31 August 2026."
    head = "No | Action | Lead | Progress | What will we do by March 2027?"
    text = f"# Plan 2024-2027\n\n## Aim 1: Ashore\n\n{head}\n{rows}"
    plan = interpret(document(text))
    assert [str(one.due.latest) for action in actions(plan) for one in action.milestones] == [
        "2026-09-30",
        "2026-08-31",
    ]
    assert not any(one.standing is Standing.REPORTED and one.label == "by March 2027" for one in plan.periods)
