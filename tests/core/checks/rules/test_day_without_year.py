"""A day without its year, in a paper that says when it was written and in one that does not."""

from dataclasses import replace

from milepost.core.checks.examples import TODAY, example_plan
from milepost.core.checks.rules.day_without_year import faults


def test_a_title_that_names_the_month_of_the_report_gives_the_year() -> None:
    plan = example_plan("Period:\nAction: 1.1 Light the pier\nNow: The lamp was lit on 4 May.")
    assert list(faults(plan, TODAY))
    assert not list(faults(replace(plan, title="Pier plan 2022–2025. Report to the Board, June 2023"), TODAY))
