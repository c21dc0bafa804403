"""Sections that come again in a list of what has ended are the same sections."""

import pytest
from tests.core.interpret.sketch import document

from milepost.core.interpret import interpret
from milepost.core.pipeline import read_plan
from milepost.core.plan.model import Plan

_Told = list[tuple[str, list[tuple[str, list[str]]]]]
_BOTH: _Told = [
    ("Calm roads", [("Schools", ["Mark crossings", "Paint the kerbs"]), ("Shops", ["Widen the pavement"])]),
    ("Clean air", [("Buses", ["Buy four buses"]), ("Trees", ["Plant the verge"])]),
]


def _told(plan: Plan) -> _Told:
    return [
        (one.title, [(area.title, [action.title for action in area.actions]) for area in one.focus_areas])
        for one in plan.sections
    ]


@pytest.mark.parametrize("heading", ["Closed and completed actions", "Actions that have been withdrawn"])
def test_a_list_of_ended_actions_under_the_same_sections_adds_to_these(heading: str) -> None:
    plan = f"""
# Roads plan

Theme | Objective | Action | Lead | Status
1. Calm roads | Schools | Mark crossings | Ann Lowe | Green
1. Calm roads | Shops | Widen the pavement | Bo Hale | Red
2. Clean air | Buses | Buy four buses | Cy Moss | Green

## {heading}

Theme | Objective | Action | Lead | Status
1. Calm roads | Schools | Paint the kerbs | Ann Lowe | Done
2. Clean air | Trees | Plant the verge | Bo Hale | Done
"""
    found = interpret(document(plan))
    assert _told(found) == _BOTH
    ids = [action.id for one in found.sections for area in one.focus_areas for action in area.actions]
    assert len({*ids}) == len(ids)


def test_such_a_list_below_each_section_of_a_sheet_opens_none() -> None:
    text = (
        "Roads plan,,,\nCalm roads,,,\nObjective,Action,Lead,Status\nSchools,Mark crossings,Ann Lowe,Green\n"
        "Shops,Widen the pavement,Bo Hale,Red\nFinished actions,,,\nObjective,Action,Lead,Status\n"
        "Schools,Paint the kerbs,Ann Lowe,Done\nClean air,,,\nObjective,Action,Lead,Status\n"
        "Buses,Buy four buses,Cy Moss,Green\nFinished actions,,,\nObjective,Action,Lead,Status\n"
        "Trees,Plant the verge,Bo Hale,Done\n"
    )
    assert _told(read_plan(text.encode(), "plan.csv")) == _BOTH


def test_a_list_of_ended_actions_that_names_no_part_is_one_itself() -> None:
    plan = """
# Roads plan

## Theme 1: Calm roads

Action | Lead | Status
Mark crossings | Ann Lowe | Green

## Theme 2: Clean air

Action | Lead | Status
Buy four buses | Cy Moss | Green

## Completed actions

Action | Lead | Status
Plant the verge | Bo Hale | Done
"""
    assert [title for title, _ in _told(interpret(document(plan)))] == ["Calm roads", "Clean air", "Completed actions"]
