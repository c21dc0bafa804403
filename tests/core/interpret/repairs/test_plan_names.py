"""A plan is called by the line that names a paper, and the body above it is whose plan it is."""

import pytest
from tests.core.interpret.sketch import document

from milepost.core.interpret import interpret

_PLAN = """
## Priority 1: Homes

Ref | Action | Lead
1.1 | Mend roofs | Ann Lowe

## Priority 2: Play

Ref | Action | Lead
2.1 | Paint swings | Bo Hale
"""


@pytest.mark.parametrize(
    ("head", "title", "owner"),
    [
        ("Elm and Holt Hospitals NHS Trust\nImprovement plan 2025/26", "Improvement plan 2025/26", True),
        ("**ELM COUNTY COUNCIL**\n**Annual Report 2024/25**\nwith the Delivery Plan", "Annual Report 2024/25", True),
        (
            "Elm Borough Council\nHome > Plans\n# Equality Plan: how we are doing",
            "Equality Plan: how we are doing",
            True,
        ),
        (
            "Elm Youth Justice Management Board\nYouth Justice Plan, quarter 2 update",
            "Youth Justice Plan, quarter 2 update",
            True,
        ),
        ("Hi both, as promised,\nCarers strategy action plan", "Carers strategy action plan", False),
        ("Elm Carers Partnership: delivery plan\nAction log, May 2025", "Elm Carers Partnership: delivery plan", False),
        (
            "Elm Carers Partnership\nCarers action plan - update for Partnership meeting 4 May 2025",
            "Carers action plan - update for Partnership meeting 4 May 2025",
            True,
        ),
        ("Elm Carers Partnership - action plan\nBoard", "Elm Carers Partnership - action plan", False),
        ("Elm Safety Partnership\nThis report tells what was done.", "Elm Safety Partnership", False),
        ("Elm Safety Partnership\nReport to: Safety Board", "Elm Safety Partnership", False),
        ("Growing up well in Elm\nProgramme Board, May 2025", "Growing up well in Elm", False),
    ],
)
def test_the_head_of_a_paper_names_the_plan_and_whose_it_is(head: str, title: str, owner: bool) -> None:
    plan = interpret(document(f"{head}\n\n{_PLAN}"))
    assert plan.title == title
    assert plan.owner == (head.split("\n")[0].strip("*") if owner else "")
    assert [one.title for one in plan.sections] == ["Homes", "Play"]
