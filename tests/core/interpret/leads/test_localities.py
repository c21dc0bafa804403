"""The words that name the places a document is about are told from names of people."""

import pytest
from tests.core.interpret.sketch import document

from milepost.core.interpret.leads.localities import localities


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
