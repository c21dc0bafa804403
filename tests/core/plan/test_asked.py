"""The heading of an answer names the period that it was given for."""

import pytest

from milepost.core.plan.asked import heading_for
from milepost.core.plan.model import Question, QuestionRole

LABELS = {"2026-05": "14 May 2026", "2027-05": "12 May 2027", "x": ""}


@pytest.mark.parametrize(
    ("heading", "period", "expected"),
    [
        ("Position (12 May 2027)", "2026-05", "Position (14 May 2026)"),
        ("Position (12 May 2027)", "2027-05", "Position (12 May 2027)"),
        ("Position (12 May 2027)", "x", "Position (12 May 2027)"),
        ("Position (12 May 2027)", "", "Position (12 May 2027)"),
        ("Evidence", "2026-05", "Evidence"),
    ],
)
def test_a_heading_names_the_period_of_its_answer(heading: str, period: str, expected: str) -> None:
    question = Question("now", heading, QuestionRole.WHERE_NOW, "2027-05")
    assert heading_for(question, period, LABELS) == expected
