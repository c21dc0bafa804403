"""Name, post and body on a line each are one lead where a document writes nearly all of its leads so."""

from tests.core.interpret.sketch import document

from milepost.core.interpret import interpret
from milepost.core.plan.walk import actions

_Leads = list[list[tuple[str, str, str]]]
_STACKS = (
    "Ann Lowe / Head of Parks / Elm Council",
    "Bo Hale / Attendance Lead / Elm Schools Together",
    "Cy Moss / Lead Therapist / Dales Community Health",
    "Library Supervisor / Elm Council",
    "Missing Children Team / Elm Council",
)
_READ = [
    [("Ann Lowe", "Head of Parks", "Elm Council")],
    [("Bo Hale", "Attendance Lead", "Elm Schools Together")],
    [("Cy Moss", "Lead Therapist", "Dales Community Health")],
    [("", "Library Supervisor", "Elm Council")],
    [("", "Missing Children Team", "Elm Council")],
]


def _in_column(*cells: str) -> str:
    rows = "\n".join(f"Mend gate {at} of the park | {cell} | G" for at, cell in enumerate(cells, 1))
    return f"# Gates plan\n\nAction | Lead officer | RAG\n{rows}"


def _in_forms(*cells: str) -> str:
    forms = (f"Action | Mend gate {at}\nLead officer | {cell}\nRAG | G" for at, cell in enumerate(cells, 1))
    return "# Gates plan\n\n" + "\n\n".join(forms)


def _leads(text: str) -> _Leads:
    plan = interpret(document(text))
    return [[(lead.name, lead.post, lead.organisation) for lead in one.leads] for one in actions(plan)]


def test_lines_of_one_lead_are_one_in_a_column_and_in_forms() -> None:
    assert _leads(_in_column(*_STACKS)) == _READ
    assert _leads(_in_forms(*_STACKS)) == _READ


def test_people_below_one_another_stay_apart() -> None:
    found = _leads(_in_column(*_STACKS[:3], "Di Penn / Ed Ross / Fay Shaw"))
    assert [name for name, _, _ in found[3]] == ["Di Penn", "Ed Ross", "Fay Shaw"]


def test_a_post_over_a_body_is_two_leads_where_nobody_else_is_stacked() -> None:
    assert len(_leads(_in_column("Library Supervisor / Elm Council", "Ann Lowe", "Bo Hale"))[0]) == 2
