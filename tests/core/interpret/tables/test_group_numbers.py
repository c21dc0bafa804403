"""Tests of columns that number the groups of actions."""

import pytest

from milepost.core.interpret.meanings.columns import Role
from milepost.core.interpret.tables.group_numbers import group_codes, numbering_groups
from milepost.core.pipeline import read_plan

EXPORT = """Goal code,Goal title,Ref,Task,Owner,Due date
PIER-1,Safe pier,PIER-1.01,Mend the rail,Ann Lowe,31/05/2026
PIER-1,Safe pier,PIER-1.02,Light the steps,Bo Hale,30/06/2026
PIER-2,Clean sea,PIER-2.01,Test the water,Cy Moss,31/07/2026
"""


def test_a_code_beside_each_groups_title_is_its_number() -> None:
    plan = read_plan(EXPORT.encode(), "goals.csv")
    assert [(one.number, one.title) for one in plan.sections] == [("PIER-1", "Safe pier"), ("PIER-2", "Clean sea")]
    assert [one.label for one in plan.sections] == ["Goal", "Goal"]
    numbers = [action.number for one in plan.sections for area in one.focus_areas for action in area.actions]
    assert numbers == ["PIER-1.01", "PIER-1.02", "PIER-2.01"]
    assert "Goal code" not in [question.heading for question in plan.questions]


@pytest.mark.parametrize(
    ("codes", "titles"),
    [
        (("1", "2", "3"), ("Safe pier", "Clean sea", "Warm halls")),  # each action has one
        (("1", "1", "2"), ("Safe pier", "Clean sea", "Clean sea")),  # they part the rows in other ways
        (("1", "1", "1"), ("Safe pier", "Safe pier", "Safe pier")),  # there is but one
        (("high", "high", "low"), ("Safe pier", "Safe pier", "Clean sea")),  # no codes
    ],
)
def test_other_codes_number_no_groups(codes: tuple[str, ...], titles: tuple[str, ...]) -> None:
    assert not group_codes((Role.NUMBER, Role.SECTION, Role.ACTION), (codes, titles, ("a", "b", "c")))


def test_merged_cells_number_the_rows_below_them_too() -> None:
    cells = (("Safe pier", "", "Clean sea"), ("1", "", "2"), ("a", "b", "c"))
    assert group_codes((Role.SECTION, Role.NUMBER, Role.ACTION), cells) == {1: 0}


def test_a_code_beside_an_action_is_its_own() -> None:
    roles = (Role.NUMBER, Role.ACTION, Role.NEXT)
    assert numbering_groups(roles, {0: 1}) == list(roles)
    assert numbering_groups((Role.NUMBER, Role.SECTION, Role.ACTION), {0: 1})[0] == Role.GROUP_NUMBER
