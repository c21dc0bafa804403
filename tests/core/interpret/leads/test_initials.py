"""A line that gives initials and the names they are of is a key; any other line stays what it is."""

import pytest

from milepost.core.interpret.items import Line, Named, Said
from milepost.core.interpret.leads.initials import initials_line


def _named(text: str) -> list[tuple[str, str]]:
    return [(one.short, one.words[0]) for one in initials_line(Line(Said(text))) if isinstance(one, Named)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("KM – Kit Marlow, Energy Officer", [("KM", "Kit Marlow, Energy Officer")]),
        (
            "Key to initials: KM = Kit Marlow, Council; IP = Ida Penn",
            [("KM", "Kit Marlow, Council"), ("IP", "Ida Penn")],
        ),
        ("Leads: Kit Marlow (KM), Ida Penn (IP)", [("KM", "Kit Marlow"), ("IP", "Ida Penn")]),
        ("KM: Kit Marlow, IP: Ida Penn", [("KM", "Kit Marlow"), ("IP", "Ida Penn")]),
        ("KM = Dr Kit Marlow; IP = Ida Penn", [("KM", "Dr Kit Marlow"), ("IP", "Ida Penn")]),
        ("KM – to ring the council", []),
        ("ICB – Integrated Care Board", []),
        ("Lead: Kit Marlow", []),
    ],
)
def test_a_line_names_people_by_their_own_initials(text: str, expected: list[tuple[str, str]]) -> None:
    assert _named(text) == expected
