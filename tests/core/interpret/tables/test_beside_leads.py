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


def _beside(headings: str, *rows: str) -> list[list[tuple[str, str, str]]]:
    plan = interpret(document("\n".join(["# Roads plan", "", headings, *rows])))
    return [[(lead.name, lead.post, lead.organisation) for lead in one.leads] for one in actions(plan)]


def test_the_department_beside_bare_names_is_theirs() -> None:
    for word in ("Service", "Team", "Department", "Dept", "Directorate", "Function", "Service / Team"):
        found = _beside(
            f"Task | Lead | {word} | RAG",
            "Mark ten crossings | Ann Lowe | Town Centres | G",
            "Slow the street | Bo Hale | Parks & Leisure | A",
            "Plant the verge | Dr Cy Moss | HR & OD | R",
        )
        assert found == [
            [("Ann Lowe", "", "Town Centres")],
            [("Bo Hale", "", "Parks & Leisure")],
            [("Dr Cy Moss", "", "HR & OD")],
        ], word


def test_a_service_elsewhere_or_of_other_things_is_no_part_of_the_lead() -> None:
    far = _beside(
        "Task | Lead | Due | Service | RAG",
        "Mark ten crossings | Ann Lowe | May 2026 | Roads | G",
        "Slow the street | Bo Hale | June 2026 | Parks | A",
    )
    posts = _beside(
        "Task | Lead | Service | RAG",
        "Mark ten crossings | Head of Roads | Night buses | G",
        "Slow the street | Head of Parks | Day buses | A",
    )
    told = _beside(
        "Task | Lead | Service | RAG",
        "Mark ten crossings | Ann Lowe | runs daily but is late on most days | G",
        "Slow the street | Bo Hale | has not begun as no driver was found | A",
    )
    assert far[0] == told[0] == [("Ann Lowe", "", "")]
    assert posts[0] == [("", "Head of Roads", "")]


def test_two_departments_of_one_person_are_theirs() -> None:
    found = _beside(
        "Task | Lead | Service | RAG",
        "Mark ten crossings | Ann Lowe | Lighting / Green Spaces | G",
        "Slow the street | Bo Hale, Cy Moss | Parks | A",
    )
    assert found == [[("Ann Lowe", "", "Lighting, Green Spaces")], [("Bo Hale", "", "Parks"), ("Cy Moss", "", "Parks")]]
