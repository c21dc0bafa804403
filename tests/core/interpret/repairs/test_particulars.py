"""A small form at the head of a plan that says who answers for all of it, before the tables of its actions."""

import pytest
from tests.core.interpret.sketch import document

from milepost.core.interpret import interpret
from milepost.core.plan.walk import actions

_TABLE = """
ID | Deliverable | Owner | Due | RAG
Workstream 1: Sites | < | < | < | <
D1 | Survey the sites | Ann Lowe | May 2026 | Green
D2 | Fit out the hall | Bo Hale | June 2026 | Red
"""
_HEADS = (
    "Senior responsible owner | Jo Reed, Director\nProgramme manager | Tom Hale\nBudget | £3 million",
    "Programme sponsor | Jo Reed\nProgramme lead | Tom Hale",
    "Sponsor | Jo Reed\nPlan owner | Tom Hale\nStart date | May 2025\nEnd date | May 2027\nOverall RAG | Amber",
    "Executive lead | Jo Reed\nOverall status | Amber\nReview date | May 2026",
)


@pytest.mark.parametrize("between", ["", "Version 1.2 of the plan\n\n", "Approved by the Board on 3 May 2025.\n\n"])
@pytest.mark.parametrize("head", _HEADS)
def test_what_is_said_of_the_whole_plan_is_no_action(head: str, between: str) -> None:
    plan = interpret(
        document(f"# Hubs: programme plan 2025/26\n\n{between}{head}\n\nShaded cells show work.\n\n{_TABLE}")
    )
    assert [one.number for one in actions(plan)] == ["D1", "D2"]
    assert [one.title for one in plan.sections] == ["Sites"]
    assert any("Jo Reed" in one.text for one in plan.unplaced)


@pytest.mark.parametrize("head", _HEADS)
def test_a_form_under_the_title_of_an_action_is_one(head: str) -> None:
    forms = "\n\n".join(f"## {title}\n\n{head}" for title in ("Open the hall", "Train the staff"))
    plan = interpret(document(f"# Hubs plan\n\n{forms}"))
    assert [one.title for one in actions(plan)] == ["Open the hall", "Train the staff"]
