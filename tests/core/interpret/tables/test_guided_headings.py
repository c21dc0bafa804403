"""A row that says how to fill in those below it is no second row of headings, though it has words of headings."""

import pytest
from tests.core.interpret.sketch import document
from tests.core.interpret.told import told

from milepost.core.interpret import interpret

_HINTS = "no. | What is to be done? Start with a verb | name, post, organisation | month and year | {0} | {1}"
_PLAN = """
    # Priority 1: Dry homes

    Ref | Action | Lead | By when | Measure | Progress
    {hints}
    1.1 | Mend the gutters of the mill | Ann Lowe, Surveyor, Elmshire Council | March 2027 | 40 gutters | Nine done.
    1.2 | Line the cellar of the inn | Bob Hale, Engineer, Elmshire Council | May 2027 | One cellar | Begun in June.
"""


@pytest.mark.parametrize(
    ("measure", "progress"), [("How will we know?", "Max 60 words"), ("see list", "Keep it short")]
)
def test_the_headings_stay_those_above(measure: str, progress: str) -> None:
    plan = interpret(document(_PLAN.format(hints=_HINTS.format(measure, progress))))
    assert "Measure: 40 gutters" in told(plan)
    assert {one.heading for one in plan.questions} >= {"Measure", "Progress"}
    assert [len(area.actions) for section in plan.sections for area in section.focus_areas] == [2]


def test_a_second_row_of_headings_stays_one() -> None:
    rows = "Ref | Action | Lead | Due | How much | What has happened"
    plan = interpret(document(_PLAN.format(hints=rows)))
    assert [len(area.actions) for section in plan.sections for area in section.focus_areas] == [2]
