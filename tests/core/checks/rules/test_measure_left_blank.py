"""A blank under "Measure and baseline" is a blank measure, and one under "Baseline" is a part of one."""

from datetime import date

import pytest

from milepost.core.checks import check
from milepost.core.pipeline import read_plan


def _plan(heading: str) -> str:
    rows = "\n".join(
        f"#### 1.{at} Open hall {at}\n\nLead: Ada Moss, Director, Elm Trust\n\n##### {heading}\n\n{text}\n\n"
        f"##### Progress\n\nThe roof of hall {at} is on.\n"
        for at, text in enumerate(
            ("12 halls (3 in 2025)", "9 halls (2 in 2025)", "40 days (31 in 2025)", "8 keys", ""), 1
        )
    )
    return f"# Hall plan 2026 to 2027\n\n## Priority: Halls\n\n{rows}"


@pytest.mark.parametrize(("heading", "is_told"), [("Measure and baseline", True), ("Baseline measure", False)])
def test_a_heading_that_asks_for_a_measure_and_its_start_asks_for_all_of_it(heading: str, *, is_told: bool) -> None:
    plan = read_plan(_plan(heading).encode(), "halls.txt")
    told = [one for one in check(plan, date(2026, 6, 15)) if one.rule == "measure-left-blank"]
    assert bool(told) is is_told
