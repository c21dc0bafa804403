"""Where a plan ends its answers with full stops, one that lacks it is missed."""

import pytest

from milepost.core.checks.examples import example_plan
from milepost.core.checks.facts.texts.broken import broken
from milepost.core.checks.gathered import gathered

FULL = "The hall was painted in spring by nine people. The roof was mended in the same month."


@pytest.mark.parametrize(
    ("last", "is_found"),
    [
        ("The hall is open. The college will now run its evening classes", True),
        ("The hall is open. The college will now run its evening classes.", False),
        ("Evening classes at the college", False),
        ("The hall is open. Ask June for the key – JL", False),
    ],
)
@pytest.mark.parametrize("others", [FULL, FULL.rstrip(".")])
def test_a_missing_full_stop_tells_only_among_answers_that_have_it(last: str, others: str, *, is_found: bool) -> None:
    lines = [f"Action: 1.{at} Mend hall {at}\nNow: {others}" for at in range(1, 13)]
    found = gathered(example_plan("\n".join((*lines, f"Action: 1.20 Run the hall\nNow: {last}")))).once(broken)
    assert bool(found) is (is_found and others is FULL)
