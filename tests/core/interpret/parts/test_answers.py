"""What a whole cell is by its look."""

import pytest

from milepost.core.interpret.parts.answers import names_only_time


@pytest.mark.parametrize(
    "text",
    [
        "March 2026",
        "31/03/2026",
        "By the end of Q3 2025/26",
        "Ongoing",
        "TBC",
        "2027",
        "24/25",
        "Phase 2",
        "Year 3",
        "March and May 2026",
    ],
)
def test_a_time_alone_tells_when(text: str) -> None:
    assert names_only_time(text)


@pytest.mark.parametrize(
    "text",
    [
        "400 machines marked by March 2026",
        "85% of victims by March 2026",
        "Fewer incidents",
        "120 surveys (35 in 2024)",
    ],
)
def test_a_figure_beside_a_time_tells_how_much(text: str) -> None:
    assert not names_only_time(text)
