"""A table of last year's actions behind the plan holds none of the plan's."""

import pytest
from tests.core.interpret.sketch import document

from milepost.core.interpret import interpret
from milepost.core.plan.walk import actions

_HEADS = "No | Action | Lead | RAG"
_TOP = f"# Roads plan 2025 to 2027\n\n## Aim 1: Calm roads\n\n{_HEADS}"
_PLAN = f"{_TOP}\n1 | Mark ten crossings | Ann Lowe | G\n2 | Slow it | Bo Hale | A\n\n"
_ROWS = f"{_HEADS}\n1 | Count the cars | Ann Lowe | G\n2 | Ask the shops | Bo Hale | G"


@pytest.mark.parametrize(
    "heading",
    [
        "Appendix: actions of the plan for 2024/25",
        "Annex B – last year’s actions",
        "Previous plan",
        "Actions from the previous year",
        "Archived actions",
    ],
)
def test_a_table_of_an_earlier_plan_is_set_apart(heading: str) -> None:
    plan = interpret(document(f"{_PLAN}## {heading}\n\n{_ROWS}"))
    assert [one.title for one in actions(plan)] == ["Mark ten crossings", "Slow it"]
    assert "Count the cars" in [one.text for one in plan.unplaced]


@pytest.mark.parametrize("heading", ["Appendix: actions of the plan for 2025 to 2027", "Aim 2: Previous promises kept"])
def test_a_table_of_the_plan_itself_is_read(heading: str) -> None:
    plan = interpret(document(f"{_PLAN}## {heading}\n\n{_ROWS}"))
    assert len(list(actions(plan))) == 4


def test_last_years_actions_before_any_other_are_the_plan() -> None:
    plan = interpret(document(f"# Roads plan\n\n## Previous plan\n\n{_ROWS}"))
    assert [one.title for one in actions(plan)] == ["Count the cars", "Ask the shops"]
