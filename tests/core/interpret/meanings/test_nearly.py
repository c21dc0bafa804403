"""Tests of headings that are nearly known."""

import pytest

from milepost.core.interpret.meanings.columns import Role, guess


@pytest.mark.parametrize(
    ("heading", "role"),
    [
        ("Actoins", Role.ACTION),
        ("Timescael", Role.DUE),
        ("Deadine", Role.DUE),
        ("Priiority", Role.SECTION),
        ("Camau Gweithredu / Actions", Role.ACTION),
        ("Statws | Status", Role.STATUS),
        ("Resp. officer", Role.LEAD),
        ("Strat. priority", Role.SECTION),
    ],
)
def test_a_heading_that_is_nearly_known_is_known(heading: str, role: Role) -> None:
    found = guess(heading)
    assert (found.roles[0], found.share >= 0.9) == (role, True)


@pytest.mark.parametrize(
    "heading", ["Tenure", "Actuary", "Action 1 (i)", "Motions", "Stages of lead", "Oct. 2024", "Wharf"]
)
def test_words_that_merely_look_alike_are_not(heading: str) -> None:
    assert guess(heading).share < 0.9
