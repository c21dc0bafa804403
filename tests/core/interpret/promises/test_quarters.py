"""Columns of quarters: what is to be done in each is a milestone, what was done in each is none."""

import pytest

from milepost.core.pipeline import read_plan
from milepost.core.plan.walk import actions

_TABLE = """
Ref,Action,Lead,{heads},Status
1,Mend ten lamps,Bo Hale,{first},Late
2,Light the tunnel,Cy Moss,{second},On track
"""
_HEADS = "Q1 2025/26,Q2 2025/26,Q3 2025/26"


def _told(first: str, second: str, heads: str = _HEADS, more: str = "") -> list[tuple[str, str]]:
    text = _TABLE.format(heads=heads, first=first, second=second)
    rows = text.strip().split("\n")
    told = "\n".join(f"{row}{more and (',Progress' if not at else ',Two of ten')}" for at, row in enumerate(rows))
    plan = read_plan(told.encode(), "plan.csv")
    return [
        (one.due.latest.isoformat() if one.due.latest else "", one.text)
        for action in actions(plan)
        for one in action.milestones
    ]


def test_an_order_under_a_quarter_is_due_on_its_last_day() -> None:
    assert _told("recruit a fitter,Train the team,All lamps burn", ",Survey the walls,Order the lights") == [
        ("2025-06-30", "recruit a fitter"),
        ("2025-09-30", "Train the team"),
        ("2025-12-31", "All lamps burn"),
        ("2025-09-30", "Survey the walls"),
        ("2025-12-31", "Order the lights"),
    ]


def test_where_another_column_tells_how_it_goes_quarters_hold_what_was_planned() -> None:
    cells = ("4 streets,7 streets,10 streets", ",Half the tunnel,All of it")
    assert not _told(*cells)
    assert [text for _, text in _told(*cells, more="x")] == [
        "4 streets", "7 streets", "10 streets", "Half the tunnel", "All of it",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("first", "second", "heads"),
    [
        ("Fitter was found,Team trained,Six lamps burn", ",Walls surveyed,Lights ordered", _HEADS),
        ("Recruit a fitter,Train the team,Mend", ",Survey,Order", "Q1 update,Q2 update,Q3 update"),
        ("12,14,19", ",3,4", _HEADS),
        ("Recruit a fitter,,", ",Train the team,", _HEADS),
    ],
    ids=["told of the past", "updates by their headings", "figures", "too few to tell"],
)
def test_other_cells_of_quarters_are_no_milestones(first: str, second: str, heads: str) -> None:
    assert not _told(first, second, heads)
