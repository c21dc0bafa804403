"""Days of which a sentence prints no year."""

from datetime import date

import pytest

from milepost.core.checks.examples import TODAY, example_plan
from milepost.core.checks.facts.days.yearless import yearless
from milepost.core.checks.gathered import gathered


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("We met on 24 July.", date(2023, 7, 24)),
        ("We met at the July Board on the 24th.", date(2023, 7, 24)),
        ("We met on Friday 2 June.", date(2024, 6, 2)),
    ],
)
def test_the_next_day_of_its_kind_is_taken(text: str, day: date) -> None:
    plan = gathered(example_plan(f"Action: 1.1 Open the hub\nNow: {text}"))
    assert [one.first for one in yearless(plan.told_at[0][0], text, TODAY)] == [day]


@pytest.mark.parametrize("text", ["We met on 24 July 2022.", "We met on 31 June.", "24 people met in July."])
def test_a_day_with_its_year_or_without_a_calendar_is_none(text: str) -> None:
    plan = gathered(example_plan(f"Action: 1.1 Open the hub\nNow: {text}"))
    assert not list(yearless(plan.told_at[0][0], text, TODAY))
