"""A line below a person says where they belong where a whole column is written so, and else who else leads."""

import pytest
from tests.core.interpret.sketch import document

from milepost.core.interpret import interpret
from milepost.core.plan.walk import actions


def _leads(*cells: str, heading: str = "Lead") -> list[list[tuple[str, str, str]]]:
    gates = ("north", "south", "east", "west")[: len(cells)]
    rows = "\n".join(f"Mend the {gate} gate | {cell} | G" for gate, cell in zip(gates, cells, strict=True))
    plan = interpret(document(f"# Gates plan\n\nAction | {heading} | RAG\n{rows}"))
    return [[(lead.name, lead.post, lead.organisation) for lead in one.leads] for one in actions(plan)]


@pytest.mark.parametrize(
    "body", ["Call Handling", "Highways & Drainage", "People Services", "Digital", "Adults and Health"]
)
def test_the_line_below_a_person_is_where_they_belong(body: str) -> None:
    found = _leads(f"Ann Lowe / {body}", "Bo Hale / Public Health", "Cy Moss / Crime Standards", f"Di Penn / {body}")
    assert found == [
        [("Ann Lowe", "", body)],
        [("Bo Hale", "", "Public Health")],
        [("Cy Moss", "", "Crime Standards")],
        [("Di Penn", "", body)],
    ]


def test_a_rank_stays_with_the_person() -> None:
    found = _leads("Supt Ann Lowe / Call Handling", "DI Bo Hale / Custody", "Sgt Cy Moss / Custody")
    assert found[0] == [("Ann Lowe", "Supt", "Call Handling")]
    assert found[1] == [("Bo Hale", "DI", "Custody")]


def test_a_post_beside_the_name_stays_the_post() -> None:
    found = _leads("Ann Lowe, Service Manager / Roads", "Bo Hale, Planner / Parks", "Cy Moss, Officer / Parks")
    assert found[0] == [("Ann Lowe", "Service Manager", "Roads")]


def test_several_people_stay_several() -> None:
    found = _leads("Ann Lowe / Bo Hale", "Cy Moss / Di Penn", "Al Reed / Jo Day")
    assert found[0] == [("Ann Lowe", "", ""), ("Bo Hale", "", "")]


def test_one_such_cell_among_others_names_two() -> None:
    found = _leads("Ann Lowe / Public Health", "Bo Hale", "Cy Moss", "Di Penn / Jo Day")
    assert found[0] == [("Ann Lowe", "", ""), ("", "", "Public Health")]


def test_a_line_above_a_person_is_where_they_belong_where_the_whole_column_has_one() -> None:
    found = _leads("Roads / Ann Lowe", "Call Handling / Bo Hale", "Parks / Cy Moss", "Roads / Di Penn", heading="Who")
    assert found == [
        [("Ann Lowe", "", "Roads")],
        [("Bo Hale", "", "Call Handling")],
        [("Cy Moss", "", "Parks")],
        [("Di Penn", "", "Roads")],
    ]


def test_posts_above_people_stay_as_they_are() -> None:
    found = _leads("Planner / Ann Lowe", "Gardener / Bo Hale", "Planner / Cy Moss")
    assert all(lead[2] == "" for leads in found for lead in leads)


def test_small_tables_with_the_same_headings_are_judged_together() -> None:
    heads = "Action | Team and lead | RAG"
    tables = "\n\n".join(
        f"## Aim {at}: {aim}\n\n{heads}\nMend the gate of {aim} | {team} / {who} | G\nPaint {aim} | {team} / {who} | A"
        for at, (aim, team, who) in enumerate(
            (("Roads", "Highways", "Ann Lowe"), ("Parks", "Trees", "Bo Hale"), ("Homes", "Repairs", "Cy Moss")), start=1
        )
    )
    found = [lead for one in actions(interpret(document(f"# Gates plan\n\n{tables}"))) for lead in one.leads]
    assert [(lead.name, lead.organisation) for lead in found[::2]] == [
        ("Ann Lowe", "Highways"),
        ("Bo Hale", "Trees"),
        ("Cy Moss", "Repairs"),
    ]
