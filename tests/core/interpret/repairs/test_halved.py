"""A column that asks who and when at once gives the lead and the day."""

import pytest
from tests.core.interpret.sketch import document

from milepost.core.interpret import interpret
from milepost.core.plan.walk import actions


@pytest.mark.parametrize(
    "heading",
    ["Who/when", "Lead / By when", "Lead and timescale", "Owner & deadline", "Who? By when?", "Lead (by when)"],
)
@pytest.mark.parametrize(
    "cell", ["Ann Lowe / Dec 2025", "Ann Lowe, December 2025", "Ann Lowe (Dec 2025)", "Ann Lowe by 31/12/2025"]
)
def test_the_lead_and_the_day_of_one_cell_are_parted(heading: str, cell: str) -> None:
    rows = f"Ref | Action | {heading} | Update\nR1 | Buy beds | {cell} | Bought\nR2 | Call people | Bob Hale | Called"
    found = list(actions(interpret(document(f"# Plan\n\n{rows}"))))
    assert [[one.name for one in action.leads] for action in found] == [["Ann Lowe"], ["Bob Hale"]]
    assert [str(one.due.latest) for one in found[0].milestones] == ["2025-12-31"]
    assert not found[1].milestones


@pytest.mark.parametrize(
    "cell",
    ["Ann Lowe, Vale Trust, Dec 2025", "Ann Lowe, / Vale Trust / Dec 2025", "Dec 2025: Ann Lowe, Vale Trust"],
)
def test_a_lead_of_several_parts_keeps_them_beside_the_day(cell: str) -> None:
    head = "Ref | Action | Lead and timescale | Update"
    rows = f"{head}\nR1 | Buy beds | {cell} | Bought\nR2 | Call people | Bob Hale | Called"
    found = next(actions(interpret(document(f"# Plan\n\n{rows}"))))
    assert [(one.name, one.organisation) for one in found.leads] == [("Ann Lowe", "Vale Trust")]
    assert [str(one.due.latest) for one in found.milestones] == ["2025-12-31"]


def test_a_heading_with_one_question_keeps_its_cells_whole() -> None:
    rows = "Ref | Action | Lead and partners\nR1 | Buy beds | Ann Lowe, Care Team\nR2 | Call | Bob Hale"
    found = list(actions(interpret(document(f"# Plan\n\n{rows}"))))
    assert found[0].leads[0].name == "Ann Lowe"
