"""The words that name the places a document is about are told from names of people."""

import pytest
from tests.core.interpret.sketch import document

from milepost.core.document.nodes import Document, Heading
from milepost.core.interpret import interpret
from milepost.core.interpret.leads.localities import about, localities
from milepost.core.interpret.leads.parties import parties
from milepost.core.plan.walk import actions


@pytest.mark.parametrize(
    ("lines", "place"),
    [
        ("Marlow District Council", "Marlow"),
        ("Marlow Vale District Council", "Marlow"),
        ("Marlow Vale District Council", "Vale"),
        ("Upper Tarn Borough Council", "Upper"),
        ("Safe Haven Wexcombe\n\nWexcombe Chamber", "Wexcombe"),
        ("Roshni Wexcombe / Housing Team\n\nWexcombe Families First and Wexcombe Carers", "Wexcombe"),
    ],
)
def test_a_place_is_known_by_the_bodies_that_are_called_after_it(lines: str, place: str) -> None:
    assert place in localities(document(lines))


@pytest.mark.parametrize(
    ("lines", "surname"),
    [
        ("Ann Lowe, Housing Manager\n\nLowe to report", "Lowe"),
        ("Ann Lowe Marlow Council", "Lowe"),
        ("Scott James\n\nJames Scott", "James"),
        ("Ann Lowe and Bo Penn", "Lowe"),
    ],
)
def test_a_surname_is_no_place(lines: str, surname: str) -> None:
    assert surname not in localities(document(lines))


@pytest.mark.parametrize(
    "text",
    [
        "Led by Northgate Council",
        "Northgate Carers has grown.",
        "Lead: Northgate Care",
        "Ann Lowe, Northgate ICB",
        "More people walk in Northgate each week",
        "Rents rose across Northgate.",
    ],
)
def test_a_place_is_known_by_what_stands_beside_it(text: str) -> None:
    assert "Northgate" in localities(document(text))


@pytest.mark.parametrize(
    "text", ["Ann Lowe Homes", "Young Carers met", "Ready in March", "Work with Helen Mind", "Public Library", "in May"]
)
def test_names_months_and_subjects_are_no_places(text: str) -> None:
    assert not localities(document(text))


def test_a_body_with_the_name_of_the_place_is_nobody() -> None:
    rows = "No | Action | Lead\n1 | Meet dads in Northgate | Dads Northgate\n2 | Write a guide | Helen Ward\n"
    found = [(lead.name, lead.organisation) for action in actions(interpret(document(rows))) for lead in action.leads]
    assert found == [("", "Dads Northgate"), ("Helen Ward", "")]


_TEAM = (
    "Ann Lowe, Marsh Trust\n\nBob Day, Head of Roads\n\nLead: Cara King, Vale Homes\n\n"
    "Dev Patel, Fen Housing Association\n\n"
)


@pytest.mark.parametrize("text", ["Esi Boateng, Outdoor Tomorrows", "Lead: Esi Boateng, Outdoor Tomorrows", _TEAM])
def test_who_stands_beside_a_name_as_bodies_do_elsewhere_is_a_body(text: str) -> None:
    assert ("Outdoor" in localities(document(f"{_TEAM}{text}"))) is ("Outdoor" in text)


@pytest.mark.parametrize(
    "text",
    [
        f"{_TEAM}Esi Boateng, Tom Orchard",
        f"{_TEAM}Esi Boateng, Outdoor Tomorrows\n\nCara King, Bob Day",
        "Ann Lowe, Marsh Trust\n\nEsi Boateng, Outdoor Tomorrows",
    ],
)
def test_a_second_name_beside_a_name_is_none(text: str) -> None:
    assert {"Outdoor", "Tom"}.isdisjoint(localities(document(text)))


def test_a_body_of_two_places_is_one_party_where_the_document_is_about_both() -> None:
    heading = Heading("Ash Hill and Bramford Community Planning Partnership")
    found = localities(Document((heading,)))
    assert "Hill and Bramford" in found
    with about(found):
        assert parties("Ash Hill and Bramford Council") == ["Ash Hill and Bramford Council"]
        assert len(parties("Ash Hill Council and Bramford Council")) == 2
    assert "Housing and Planning" not in localities(Document((Heading("Housing and Planning Board"),)))
