"""Exports write "Obi, Ruth": one person, where several cells of a document are written so, and else as before."""

from tests.core.interpret.sketch import document

from milepost.core.interpret import interpret
from milepost.core.plan.walk import actions


def _leads(*cells: str) -> list[list[tuple[str, str, str]]]:
    rows = "\n".join(f"{at} | Mend lock {at} | {cell} | Begun." for at, cell in enumerate(cells, 1))
    plan = interpret(document(f"# Plan\n\nNo | Action | Lead | Progress\n{rows}"))
    return [[(lead.name, lead.post, lead.organisation) for lead in one.leads] for one in actions(plan)]


def test_a_surname_before_a_given_name_is_one_person_with_the_post_in_brackets() -> None:
    found = _leads(
        "Okoro, Ruth (Chief Lockkeeper)", "Penhale, Liam", "Trewin, Fiona; Okoro, Ruth", "Bell, Joy", "Estates"
    )
    assert found == [
        [("Okoro, Ruth", "Chief Lockkeeper", "")],
        [("Penhale, Liam", "", "")],
        [("Trewin, Fiona", "", ""), ("Okoro, Ruth", "", "")],
        [("Bell, Joy", "", "")],
        [("", "", "Estates")],
    ]


def test_a_first_name_beside_its_team_is_read_as_before() -> None:
    assert _leads("Serco, Ruth", "Estates, Liam", "Bo Hale") == [
        [("Ruth", "", "Serco")],
        [("Liam", "", "Estates")],
        [("Bo Hale", "", "")],
    ]


def test_where_people_belong_is_nobody_where_it_leads_alone() -> None:
    people = ("Ann Lowe", "Bo Hale", "Cy Moss", "Di Beck")
    found = _leads(*(f"{who}, / Saltmere Carers Hub" for who in people), "Saltmere Carers Hub")
    assert found[-1] == [("", "", "Saltmere Carers Hub")]
