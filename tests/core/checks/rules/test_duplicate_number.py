"""A number that starts again in each section means two actions only within it."""

from datetime import date

import pytest

from milepost.core.checks.examples import example_plan
from milepost.core.checks.rules.duplicate_number import faults


def numbers(*sections: str) -> list[str]:
    """The numbers found twice in a plan of sections, each given by the numbers of its actions."""
    lines = []
    for at, own in enumerate(sections, start=1):
        lines.append(f"Priority {at}: Part {at}")
        lines += [f"Action: {number} Train wardens" for number in own.split()]
    return [fault.evidence for fault in faults(example_plan("\n".join(lines)), date(2023, 6, 15))]


@pytest.mark.parametrize(
    ("sections", "found"),
    [
        (("1 2 3", "1 2", "1 2"), []),
        (("1 2 3", "1 2 2"), ["2"]),
        (("1 2 3", "3 4 5"), ["3"]),
        (("1.1 1.2", "1.1 1.3"), ["1.1"]),
        (("1.1 1.2", "2.1 1.2"), ["1.2"]),
        (("2b 3b", "2b 4b"), ["2b"]),
    ],
)
def test_a_number_that_starts_again_is_of_its_section(sections: tuple[str, ...], found: list[str]) -> None:
    assert numbers(*sections) == found
