"""A date that no calendar has, and what only looks like one."""

import pytest

from milepost.core.checks.examples import TODAY, example_plan
from milepost.core.checks.rules.impossible_date import faults


@pytest.mark.parametrize(("text", "count"), [
    ("31 June 2023", 1), ("30th of February", 1), ("by February 30", 0), ("29 Feb 2023", 1), ("29 Feb 2024", 0),
    ("31/06/2023", 1), ("30/06/2023", 0), ("3 Febuary 2023", 1), ("June 20119", 1), ("28 February 2023", 0),
    ("12 Oxford places", 0), ("from 5 September to 20 July", 0), ("31 June, and from 5 September to 20 July", 1),
])  # fmt: skip
def test_a_date_that_the_calendar_lacks_is_found(text: str, count: int) -> None:
    assert len(list(faults(example_plan(f"Action: 1.1 Open\nNext: {text}"), TODAY))) == count
