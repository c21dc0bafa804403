"""Tables that give every question about an action a row: the action's code comes again in each."""

import pytest
from tests.core.interpret.sketch import document
from tests.core.interpret.told import drawn, told

from milepost.core.interpret import interpret
from milepost.core.plan.walk import actions

_BY_CODE = """
1.1 | Action | Lend laptops
1.1 | Owner | Ann Lowe
1.1 | State | Green
1.1 | Where are we now? | Nine are lent.
1.1 | How the harbour feels | Better
1.2 | Action | Train champions
1.2 | Owner | Bo Reed
1.2 | State | Red
1.2 | Where are we now? |
1.2 | How the harbour feels | Much the same
"""
_BY_TITLE = """
Ref | Action | Question | Answer
1.1 | Lend laptops | Owner | Ann Lowe
1.1 | Lend laptops | State | Green
1.1 | Lend laptops | Where are we now? | Nine are lent.
1.1 | Lend laptops | How the harbour feels | Better
1.2 | Train champions | Owner | Bo Reed
1.2 | Train champions | State | Red
1.2 | Train champions | Where are we now? |
1.2 | Train champions | How the harbour feels | Much the same
"""
_READ = """
    SECTION Aim 1 Online
    ACTION 1.1 Lend laptops (Ann Lowe) [Green]
    Where are we now?: Nine are lent.
    How the harbour feels: Better
    ACTION 1.2 Train champions (Bo Reed) [Red]
    How the harbour feels: Much the same
"""


@pytest.mark.parametrize("rows", [_BY_CODE, _BY_TITLE])
def test_the_rows_of_a_code_are_one_action(rows: str) -> None:
    plan = interpret(document(f"# Plan\n\n## Aim 1: Online\n{rows}"))
    assert told(plan) == drawn(_READ)
    assert not plan.unplaced


def test_rows_between_the_actions_name_the_section_and_its_lead() -> None:
    rows = "Aim 1 | Online |\nAim lead | Mo Hill |" + _BY_CODE.replace("1.2 | Action", "Aim 2 | Ashore |\n2.1 | Action")
    plan = interpret(document(f"# Plan\n\n{rows.replace('1.2 |', '2.1 |')}"))
    assert [(one.number, one.title, len(list(one.leads))) for one in plan.sections] == [
        ("1", "Online", 1),
        ("2", "Ashore", 0),
    ]
    assert [one.number for one in actions(plan)] == ["1.1", "2.1"]


def test_figures_of_places_are_no_actions() -> None:
    rows = "".join(
        f"{ward} | {what} | {at}\n" for ward in ("Quay", "Mole") for at, what in enumerate(("Homes", "Shops", "Boats"))
    )
    plan = interpret(document(f"# Plan\n\n## Aim 1: Online\n\nWard | Indicator | 2025\n{rows}\n\n{_BY_CODE}"))
    assert [one.number for one in actions(plan)] == ["1.1", "1.2"]
