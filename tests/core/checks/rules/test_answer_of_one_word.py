""" "See above" is no answer to what came of it, in whatever column that is asked; of a measure it may be one."""

from datetime import date

import pytest

from milepost.core.checks import check
from milepost.core.pipeline import read_plan


@pytest.mark.parametrize(("heading", "is_told"), [("Impact on families", True), ("Measure", False)])
def test_a_pointer_is_no_account_of_what_came_of_it(heading: str, *, is_told: bool) -> None:
    text = (
        "# Hall plan 2026 to 2027\n\n## Priority: Halls\n\n#### 1.1 Open the hall\n\n##### Progress\n\nThe roof is "
        "on.\n\n"
        f"##### {heading}\n\nSee above.\n"
    )
    found = check(read_plan(text.encode(), "halls.txt"), date(2026, 6, 15))
    assert any(one.rule == "answer-of-one-word" for one in found) is is_told
