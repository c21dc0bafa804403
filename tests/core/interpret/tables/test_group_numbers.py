"""Tests of columns that number the groups of actions."""

import pytest
from tests.core.readers.excel.books import book
from tests.core.readers.excel.books import rows as sheet

from milepost.core.interpret.meanings.columns import Role
from milepost.core.interpret.tables.group_numbers import group_codes, numbering_groups
from milepost.core.pipeline import read_plan
from milepost.core.plan.walk import actions

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


def test_what_an_export_says_below_its_rows_is_no_code_of_a_group() -> None:
    rows = [line.split(",") for line in EXPORT.strip().split("\n")]
    made = book(sheet(["All goals"], ["Run by", "B Hale"], *rows, ["3 records"], ["End of report"]))
    plan = read_plan(made, "goals.xlsx")
    assert [one.number for one in plan.sections] == ["PIER-1", "PIER-2"]
    assert {"3 records", "End of report"} <= {one.text for one in plan.unplaced}


def test_parts_of_a_lead_are_joined_where_a_program_writes_their_headings() -> None:
    rows = EXPORT.replace("Owner,", "owner_name,owner_role,owner_org,").replace("Lowe,", "Lowe,Engineer,Wick Council,")
    rows = rows.replace("Hale,", "Hale,Planner,Wick Council,").replace("Moss,", "Moss,Chemist,Wick Trust,")
    leads = [lead for one in actions(read_plan(rows.encode(), "goals.csv")) for lead in one.leads]
    assert [(one.name, one.post) for one in leads] == [
        ("Ann Lowe", "Engineer"),
        ("Bo Hale", "Planner"),
        ("Cy Moss", "Chemist"),
    ]
