"""The sample plan moves with the years: its words, its dates and nothing else."""

from datetime import date
from pathlib import Path

import pytest

from milepost.core.pipeline import read_plan
from milepost.core.plan.walk import actions
from milepost.records.demo.years import moved, moved_document, years_since

DOCUMENT = Path(__file__).parents[3] / "examples" / "elmshire-plan-2024-25.docx"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Plan 2024–27: report on year 1 (2024-25)", "Plan 2026–29: report on year 1 (2026-27)"),
        ("By June 25 – 40 families", "By June 27 – 40 families"),
        ("(baseline Oct ’24 of 220)", "(baseline Oct ’26 of 220)"),
        ("May/June ‘25", "May/June ‘27"),
        ("by 16 May 2025.", "by 16 May 2027."),
        ("elmshire-plan-2024-25.docx", "elmshire-plan-2026-27.docx"),
        ("Nineteen of 24 schools, aged 18 to 24, 24% of them", "Nineteen of 24 schools, aged 18 to 24, 24% of them"),
        ("31 days in 2nd July", "31 days in 2nd July"),
    ],
)
def test_years_move_and_other_numbers_stay(before: str, after: str) -> None:
    assert moved(before, 2) == after
    assert moved(after, -2) == before


def test_every_promise_of_the_sample_falls_due_so_many_years_later() -> None:
    data = DOCUMENT.read_bytes()
    before, after = (read_plan(found, DOCUMENT.name) for found in (data, moved_document(data, 3)))
    days = [
        [one.due.latest.year for action in actions(plan) for one in action.milestones if one.due.latest]
        for plan in (before, after)
    ]
    assert len(days[0]) == 40
    assert days[1] == [year + 3 for year in days[0]]
    assert [period.key for period in after.periods] == ["2027-28", "2027-30", "2028-29"]


@pytest.mark.parametrize(
    ("today", "years"),
    [(date(2026, 11, 25), 1), (date(2027, 3, 31), 1), (date(2027, 6, 30), 1), (date(2027, 7, 1), 2)],
)
def test_today_falls_within_the_year_of_the_promises_or_into_its_reporting(today: date, years: int) -> None:
    assert years_since(today) == years
