"""Tables that stand beside a plan give it no action."""

from dataclasses import replace

import pytest
from tests.core.interpret.sketch import document, table

from milepost.core.document.nodes import Document, Heading, Place, Table
from milepost.core.interpret import interpret
from milepost.core.plan.walk import actions

_PLAN = """
## Priority 1: Homes

Ref | Action | Lead
1.1 | Insulate lofts | Ann Lowe
1.2 | Mend roofs | Bo Hale
"""
_FIGURES = """
Measure | 2022/23 | 2023/24 | 2024/25 | Change on year
Burglary | 1,804 | 731 | 655 | -10.4%
Feel safe | 58% | 57% | 61% | +4 points
"""
_IMPLICATIONS = """
Implication | Comments | Officer
Financial | Met from the grant. | Finance Partner
Legal | The Act asks for a strategy. | Solicitor
"""
_COUNTS = """
Theme | Actions | Average % complete | Next to fall due
A - Our buildings | 3 | 48% | Dec 2025
B - How we travel | 2 | 55% | Nov 2025
"""
_STATES = """
Priority | Number of actions | Complete | On track | Delayed
Homes | 12 | 3 | 8 | 1
Roads | 7 | 1 | 6 | 0
"""
_FINISHED = """
Objective | Actions | Finished
1 Warm homes | 4 | 1
2 Dry homes | 3 | 0
"""
_MONEY = """
Scheme | Allocated £000 | Spent £000
Block beds | 640 | 212
GP in the emergency department | £310 | 155
"""


@pytest.mark.parametrize("table", [_MONEY, _FIGURES, _IMPLICATIONS, _COUNTS, _STATES, _FINISHED])
def test_figures_and_implications_before_a_plan_are_no_actions(table: str) -> None:
    plan = interpret(document(f"# Annual report\n\n## The year\n\n{table}\n{_PLAN}"))
    assert [one.title for one in actions(plan)] == ["Insulate lofts", "Mend roofs"]
    assert [one.title for one in plan.sections] == ["Homes"]


def test_a_grid_of_years_with_words_is_read() -> None:
    grid = (
        "Action | 2024/25 | 2025/26 | Lead\n"
        "Mark the doors of every house | Try ten streets | All streets | Ann Lowe\n"
        "Ask the town how it feels | 400 | 600 | Bo Hale\n"
    )
    titles = [one.title for one in actions(interpret(document(f"# Plan\n\n{grid}")))]
    assert titles == ["Mark the doors of every house", "Ask the town how it feels"]


def test_figures_beside_what_is_called_an_action_are_its_answers() -> None:
    grid = "Project | Cost £000 | Homes\nMend the roofs of Elm Court | 120 | 14\nInsulate lofts | 80 | 60\n"
    assert len(list(actions(interpret(document(f"# Plan\n\n{grid}"))))) == 2


def test_figures_under_action_beside_its_words_are_numbers() -> None:
    grid = "Action | What we will do | Lead\n1 | Mark the doors of every house | Ann Lowe\n2 | Ask the town | Bo Hale\n"
    found = actions(interpret(document(f"# Plan\n\n{grid}")))
    assert [(one.number, one.title) for one in found] == [("1", "Mark the doors of every house"), ("2", "Ask the town")]


def test_an_annex_of_money_behind_a_plan_is_no_action_of_it() -> None:
    plan = interpret(document(f"# Plan\n{_PLAN}\n## Annex: money\n\n{_MONEY}"))
    assert [one.title for one in actions(plan)] == ["Insulate lofts", "Mend roofs"]


def _sheet(name: str, rows: str) -> tuple[Heading, Table]:
    place = Place(sheet=name)
    return Heading(name, 1, place=place), replace(
        table([row.split(" | ") for row in rows.strip().splitlines()]), place=place
    )


@pytest.mark.parametrize(
    "name", ["Archive 2024-25", "ARCHIVE", "Archived actions", "Old list (do not use)", "Superseded"]
)
def test_a_sheet_of_what_was_put_away_gives_no_actions(name: str) -> None:
    old = _sheet(
        name,
        "Ref | Action | Closed | Reason\nX1 | Open a bench | March 2025 | Done\nX2 | Count the nets | May 2025 | Done",
    )
    now = _sheet(
        "Register",
        "Ref | Action | Lead | Status\nX3 | Insulate lofts | Ann Lowe | Green\nX4 | Mend roofs | Bo Hale | Red",
    )
    for blocks in ((*now, *old), (*old, *now)):
        plan = interpret(Document(blocks))
        assert [one.number for one in actions(plan)] == ["X3", "X4"]
        assert any("Open a bench" in one.text for one in plan.unplaced)


def test_archives_that_are_the_work_itself_stay_actions() -> None:
    blocks = _sheet("Archives and museums", "Ref | Action | Lead | Status\nX3 | Scan the maps | Ann Lowe | Green")
    assert [one.number for one in actions(interpret(Document(blocks)))] == ["X3"]


def test_visits_of_governors_are_no_actions() -> None:
    visits = "Date | Governor | Focus\n13 May 2025 | Mr Osei | Reading walk\n2 June 2025 | Mrs Sandhu | Registers"
    plan = interpret(document(f"# School plan\n{_PLAN}\n\n## Governor visits\n\n{visits}"))
    assert [one.title for one in actions(plan)] == ["Insulate lofts", "Mend roofs"]
    assert [area.title for section in plan.sections for area in section.focus_areas] == [""]
