"""Name, post and body with commas: where a document writes nearly all of its leads so, any words are a post there."""

from tests.core.interpret.sketch import document

from milepost.core.interpret import interpret
from milepost.core.plan.walk import actions

_Leads = list[list[tuple[str, str, str]]]
_KNOWN = (
    "Ann Lowe, Head of Parks, Elm Council",
    "Bo Hale, Attendance Lead, Elm Schools Together",
    "Cy Moss, Lead Therapist, Dales Community Health",
    "Di Penn, Library Supervisor, Elm Council",
)


def _leads(*cells: str) -> _Leads:
    rows = "\n".join(f"Mend gate {at} of the park | {cell} | G" for at, cell in enumerate(cells, 1))
    plan = interpret(document(f"# Gates plan\n\nAction | Lead officer | RAG\n{rows}"))
    return [[(lead.name, lead.post, lead.organisation) for lead in one.leads] for one in actions(plan)]


def test_words_between_a_name_and_a_body_are_a_post_where_all_leads_are_listed_so() -> None:
    found = _leads(*_KNOWN, "Ed Ross, Ferry Hand, Vale Together", "Fay Shaw, Bell Captain of Ely, Ringers Unite")
    assert found[4] == [("Ed Ross", "Ferry Hand", "Vale Together")]
    assert found[5] == [("Fay Shaw", "Bell Captain of Ely", "Ringers Unite")]


def test_a_line_below_another_in_one_cell_is_read_so_too() -> None:
    found = _leads(*_KNOWN, "Ed Ross, Ferry Hand, Vale Together / Fay Shaw, Head of Bells, Elm Council")
    assert found[4] == [("Ed Ross", "Ferry Hand", "Vale Together"), ("Fay Shaw", "Head of Bells", "Elm Council")]


def test_a_department_before_its_body_is_no_post() -> None:
    found = _leads(*_KNOWN, "Ed Ross, Parks Service, Elm Council", "Fay Shaw, Elm Police, Elm Council")
    assert found[4] == [("Ed Ross", "", "Parks Service, Elm Council")]
    assert found[5] == [("Fay Shaw", "", "Elm Police, Elm Council")]


def test_the_field_of_a_post_is_no_body() -> None:
    found = _leads(*_KNOWN, "Ed Ross, Programme Lead, Neurology")
    assert found[4] == [("Ed Ross", "Programme Lead, Neurology", "")]


def test_three_people_with_commas_stay_three() -> None:
    found = _leads(*_KNOWN, "Ed Ross, Fay Shaw, Gus Mead")
    assert [name for name, _, _ in found[4]] == ["Ed Ross", "Fay Shaw", "Gus Mead"]


def test_a_village_agent_is_a_post_wherever_it_stands() -> None:
    assert _leads("Ed Ross, Dales Agent, Mind Elmshire")[0] == [("Ed Ross", "Dales Agent", "Mind Elmshire")]
