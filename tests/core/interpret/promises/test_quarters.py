"""Columns of quarters: what is to be done in each is a milestone, what was done in each is none."""

import pytest
from tests.core.interpret.sketch import document

from milepost.core.interpret import interpret
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


_SPANNED = """
    # Lamps 2025/26

    Ref | Action | Lead | {name} | < | < | Position | RAG
    ^ | ^ | ^ | Q1 | Q2 | Q3 | ^ | ^
    1 | Mend ten lamps | Bo Hale | Fitter found | Team trained | Six lamps lit | Fitter was found | Late
    2 | Light the tunnel | Cy Moss | | Walls surveyed | {own} | | On track
    """


def _spanned(name: str, own: str = "Lights ordered") -> list[tuple[str, str]]:
    found = [
        one for action in actions(interpret(document(_SPANNED.format(name=name, own=own)))) for one in action.milestones
    ]
    return [(one.due.latest.isoformat() if one.due.latest else "", one.text) for one in found]


@pytest.mark.parametrize("name", ["Milestones", "Key milestones 2025/26", "Milestones 25/26"])
def test_quarters_under_a_heading_of_milestones_hold_them_whatever_they_read_like(name: str) -> None:
    assert _spanned(name) == [
        ("2025-06-30", "Fitter found"),
        ("2025-09-30", "Team trained"),
        ("2025-12-31", "Six lamps lit"),
        ("2025-09-30", "Walls surveyed"),
        ("2025-12-31", "Lights ordered"),
    ]


def test_the_year_over_the_quarters_is_theirs() -> None:
    assert _spanned("Milestones 2027/28")[0] == ("2027-06-30", "Fitter found")


def test_a_step_with_a_day_of_its_own_is_due_on_that() -> None:
    found = _spanned("Milestones", "Lights ordered by 3 November 2025")
    assert [day for day, words in found if words.startswith("Lights")] == ["2025-11-03"]


def test_quarters_under_a_heading_of_progress_hold_no_milestones() -> None:
    assert not _spanned("Progress")


def test_undated_steps_under_whole_years_are_no_milestones() -> None:
    text = _SPANNED.format(name="Milestones", own="").replace("Q1 | Q2 | Q3", "2025/26 | 2026/27 | 2027/28")
    assert not [one for action in actions(interpret(document(text))) for one in action.milestones]


_UNDER_NAME = """
| | | {name} | < | <
Ref | Action | Lead | Q1 | Q2 | Q3
1 | Mend ten lamps | Bo Hale | Fitter found | | Lamps burn
2 | Light the tunnel | Cy Moss | | Walls surveyed |
"""


def _under(name: str) -> list[tuple[str, str]]:
    text = _UNDER_NAME.strip("\n").format(name=name)
    plan = interpret(document(f"# Lamps plan 2025/26\n\n{text}"))
    assert [(one.title, len(one.focus_areas[0].actions)) for one in plan.sections] == [("", 2)]
    return [(str(one.due.latest), one.text) for action in actions(plan) for one in action.milestones]


@pytest.mark.parametrize("name", ["Milestones 2025/26", "Planned milestones", "Key milestones"])
def test_a_lone_name_over_the_quarters_is_no_section(name: str) -> None:
    assert _under(name) == [
        ("2025-06-30", "Fitter found"),
        ("2025-12-31", "Lamps burn"),
        ("2025-09-30", "Walls surveyed"),
    ]


@pytest.mark.parametrize("name", ["Progress 2025/26", "Position", "2025/26"])
def test_nor_is_one_that_tells_of_no_milestones(name: str) -> None:
    assert not _under(name)


def test_what_stands_under_a_day_is_due_by_it() -> None:
    rows = "1.1 | Light it | Ann Lowe | Six lamps | Ten lamps\n1.2 | Shut it | Bo Reed | Lock chosen | –"
    heads = "No | Action | Lead | By 19 December 2025 | By March 2026"
    plan = interpret(document(f"# Plan\n\n## Aim 1: Ashore\n\n{heads}\n{rows}"))
    found = [(str(one.due.latest), one.text) for action in actions(plan) for one in action.milestones]
    assert found == [("2025-12-19", "Six lamps"), ("2026-03-31", "Ten lamps"), ("2025-12-19", "Lock chosen")]
