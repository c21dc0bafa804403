"""Columns that complete the leads beside them."""

from tests.core.interpret.sketch import document

from milepost.core.interpret import interpret
from milepost.core.plan.walk import actions

_ROWS = (
    "Mark ten crossings | Ann Lowe | Engineer | Wyke Council | G\n"
    "Slow the street | Bo Hale | Planner | Wyke Council | A\n"
    "Plant the verge | Cy Moss | Gardener | Elm Parks Trust | R"
)


def _leads(headings: str) -> list[tuple[str, str, str]]:
    plan = interpret(document(f"# Roads plan\n\n{headings}\n{_ROWS}"))
    return [(lead.name, lead.post, lead.organisation) for one in actions(plan) for lead in one.leads]


def test_a_bare_name_or_role_is_of_the_lead_beside_it() -> None:
    whole = [
        ("Ann Lowe", "Engineer", "Wyke Council"),
        ("Bo Hale", "Planner", "Wyke Council"),
        ("Cy Moss", "Gardener", "Elm Parks Trust"),
    ]
    for headings in (
        "Task | Name | Job title | Organisation | RAG",
        "Task | Owner | Role | Team | RAG",
        "Task | SRO | Post | Directorate / body | RAG",
        "Task | Accountable officer | Grade | Employer | RAG",
    ):
        assert _leads(headings) == whole


def test_another_part_in_the_work_is_another_lead() -> None:
    assert ("Ann Lowe", "", "Wyke Council") not in _leads("Task | SRO | Grade | Supporting organisation | RAG")
