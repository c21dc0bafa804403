"""Columns that group the actions below lines that open sections hold the focus areas of these."""

from tests.core.interpret.sketch import document

from milepost.core.interpret import interpret
from milepost.core.plan.walk import actions

_TABLE = """
Primary driver | Secondary driver | No. | Change idea | Owner
D{0}. Staff know who is frail | Seen in six hours | C{0}1 | Ask at the bedside | Ann Lowe
^ | Known causes | C{0}2 | Take blood pressure twice | Bo Hale
D{0}a. The ward is safe | Staff can see | C{0}3 | Move the desks | Ann Lowe
"""


def _drivers(*aims: str) -> str:
    return "# Falls\n\n" + "\n".join(f"## {aim}\n{_TABLE.format(at)}" for at, aim in enumerate(aims, 1))


def test_the_drivers_under_each_aim_are_its_focus_areas() -> None:
    plan = interpret(document(_drivers("Aim 1: Fewer falls", "Aim 2: Quicker theatre")))
    assert [(one.label, one.number, one.title) for one in plan.sections] == [
        ("Aim", "1", "Fewer falls"),
        ("Aim", "2", "Quicker theatre"),
    ]
    assert [len(one.focus_areas) for one in plan.sections] == [2, 2]
    assert [one.text for action in actions(plan) for one in action.answers] == [
        "Seen in six hours",
        "Known causes",
        "Staff can see",
    ] * 2


def test_a_single_heading_over_all_drivers_holds_none() -> None:
    plan = interpret(document(_drivers("Aim 1: Fewer falls")))
    assert "Staff know who is frail" in [one.title for one in plan.sections]


def test_groups_that_come_again_under_several_lines_stay_sections() -> None:
    text = _drivers("Ward: Larkspur", "Ward: Bramble").replace("D2", "D1")
    assert "Staff know who is frail" in [one.title for one in interpret(document(text)).sections]
