"""What period a heading names."""

from datetime import date

import pytest

from milepost.core.interpret.meanings.periods import part_of_year, period_words, plan_year


@pytest.mark.parametrize(
    ("heading", "rest", "quarter", "year"),
    [
        ("Q1 (Apr–Jun 2024) RAG", "RAG", 1, 2024),
        ("Q4 (Jan–Mar 2025) RAG", "RAG", 4, 2024),
        ("Quarter 2 (July to September 24) progress", "progress", 2, 2024),
        ("Q3 (Oct - Dec) RAG", "RAG", 3, None),
        ("Q1 2024/25 RAG", "RAG", 1, 2024),
    ],
)
def test_the_months_of_a_quarter_belong_to_its_name(heading: str, rest: str, quarter: int, year: int | None) -> None:
    words = period_words(heading)
    assert (words.rest, words.quarter, words.year) == (rest, quarter, year)


def test_a_month_of_a_calendar_may_join_its_year_with_a_dash() -> None:
    words = period_words("Apr-25")
    assert (words.rest, words.month, words.year) == ("", 4, 2025)


@pytest.mark.parametrize(
    ("heading", "rest", "years"),
    [
        ("24/25", "", (2024, 2025)),
        ("Delivery year 25/26", "Delivery year", (2025, 2026)),
        ("Target 26-27", "Target", (2026, 2027)),
        ("Year 2", "", (None, None)),
        ("Year 1 milestones (2025/26)", "milestones", (2025, 2026)),
        ("Year 2 milestones 2026-27", "milestones", (2026, 2027)),
        ("Year 1 actions after the 2024/25 review", "actions after the 2024/25 review", (None, None)),
        ("24/26", "24/26", (None, None)),
        ("Scores 3/4", "Scores 3/4", (None, None)),
    ],
)
def test_a_heading_may_say_which_plan_year_it_is(heading: str, rest: str, years: tuple[int | None, int | None]) -> None:
    words = period_words(heading)
    assert (words.rest, (words.year, words.last_year)) == (rest, years)


def test_a_span_from_one_day_to_another_is_of_its_years() -> None:
    for heading in ("Action plan, 1 April 2023 to 31 March 2026", "Plan 1st April 2023 – 31st March 2026: return"):
        period = plan_year(period_words(heading))
        assert period is not None
        assert (period.start, period.end) == (date(2023, 4, 1), date(2026, 3, 31))


@pytest.mark.parametrize("heading", ["What we did April-September", "What we did, Apr to Sep", "Apr – Sept"])
def test_months_without_a_year_are_named_from_the_first_to_the_last(heading: str) -> None:
    words = period_words(heading)
    period = part_of_year(words, 2025)
    assert (words.month, words.until) == (4, 9)
    assert heading.endswith(words.text)
    assert (period.start, period.end) == (date(2025, 4, 1), date(2025, 9, 30))
