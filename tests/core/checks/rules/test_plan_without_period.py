"""A plan that prints its years anywhere says which period it is about."""

from dataclasses import replace

import pytest

from milepost.core.checks.examples import TODAY, example_plan
from milepost.core.checks.rules.plan_without_period import faults
from milepost.core.plan.model import Unplaced

PLAN = example_plan("Period:\nPriority 1: Be safe\nAction: 1.1 Open the hub")


def test_years_in_the_heading_of_a_section_are_a_period() -> None:
    section = replace(PLAN.sections[0], heading="Year 1 report (2024-25) Priority 1: Be safe")
    assert not list(faults(replace(PLAN, sections=(section,)), TODAY))


@pytest.mark.parametrize("text", ["Plan 2024–27", "Covers 2024/25", "From 2024 to 2027"])
def test_years_in_words_beside_the_tables_are_a_period(text: str) -> None:
    assert not list(faults(replace(PLAN, unplaced=(Unplaced(text),)), TODAY))


@pytest.mark.parametrize("text", ["Printed on 3 May 2024", "Page 20-24", "Room 2024-B"])
def test_a_day_or_another_number_is_none(text: str) -> None:
    assert len(list(faults(replace(PLAN, unplaced=(Unplaced(text),)), TODAY))) == 1
